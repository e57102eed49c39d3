/** Blocks of the report as content of pdfmake. What is short stays together; what is long breaks as print does. */
import type { Content } from 'pdfmake/interfaces';
import type { Drawing } from '#src/charts/Drawing.ts';
import type {
  Block,
  CalloutBlock,
  FigureBlock,
  HeadingBlock,
  PairBlock,
  ParagraphBlock,
} from '#src/core/report/report.ts';
import { beginningOf, fitOnePage, heightOf, scaleOf } from './heights.ts';
import { INK, PAPER, TEXT_WIDTH } from './page.ts';
import { runsOf } from './printable.ts';
import { writeHeading } from './writeHeading.ts';
import { writeItem, writeList } from './writeList.ts';
import { writeTable } from './writeTable.ts';

export type Drawings = ReadonlyMap<FigureBlock, Drawing>;

/** @param width of the text, in points */
export function writeBlocks(
  blocks: readonly Block[],
  drawings: Drawings,
  width = TEXT_WIDTH,
): Content[] {
  const written: Content[] = [];
  /** Headings and what introduces a block wait for what they stand above. */
  let waiting: (HeadingBlock | ParagraphBlock)[] = [];
  let isNewPage = false;
  const flush = () => {
    written.push(...waiting.flatMap((each) => writeBlock(each, drawings, width)));
    waiting = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      flush();
      isNewPage = true;
      continue;
    }
    // At the top of a page, or of a part, a heading stands by itself: it is what the contents lead to.
    if (block.kind === 'heading' && (isNewPage || block.level === 2)) {
      flush();
      if (!isNewPage) written.push(roomFor(blocks.slice(index), drawings, width));
      written.push(writeHeading(block, { onNewPage: isNewPage }));
      isNewPage = false;
      continue;
    }
    if (isNewPage) written.push({ text: '', pageBreak: 'before' });
    isNewPage = false;
    if (waits(block, blocks[index + 1], width, drawings)) {
      waiting.push(block);
      continue;
    }
    const [first, ...rest] = writeBlock(block, drawings, width);
    if (first === undefined) continue;
    const above = waiting.flatMap((each) => writeBlock(each, drawings, width));
    if (fitOnePage([...waiting, firstOf(block)], width, drawings))
      written.push({ stack: [...above, first], unbreakable: true });
    else written.push(roomFor([...waiting, block], drawings, width), ...above, first);
    waiting = [];
    written.push(...rest);
  }
  flush();
  return written;
}

/** Three lines or so may go to the next page with what they introduce. */
const INTRODUCTION = 80;

const waits = (
  block: Block,
  next: Block | undefined,
  width: number,
  drawings: Drawings,
): block is HeadingBlock | ParagraphBlock =>
  block.kind === 'heading' ||
  (block.kind === 'paragraph' &&
    next !== undefined &&
    INTRODUCED.includes(next.kind) &&
    heightOf(block, width, drawings) <= INTRODUCTION);

const INTRODUCED: readonly Block['kind'][] = ['list', 'table', 'figure', 'callout', 'pair'];

/** Of a list only the first item is kept with its heading. */
const firstOf = (block: Block): Block =>
  block.kind === 'list' ? { ...block, items: block.items.slice(0, 1) } : block;

/**
 * As much room as its headings and the beginning of what follows take: where there is less, they begin the next page. It
 * holds nothing, and what comes next stands in it.
 */
function roomFor(blocks: readonly Block[], drawings: Drawings, width: number): Content {
  let height = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') break;
    if (!waits(block, blocks[index + 1], width, drawings)) {
      height += beginningOf(block, width, drawings);
      break;
    }
    height += heightOf(block, width, drawings);
  }
  return {
    canvas: [{ type: 'rect', x: 0, y: height, w: 0, h: 0, lineWidth: 0, color: PAPER }],
    margin: [0, 0, 0, -height],
  };
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
    stack: [{ svg: drawing.svg, width: drawing.width * scaleOf(drawing, width) }, caption],
    margin: [0, 2, 0, 6],
  };
}

/** One framed box, heavier at its beginning. */
function writeCallout({ title, paragraphs, items }: CalloutBlock, width: number): Content {
  const PADDING = 9;
  const [HEAVY, LIGHT] = [3, 0.75];
  return {
    table: {
      widths: [width - 2 * PADDING - HEAVY - LIGHT],
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
      hLineWidth: () => LIGHT,
      vLineWidth: (line) => (line === 0 ? HEAVY : LIGHT),
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
