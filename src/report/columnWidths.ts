/**
 * How wide the columns of a table are in documents, which draw fixed widths the same everywhere: the text is measured
 * here, roughly, as Arial and Atkinson Hyperlegible set it.
 */
import type { TableBlock } from '#src/core/report/report.ts';
import { emsOf, type SignWidths } from './emsOf.ts';
import { total } from './total.ts';

/** Of the room that is left, for columns of words. */
const SHARES = { medium: 5, wide: 6 } as const;

/** A narrow column is as wide as its longest line, between these parts of the text. */
const NARROW_LEAST = 0.12;
const NARROW_MOST = 0.155;

/** What is longer than any word of a language is broken anywhere. */
const WORD = /\S{1,30}/gu;

/** Space between two columns, and the least width of one, in twips. */
export const COLUMN_GAP = 170;
const LEAST_WIDTH = 480;

/**
 * In twips, as `textWidth`; together as wide as the text. As a browser does: no word is cut, short lines stay lines, and what is left
 * goes where lines are long. Where that is too much, every column has less.
 */
export function columnWidths(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  textWidth: number,
): number[] {
  const widest = (texts: readonly string[]) =>
    Math.max(LEAST_WIDTH, ...texts.map((text) => estimatedWidth(text, textWidth))) + COLUMN_GAP;
  const measured = columns.map(({ heading, width }, place): Measured => {
    const texts = [heading, ...rows.map((row) => row[place] ?? '')];
    const line = widest(texts);
    switch (width) {
      case 'content':
        return { word: line, line, share: 0 };
      case 'narrow': {
        const narrow = Math.min(NARROW_MOST * textWidth, Math.max(NARROW_LEAST * textWidth, line));
        return { word: narrow, line: narrow, share: 0 };
      }
      default:
        return {
          word: widest(texts.flatMap((text) => text.match(WORD) ?? [])),
          line,
          share: SHARES[width],
        };
    }
  });
  const left = textWidth - total(measured.map(({ line }) => line));
  const parts =
    left >= 0
      ? measured.map(({ line, share }) => ({ least: line, more: share }))
      : measured.map(({ word, line, share }) => ({ least: word, more: (line - word) * share }));
  return filled(parts, textWidth);
}

interface Measured {
  /** Width of its longest word, or of what stays on one line. */
  readonly word: number;
  readonly line: number;
  readonly share: number;
}

/** What each column has at least, and its part of the rest. */
function filled(
  columns: readonly { readonly least: number; readonly more: number }[],
  textWidth: number,
): number[] {
  const ofLeast = total(columns.map(({ least }) => least));
  const ofMore = total(columns.map(({ more }) => more));
  const left = textWidth - ofLeast;
  return columns.map(({ least, more }) =>
    Math.trunc(
      left > 0 && ofMore > 0 ? least + (left * more) / ofMore : (least * textWidth) / ofLeast,
    ),
  );
}

/** Font size of tables in twips. */
const EM = 200;
/** About those of Arial. */
const SIGNS: SignWidths = {
  narrow: 0.3,
  others: 0.56,
  classes: [
    { signs: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Extended_Pictographic}]/u, ems: 1.1 },
    { signs: /[mwMW@%—…\p{Lu}]/u, ems: 0.8 },
  ],
};

/** A little more than most texts take. Nothing is wider than the page. */
const estimatedWidth = (text: string, textWidth: number) =>
  Math.min(textWidth, EM * emsOf(text, SIGNS, textWidth / EM));
