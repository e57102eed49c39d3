/** Which way a text runs: Word wants it said of paragraphs and runs, where HTML finds it out. */

const RIGHT_TO_LEFT =
  '(?=\\p{L})[\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Mand}\\p{sc=Samr}\\p{sc=Adlm}\\p{sc=Rohg}]';
const LEFT_TO_RIGHT =
  '(?=\\p{L})[^\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Mand}\\p{sc=Samr}\\p{sc=Adlm}\\p{sc=Rohg}]';

/** Words of one direction with what stands between them; the rest follows the paragraph. */
const stretches = (letter: string) =>
  new RegExp(`(${letter}(?:\\P{L}*${letter})*[\\p{M}\\p{N}]*)`, 'u');
const RIGHT_TO_LEFT_STRETCH = stretches(RIGHT_TO_LEFT);
const LEFT_TO_RIGHT_STRETCH = stretches(LEFT_TO_RIGHT);

const STARTS_RIGHT_TO_LEFT = new RegExp(`^\\P{L}*${RIGHT_TO_LEFT}`, 'u');

/** By the first letter, as HTML’s `dir="auto"` does. */
export const isRightToLeft = (text: string) => STARTS_RIGHT_TO_LEFT.test(text);

interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** The text cut where its direction changes. */
export function splitByDirection(text: string, paragraphIsRightToLeft: boolean): Stretch[] {
  const other = paragraphIsRightToLeft ? LEFT_TO_RIGHT_STRETCH : RIGHT_TO_LEFT_STRETCH;
  // A captured separator comes back at every second place.
  return text.split(other).flatMap((part, place) => {
    const rightToLeft = (place % 2 === 1) !== paragraphIsRightToLeft;
    return part === '' ? [] : [{ text: part, rightToLeft }];
  });
}
