/** The linter keeps the three invariants of ARCHITECTURE.md: each is broken here once, and must be refused with its reason. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// A house of its own with our rules, so that a broken file never stands in the tree.
const house = mkdtempSync(join(tmpdir(), 'diapason-house-'));
afterAll(() => rmSync(house, { recursive: true }));
const { $schema, vcs, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
writeFileSync(join(house, 'biome.json'), JSON.stringify(rules));
cpSync('lint', join(house, 'lint'), { recursive: true });

const lint = (path: string, source: string) => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), source);
  const run = spawnSync(resolve('node_modules/.bin/biome'), ['lint', path], {
    cwd: house,
    encoding: 'utf8',
  });
  return run.stdout + run.stderr;
};

describe('the linter refuses', () => {
  it.each([
    [
      'the screen in the rules',
      'src/core/made.ts',
      "import { useState } from 'react';\nexport const made = useState;\n",
      /The rules are pure/,
    ],
    [
      'the storage in the rules',
      'src/core/made.ts',
      "import { openStorage } from '#src/storage/openStorage.ts';\nexport const made = openStorage;\n",
      /The rules are pure/,
    ],
    [
      'dexie in a page',
      'src/pages/made/Made.tsx',
      "import Dexie from 'dexie';\nexport const made = Dexie;\n",
      /One library, one room/,
    ],
    [
      'recharts in a page',
      'src/pages/made/Made.tsx',
      "import { Radar } from 'recharts';\nexport const made = Radar;\n",
      /One library, one room/,
    ],
    [
      'a page in a page',
      'src/pages/made/Made.tsx',
      "import { HomePage } from '#src/pages/home/HomePage.tsx';\nexport const made = HomePage;\n",
      /Pages never import each other/,
    ],
    [
      'rounding in a page',
      'src/pages/made/Made.tsx',
      'export const made = (value: number) => Math.round(value);\n',
      /Numbers are made once/,
    ],
    [
      'formatting in a chart',
      'src/charts/made.ts',
      'export const made = (value: number) => value.toFixed(1);\n',
      /Numbers are made once/,
    ],
    [
      'adding up in a report format',
      'src/report/screen/made.ts',
      'export const made = (all: number[]) => all.reduce((a, b) => a + b, 0);\n',
      /Numbers are made once/,
    ],
  ])('%s', (_, path, source, reason) => {
    expect(lint(path, source)).toMatch(reason);
  });

  it('nothing of a plain rule', () => {
    expect(
      lint('src/core/made.ts', 'export const made = (level: number) => level + 1;\n'),
    ).not.toMatch(/pure|room|once/);
  });
});
