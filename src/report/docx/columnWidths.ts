/** How wide the columns of a table are: figures one line of their content, words a share of what is left. */
import type { TableBlock } from '#src/core/report/report.ts';
import { TEXT_WIDTH } from './page.ts';

/** Of what the columns of figures leave. */
const SHARES = { medium: 33, wide: 38 } as const;

/** A narrow column is as wide as its longest line, between these parts of the text. */
const NARROW_LEAST = TEXT_WIDTH * 0.12;
const NARROW_MOST = TEXT_WIDTH * 0.155;

/** What is set on one line leaves at least this part of the text to the rest. */
const LEAST_FOR_WORDS = TEXT_WIDTH * 0.35;

/** Space between two columns, and the least width of one, in twips. */
export const COLUMN_GAP = 170;
const LEAST_WIDTH = 480;

/** In twips; together as wide as the text. */
export function columnWidths({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): number[] {
  const shares = columns.map(({ width }) =>
    width === 'medium' || width === 'wide' ? SHARES[width] : 0,
  );
  const lines = columns.map(({ heading, width }, place) => {
    if (width === 'medium' || width === 'wide') return 0;
    const line = lineWidth([heading, ...rows.map((row) => row[place] ?? '')]);
    return width === 'narrow' ? Math.min(NARROW_MOST, Math.max(NARROW_LEAST, line)) : line;
  });
  const ofLines = total(lines);
  const ofShares = total(shares);
  // Without a column for words, those of one line fill the text together.
  const room = ofShares === 0 ? TEXT_WIDTH : Math.min(ofLines, TEXT_WIDTH - LEAST_FOR_WORDS);
  return columns.map((_, place) => {
    const share = shares[place] ?? 0;
    if (share > 0) return Math.trunc(((TEXT_WIDTH - room) * share) / ofShares);
    return Math.trunc((room * (lines[place] ?? 0)) / ofLines);
  });
}

const lineWidth = (texts: readonly string[]) =>
  Math.max(LEAST_WIDTH, ...texts.map(estimatedWidth)) + COLUMN_GAP;

/** Font size of tables in twips; a character of Arial is about so many ems wide. */
const EM = 200;
const NARROW = /[\s.,;:!|'’()[\]\-·ijlIft]/u;
const WIDE = /[mwMW@%—…\p{Lu}]/u;
const SQUARE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Extended_Pictographic}]/u;

/** Bold headings included: a little more than the text takes. */
function estimatedWidth(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (NARROW.test(character)) ems += 0.33;
    else if (SQUARE.test(character)) ems += 1.1;
    else ems += WIDE.test(character) ? 0.85 : 0.62;
  }
  return ems * EM;
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
}
