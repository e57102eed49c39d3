/** The hues of the dimensions have one place: a style sheet that needs one says `var(--hue)` where `data-hue` names it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const HUE = /--(projet|strategie|complementarite|vision)\b|data-hue=/;

it('every hue is named in src/styles, and once more for files, which know no style sheet', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.css'),
  );
  expect(sheets.filter((path) => HUE.test(readFileSync(`src/${path}`, 'utf8'))).sort()).toEqual([
    'charts/Stage.module.css',
    'styles/hues.css',
    'styles/tokens.css',
  ]);
});
