/** Installs the dependencies when they are missing or older than the lock file. Used by every command. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything npm says goes to stderr: stdout belongs to the command. */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stderr.write('Installing what is missing…\n');
  // Not `npm ci`: it refuses a lock file that lacks other platforms' binaries (docs/decisions/005-install.md).
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write('The dependencies could not be installed; see the lines above.\n');
    process.exit(npm.status ?? 1);
  }
}

/** npm writes its own record of what it installed; it must name the versions of our lock file. */
function isInstalled() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  );
}
