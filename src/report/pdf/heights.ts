/**
 * How high things will stand, in points, a little generously. pdfmake loses without a word what it was told to keep
 * together and that is taller than a page: so only what surely is not is kept together.
 */
import type { Drawing } from '#src/charts/Drawing.ts';
import type { Block, CalloutBlock, TableBlock } from '#src/core/report/report.ts';
import { emsOf, type SignWidths } from '../emsOf.ts';
import { total } from '../total.ts';
import { FOOT, HEAD, POINTS_PER_PX } from './page.ts';
import { tableWidths } from './tableWidths.ts';
import type { Drawings } from './writeBlocks.ts';

const PAGE_HEIGHT = 841.89;
const ROOM = PAGE_HEIGHT - HEAD - FOOT;

/** What is lower than this may move to the next page as a whole: were it twice as high, it would still fit. */
export const MOST_KEPT = ROOM / 2;

/** Whether these surely fit one page together. How high a figure is, is known; a text may be higher than it seems. */
export function fitOnePage(blocks: readonly Block[], width: number, drawings: Drawings): boolean {
  const heights = blocks.map(
    (block) => (block.kind === 'figure' ? 1 : 2) * heightOf(block, width, drawings),
  );
  return total(heights) <= ROOM;
}

/** A figure is never cut, whatever its height: it is drawn smaller. */
const TALLEST_FIGURE = ROOM * 0.8;

/** Of the smaller and the larger look, the larger. */
const TEXT = { size: 10.5, line: 1.63, gap: 5 } as const;
const CELL = { size: 9.5, line: 1.56, gap: 6 } as const;
const CAPTION = 18;
const PAIR_GAP = 18;
const CALLOUT = { sides: 18, ends: 23, title: 20 } as const;
const HEADING = { 2: 34, 3: 32, 4: 25 } as const;
const INDENT = 16;

/** @param width of the text */
export function heightOf(block: Block, width: number, drawings: Drawings): number {
  switch (block.kind) {
    case 'heading':
      return HEADING[block.level];
    case 'paragraph':
      return textHeight(block.text, width);
    case 'list':
      return total(block.items.map(({ lead, text }) => itemHeight(lead, text, width - INDENT)));
    case 'table':
      return tableHeight(block, width);
    case 'figure': {
      const drawing = drawings.get(block);
      return drawing === undefined
        ? textHeight(block.alternative, width) + CAPTION
        : scaleOf(drawing, width) * drawing.height + 2 * CAPTION;
    }
    case 'callout':
      return calloutHeight(block, width);
    case 'pair': {
      const half = (width - PAIR_GAP) / 2;
      const sides = [block.first, block.second].map((blocks) =>
        total(blocks.map((each) => heightOf(each, half, drawings))),
      );
      return Math.max(...sides);
    }
    case 'pageBreak':
      return 0;
  }
}

/** What must stand on one page with what is above: all of it if it is low, else its beginning. */
export function beginningOf(block: Block, width: number, drawings: Drawings): number {
  if (block.kind === 'list')
    return Math.min(
      MOST_KEPT,
      total(block.items.slice(0, 1).map(({ lead, text }) => itemHeight(lead, text, width))),
    );
  if (block.kind === 'table' && tableHeight(block, width) > MOST_KEPT)
    return CAPTION + headHeight(block, width) + Math.min(MOST_KEPT, firstRowHeight(block, width));
  const height = heightOf(block, width, drawings);
  return block.kind === 'figure' ? height : Math.min(MOST_KEPT, height);
}

/** Points per px of a drawing, so that it is neither wider than the text nor too tall for a page. */
export const scaleOf = ({ width, height }: Drawing, room: number) =>
  Math.min(POINTS_PER_PX, room / width, TALLEST_FIGURE / height);

/** The heights of the table's rows, their heads left out. */
export const rowHeights = (table: TableBlock, width: number): number[] => {
  const widths = tableWidths(table, width);
  return table.rows.map((row) => rowHeight(row, widths));
};

const headHeight = (table: TableBlock, width: number) =>
  rowHeight(
    table.columns.map(({ heading }) => heading),
    tableWidths(table, width),
  );

const firstRowHeight = (table: TableBlock, width: number) => rowHeights(table, width)[0] ?? 0;

const tableHeight = (table: TableBlock, width: number) =>
  CAPTION + headHeight(table, width) + total(rowHeights(table, width));

const rowHeight = (cells: readonly string[], widths: readonly number[]) =>
  Math.max(0, ...cells.map((text, place) => textHeight(text, widths[place] ?? 1, CELL)));

const itemHeight = (lead: string | null, text: string, width: number) =>
  textHeight(lead === null ? text : `${lead} ${text}`, width);

const calloutHeight = ({ paragraphs, items }: CalloutBlock, width: number) => {
  const inner = width - CALLOUT.sides;
  return (
    CALLOUT.title +
    CALLOUT.ends +
    total(paragraphs.map((text) => textHeight(text, inner))) +
    total(items.map(({ lead, text }) => itemHeight(lead, text, inner)))
  );
};

interface Setting {
  readonly size: number;
  readonly line: number;
  /** Below the text. */
  readonly gap: number;
}

const textHeight = (text: string, width: number, { size, line, gap }: Setting = TEXT) =>
  lineCount(text, width / size) * size * line + gap;

/** Higher than a page, whatever the size: nobody asks how much higher. */
const ENOUGH_LINES = 150;
/** Of any letter, in ems. */
const WIDEST = 1.02;
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** Words into lines, as a typesetter fills them; a word that is wider than the line is cut. */
function lineCount(text: string, lineEms: number): number {
  if (text.length * WIDEST <= lineEms && !LINE_END.test(text)) return 1;
  let lines = 0;
  for (const paragraph of text.split(LINE_END)) {
    lines += 1;
    let filled = 0;
    for (const word of paragraph.split(' ')) {
      if (lines > ENOUGH_LINES) return lines;
      const ems = emsOf(word, SIGNS);
      if (filled > 0 && filled + ems > lineEms) {
        lines += 1;
        filled = 0;
      }
      filled += ems + SPACE;
      while (filled > lineEms + SPACE) {
        lines += 1;
        filled -= Math.max(1, lineEms);
      }
    }
  }
  return lines;
}

const SPACE = 0.3;
/** About those of Atkinson Hyperlegible Next. */
const SIGNS: SignWidths = {
  narrow: 0.33,
  others: 0.57,
  classes: [{ signs: /[mwœæ@%—…™\p{Lu}]/u, ems: 0.78 }],
};
