/**
 * `npm run test:hostile`: 10,000 changed dossier files, 10,000 changed links, codes and envelope files, 50 bombs, 10,000
 * dossiers saved, encrypted, erased and restored, and script payloads in every text on every screen (docs/safety.md).
 * DIAPASON_HOSTILE_SEED: the changes of an earlier run.
 */
import { chromiumPackage, ensurePackages } from './chromium.mjs';
import { ensureInstalled } from './installed.mjs';

ensureInstalled();
ensurePackages([chromiumPackage]);
const { npx, runStep } = await import('./steps.mjs');
process.env.DIAPASON_MUTATIONS ??= '10000';
process.env.DIAPASON_ROUND_TRIPS ??= '10000';
process.env.DIAPASON_HOSTILE_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`Seed ${process.env.DIAPASON_HOSTILE_SEED}\n`);
runStep('compile the words', process.execPath, ['scripts/words.mjs']);
const files = ['tests/hostile', 'tests/exchange/roundTrip.test.ts'];
const unit = npx('files, bombs, round trips', 'vitest', ['run', '--reporter=verbose', ...files]);
if (!runStep('build', process.execPath, ['scripts/build.mjs', '--quiet']).ok) process.exit(1);
const browser = npx('payloads on every screen, refusals', 'playwright', [
  'test',
  'payloads.e2e.ts',
  'refused.e2e.ts',
]);
process.exit(unit.ok && browser.ok ? 0 : 1);
