import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './installed.mjs';

ensureInstalled();
const run = spawnSync(
  process.execPath,
  ['--import', 'tsx', `${root}src/cli/score.ts`, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.json` },
  },
);
process.exit(run.status ?? 1);
