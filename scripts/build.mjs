/** `npm run build`: what is deployed, in dist/. */
import { build } from 'vite';

await build({ logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
// The compiler of the words leaves timers of half a minute behind, and nothing else is left to do.
process.exit(0);
