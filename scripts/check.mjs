/** `npm run check`: words, types, lint and format, unused code. No test. */
import { ensureInstalled } from './installed.mjs';

ensureInstalled();
const { checks } = await import('./checks.mjs');
const { npx, runStep } = await import('./steps.mjs');
runStep('compile the words', process.execPath, ['scripts/words.mjs']);
const failed = checks.filter(({ name, tool, args }) => !npx(name, tool, args).ok);
process.exit(failed.length === 0 ? 0 : 1);
