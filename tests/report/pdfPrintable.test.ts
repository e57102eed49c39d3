import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsOf } from '#src/core/report/textsOf.ts';
import { type FontName, fontOf, glyphsByFont } from '#src/report/pdf/glyphs.ts';
import { missingSigns, plainLine, runsOf } from '#src/report/pdf/printable.ts';
import { charactersOfWoff } from '#tests/support/readWoff.ts';
import { exampleReport } from './exampleReport.ts';

const FILES: Readonly<Record<FontName, string>> = { Latin: 'latin', LatinExt: 'latin-ext' };
const fontFile = (name: FontName, weight: number) =>
  `node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${FILES[name]}-${weight}-normal.woff`;

const printed = (text: string) =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

describe('the tables of the typeface', () => {
  for (const name of ['Latin', 'LatinExt'] as const)
    for (const weight of [400, 600])
      test(`${name} ${weight}: every character listed has a glyph in its file, and every visible glyph is listed`, () => {
        const inFile = new Set(charactersOfWoff(fontFile(name, weight)));
        expect(inFile.size).toBeGreaterThan(100);
        expect([...glyphsByFont[name]].filter((character) => !inFile.has(character))).toEqual([]);
        // Combining marks and what draws nothing are left out on purpose: texts are composed before.
        const unlisted = [...inFile].filter(
          (character) =>
            !glyphsByFont[name].has(character) &&
            !glyphsByFont.Latin.has(character) &&
            !/[\p{Cc}\p{Cf}\p{Mn}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(character)),
        );
        expect(unlisted.map((character) => character.toString(16))).toEqual([]);
      });
});

describe('a text in runs', () => {
  test('of plain French is one run, as it is', () => {
    const text = 'Où en sommes-nous ? « Déjà », répond l’équipe – Œuvre, 3 €…';
    expect(runsOf(text)).toEqual([{ text }]);
  });

  test('changes the font only for the letters that the first file lacks', () => {
    expect(runsOf('Łódź et Đorđe')).toEqual([
      { text: 'Ł', font: 'LatinExt' },
      { text: 'ód' },
      { text: 'ź', font: 'LatinExt' },
      { text: ' et ' },
      { text: 'Đ', font: 'LatinExt' },
      { text: 'or' },
      { text: 'đ', font: 'LatinExt' },
      { text: 'e' },
    ]);
  });

  test.each([
    ['a\u202F;', 'a\u00A0;'],
    ['vis\u2011à\u2011vis', 'vis-à-vis'],
    ['avant → après', 'avant – après'],
    ['≥ 3', '>= 3'],
    ['e\u0301te\u0301', 'été'],
    ['a\u0007b\uD83Dc\u200Bd', 'abcd'],
    ['ligne\r\nligne\u2028fin', 'ligne\nligne\nfin'],
    ['un 👩‍👩‍👧 et 日本', 'un ▯ et ▯▯'],
  ])('%j is printed as %j', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test('an endless word comes in pieces, the words beside it whole', () => {
    const long = 'x'.repeat(5_000);
    expect(runsOf(`avant ${long} après`)).toEqual([
      { text: 'avant ' },
      ...Array.from({ length: 50 }, () => ({ text: 'x'.repeat(100) })),
      { text: ' après' },
    ]);
  });

  test('holds nothing but line ends, ▯ and characters of its own font, whatever was typed', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: run, font = 'Latin' } of runsOf(text))
          for (const character of run.replace(/[\n▯]/g, '')) expect(fontOf(character)).toBe(font);
      }),
    );
  });
});

describe('the signs that are said to be missing', () => {
  test('are named once each, whole, in the order in which they are met', () => {
    expect(missingSigns(['Merci 👩‍👩‍👧 日本', '本 👩‍👩‍👧 ça → ≥ 3'])).toEqual([
      '👩‍👩‍👧',
      '日',
      '本',
    ]);
  });

  test('are those of a text that becomes ▯, and no others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(missingSigns([text]).length > 0).toBe(printed(text).includes('▯'));
      }),
    );
  });

  test.each(['fr', 'en'] as const)('are none in what the app itself says (%s)', (language) => {
    expect(missingSigns(textsOf(exampleReport(language)))).toEqual([]);
  });
});

test('titles and bookmarks have one line and keep every sign that can be read', () => {
  expect(plainLine(' Bilan\n de  départ 合作\u0000 ')).toBe('Bilan de départ 合作');
});
