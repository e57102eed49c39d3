/** `npm run screens`: pictures of every screen (360 px, 1280 px, dark) and of the printed report, in docs/screens/. */
import { spawnSync } from 'node:child_process';
import {
  chromiumPackage,
  ensurePackages,
  libreOfficePackage,
  popplerPackage,
} from './chromium.mjs';
import { ensureInstalled, root } from './installed.mjs';

ensureInstalled();
ensurePackages([chromiumPackage, popplerPackage, libreOfficePackage]);
const { runStep } = await import('./steps.mjs');
runStep('compile the words', process.execPath, ['scripts/words.mjs']);
if (!runStep('build', process.execPath, ['scripts/build.mjs', '--quiet']).ok) process.exit(1);
const pictures = spawnSync(
  'npx',
  ['--no-install', 'playwright', 'test', '--config', 'tests/screens/playwright.config.ts'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(pictures.status ?? 1);
