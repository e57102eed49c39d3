/** The hues of the dimensions have one place: a style sheet that needs one says `var(--hue)` where `data-hue` names it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const HUES = ['--projet', '--strategie', '--complementarite', '--vision'];

it('the four hues stand side by side in src/styles, and once more for files, which know no style sheet', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.css'),
  );
  const naming = sheets.filter((path) => {
    const sheet = readFileSync(`src/${path}`, 'utf8');
    return HUES.every((hue) => sheet.includes(hue));
  });
  expect(naming.sort()).toEqual([
    'charts/Stage.module.css',
    'styles/hues.css',
    'styles/tokens.css',
  ]);
});
