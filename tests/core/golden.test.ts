/** The golden files were computed by an independent program; ours agrees within 1e-9, through the command. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measureSpread, medianLevel } from '#src/core/distribution.ts';
import { expectClose } from '#tests/support/expectClose.ts';

const folder = new URL('./golden/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const temporary = mkdtempSync(join(tmpdir(), 'diapason-golden-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const score = (file: string) =>
  execFileSync('npm', ['run', '--silent', 'score', '--', file], { encoding: 'utf8' });

describe('npm run score', () => {
  const dossiers = readdirSync(folder).filter((name) => name !== 'agreement.json');

  it.each(dossiers)('gives the golden result of %s', (name) => {
    const { dossier, result } = read(name);
    const file = join(temporary, name);
    writeFileSync(file, JSON.stringify(dossier));
    expectClose(JSON.parse(score(file)), result);
  });

  it('refuses a damaged file with one line that names the place, and exit code 2', () => {
    const { dossier } = read('one-board.json');
    dossier.answers[3].value = { kind: 'level', level: 9 };
    const file = join(temporary, 'damaged.json');
    writeFileSync(file, JSON.stringify(dossier));
    const run = spawnSync('npm', ['run', '--silent', 'score', '--', file], { encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    const lines = run.stderr.split('\n').filter((line) => line.startsWith('score:'));
    expect(lines).toEqual([
      expect.stringMatching(/answers\[3\]\.value\.level: missing, or not a value/),
    ]);
  });
});

describe('spread of one distribution', () => {
  it.each(read('agreement.json') as { levels: number[] }[])(
    'of $levels is the golden one',
    (golden) => {
      const { levels, ...expected } = golden;
      const actual = {
        n: levels.reduce((sum, people) => sum + people, 0),
        median: medianLevel(levels),
        ...measureSpread(levels),
      };
      expectClose(actual, expected);
    },
  );
});
