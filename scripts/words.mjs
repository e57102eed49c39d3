/** Compiles the interface's words (src/i18n/messages) for commands that run without Vite. */
import { compile } from '@inlang/paraglide-js';
import { paraglideOptions } from '../src/i18n/paraglideOptions.mjs';

await compile(paraglideOptions);
// It leaves timers of half a minute behind, and nothing else is left to do.
process.exit(0);
