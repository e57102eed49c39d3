/**
 * `npm run test:kill`: kills the browser 200 times while somebody answers, and says what is left (docs/safety.md).
 * DIAPASON_KILLS: another number of times; DIAPASON_KILL_SEED: the keys and moments of an earlier run.
 */
import { chromiumPackage, ensurePackages } from './chromium.mjs';
import { ensureInstalled } from './installed.mjs';

ensureInstalled();
ensurePackages([chromiumPackage]);
const { npx, runStep } = await import('./steps.mjs');
process.env.DIAPASON_KILLS ??= '200';
runStep('compile the words', process.execPath, ['scripts/words.mjs']);
if (!runStep('build', process.execPath, ['scripts/build.mjs', '--quiet']).ok) process.exit(1);
const args = ['test', 'killed.e2e.ts', '--reporter=list'];
process.exit(npx('kill the browser', 'playwright', args).ok ? 0 : 1);
