/** Blocks of the report as content of pdfmake. What is short stays together; what is long breaks as print does. */
import type { Content } from 'pdfmake/interfaces';
import type { Drawing } from '#src/charts/Drawing.ts';
import type {
  Block,
  CalloutBlock,
  FigureBlock,
  HeadingBlock,
  PairBlock,
} from '#src/core/report/report.ts';
import { textsOfBlock } from '#src/core/report/textsOf.ts';
import { INK, POINTS_PER_PX, TEXT_WIDTH } from './page.ts';
import { runsOf } from './printable.ts';
import { writeHeading } from './writeHeading.ts';
import { writeItem, writeList } from './writeList.ts';
import { writeTable } from './writeTable.ts';

export type Drawings = ReadonlyMap<FigureBlock, Drawing>;

/** Signs of what may be moved to the next page as a whole: less than half a page. */
const MOST_KEPT_SIGNS = 1_000;
const MOST_KEPT_ROWS = 10;

/** @param width of the text, in points */
export function writeBlocks(
  blocks: readonly Block[],
  drawings: Drawings,
  width = TEXT_WIDTH,
): Content[] {
  const written: Content[] = [];
  /** Headings that wait for what they stand above. */
  let waiting: HeadingBlock[] = [];
  let isNewPage = false;
  const write = (...contents: readonly Content[]) => {
    written.push(...waiting.map((heading) => writeHeading(heading)), ...contents);
    waiting = [];
  };
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      write();
      isNewPage = true;
    } else if (block.kind === 'heading') {
      // At the top of a page, or of a part, a heading stands by itself: it is what the contents lead to.
      if (isNewPage || block.level === 2) {
        write();
        write(writeHeading(block, { onNewPage: isNewPage }));
      } else waiting.push(block);
      isNewPage = false;
    } else {
      const [first, ...rest] = writeBlock(block, drawings, width);
      if (isNewPage) write({ text: '', pageBreak: 'before' });
      isNewPage = false;
      if (first === undefined) continue;
      if (isKept(block)) {
        const above = waiting.map((heading) => writeHeading(heading));
        waiting = [];
        // pdfmake loses what is taller than a page: only what surely is not stays together.
        write({ stack: [...above, first], unbreakable: true });
      } else write(first);
      write(...rest);
    }
  }
  write();
  return written;
}

/** Of a list only the first item is kept with its heading. */
function isKept(block: Block): boolean {
  if (block.kind === 'figure' || block.kind === 'pair') return true;
  const [item] = block.kind === 'list' ? block.items : [];
  const texts = item ? [item.lead ?? '', item.text] : textsOfBlock(block);
  const rows = block.kind === 'table' ? block.rows.length : 0;
  return texts.join('').length <= MOST_KEPT_SIGNS && rows <= MOST_KEPT_ROWS;
}

/** A list comes in two: the first item, and the rest. */
function writeBlock(block: Block, drawings: Drawings, width: number): Content[] {
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block)];
    case 'paragraph':
      return [{ text: runsOf(block.text), style: block.tone }];
    case 'list':
      return writeList(block);
    case 'table':
      return [writeTable(block, width)];
    case 'figure':
      return [writeFigure(block, drawings, width)];
    case 'callout':
      return [writeCallout(block, width)];
    case 'pair':
      return [writePair(block, drawings, width)];
    case 'pageBreak':
      return [];
  }
}

/** A figure that could not be drawn is told in words. */
function writeFigure(figure: FigureBlock, drawings: Drawings, width: number): Content {
  const drawing = drawings.get(figure);
  const caption: Content = { text: runsOf(figure.caption), style: 'caption' };
  if (drawing === undefined)
    return { stack: [{ text: runsOf(figure.alternative), style: 'plain' }, caption] };
  return {
    stack: [{ svg: drawing.svg, width: Math.min(width, drawing.width * POINTS_PER_PX) }, caption],
    margin: [0, 2, 0, 6],
  };
}

/** One framed box, heavier at its beginning. */
function writeCallout({ title, paragraphs, items }: CalloutBlock, width: number): Content {
  const PADDING = 9;
  return {
    table: {
      widths: [width - 2 * PADDING],
      body: [
        [
          {
            stack: [
              { text: runsOf(title), bold: true, margin: [0, 0, 0, 3] },
              ...paragraphs.map((text): Content => ({ text: runsOf(text), margin: [0, 0, 0, 3] })),
              ...items.map(writeItem),
            ],
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.75,
      vLineWidth: (line) => (line === 0 ? 3 : 0.75),
      hLineColor: () => INK,
      vLineColor: () => INK,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => 7,
      paddingBottom: () => 4,
    },
    margin: [0, 4, 0, 8],
  };
}

function writePair({ first, second }: PairBlock, drawings: Drawings, width: number): Content {
  const GAP = 18;
  const half = (width - GAP) / 2;
  return {
    columns: [first, second].map((blocks) => ({
      width: half,
      stack: writeBlocks(blocks, drawings, half),
    })),
    columnGap: GAP,
  };
}
