/** As much as a page holds: the first of several ways to tell, from the fullest, that is not longer than the page. */
import type { Block, ListItem } from './report.ts';

/**
 * @param levels at least one, from the fullest to the shortest; the last is taken if none fits
 * @param mostLines of the page, as `linesOf` counts them
 */
export function fitting<Level>(
  levels: readonly Level[],
  mostLines: number,
  build: (level: Level) => Block[],
): Block[] {
  let blocks: Block[] = [];
  for (const level of levels) {
    blocks = build(level);
    if (linesOf(blocks) <= mostLines) break;
  }
  return blocks;
}

/** Signs of a line as wide as the text; a heading, a row or a figure counts for as many lines as it takes room. */
const SIGNS_PER_LINE = 92;
const HEADING_LINES = { 2: 2.6, 3: 2, 4: 1.7 } as const;
const FIGURE_LINES = 9;
const ROW_SPACE = 0.5;

/** Lines of text on paper, roughly, at the size of a report of one page or two. */
export function linesOf(blocks: readonly Block[]): number {
  let lines = 0;
  for (const block of blocks) lines += linesOfBlock(block);
  return lines;
}

function linesOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return HEADING_LINES[block.level] + wrapped(block.text, SIGNS_PER_LINE / 1.3) - 1;
    case 'paragraph':
      return wrapped(block.text) + 0.4;
    case 'list':
      return linesOfItems(block.items);
    case 'callout':
      return (
        2.5 +
        linesOfItems(block.items) +
        linesOfItems(block.paragraphs.map((text) => ({ lead: null, text })))
      );
    case 'figure':
      return FIGURE_LINES;
    case 'table': {
      const perColumn = SIGNS_PER_LINE / Math.max(1, block.columns.length);
      // Words take more room than figures: a column of words has about twice its share.
      const rowLines = block.rows.map((row) =>
        Math.max(1, ...row.map((cell) => wrapped(cell, perColumn * 1.5))),
      );
      let lines = 2.4;
      for (const each of rowLines) lines += each + ROW_SPACE;
      return lines;
    }
    case 'pair':
      // Word sets them one after the other.
      return linesOf(block.first) + linesOf(block.second);
    case 'pageBreak':
      return 0;
  }
}

function linesOfItems(items: readonly ListItem[]): number {
  let lines = 0;
  for (const { lead, text } of items) lines += wrapped(`${lead ?? ''} ${text}`) + 0.15;
  return lines;
}

/** A line break in a text is one on paper. */
function wrapped(text: string, signs = SIGNS_PER_LINE): number {
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / signs));
  return lines;
}
