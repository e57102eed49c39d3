/** `npm run bench`: measures speed against the targets and prints ratios. Never part of the tests: machines differ. */
import { spawnSync } from 'node:child_process';
import { chromiumPackage, ensurePackages } from './chromium.mjs';
import { ensureInstalled, root } from './installed.mjs';

ensureInstalled();
ensurePackages([chromiumPackage]);
const { runStep } = await import('./steps.mjs');
runStep('compile the words', process.execPath, ['scripts/words.mjs']);
if (!runStep('build', process.execPath, ['scripts/build.mjs', '--quiet']).ok) process.exit(1);
const bench = spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/bench.ts'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(bench.status ?? 1);
