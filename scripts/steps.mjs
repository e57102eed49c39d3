/** Runs the steps of a command one after the other and says how long each took. */
import { spawnSync } from 'node:child_process';
import { root } from './installed.mjs';

/** @returns what the step printed when `capture` is set, else an empty text; `null` when it failed */
export function runStep(name, command, args, { capture = false } = {}) {
  const start = performance.now();
  process.stdout.write(`\n▸ ${name}\n`);
  const step = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ok = step.status === 0;
  process.stdout.write(`  ${ok ? 'done' : 'FAILED'} in ${seconds} s\n`);
  return { ok, output: step.stdout ?? '' };
}

export const npx = (name, tool, args, options) =>
  runStep(name, 'npx', ['--no-install', tool, ...args], options);
