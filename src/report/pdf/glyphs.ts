/**
 * Which characters the embedded typeface has. Its package comes in two files, latin and latin-ext; the tables below are
 * those of their `cmap` (a test compares them with the files), which hold less than the ranges that the package announces.
 */

export type FontName = 'Latin' | 'LatinExt';

const LATIN =
  '20-7e,a0-ac,ae-b4,b6-ff,102,131,152-153,2c6,2da,2dc,2009,2013-2014,2018-201a,201c-201e,2022,2026,2039-203a,2044,20ac,2122,2212,2215';
const LATIN_EXT =
  '100-101,103-107,10a-113,116-11b,11e-123,126-127,12a-12b,12e-130,132-133,136-137,139-13e,141-148,150-151,154-155,158-15b,15e-165,16a-16b,16e-17e,192,218-21b,237,2c7,2c9,2dd,1e80-1e85,1e9e,1ef2-1ef3,2020,20b9,2113';

const codePoints = (ranges: string): ReadonlySet<number> =>
  new Set(
    ranges.split(',').flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );

export const glyphsByFont: Readonly<Record<FontName, ReadonlySet<number>>> = {
  Latin: codePoints(LATIN),
  LatinExt: codePoints(LATIN_EXT),
};

/** The file that has this character; `null` if none has. */
export function fontOf(character: string): FontName | null {
  const codePoint = character.codePointAt(0) ?? 0;
  if (glyphsByFont.Latin.has(codePoint)) return 'Latin';
  return glyphsByFont.LatinExt.has(codePoint) ? 'LatinExt' : null;
}
