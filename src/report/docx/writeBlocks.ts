/** The blocks of a report as paragraphs and tables. */
import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  HeadingLevel,
  Paragraph,
} from 'docx';
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import {
  type Block,
  type CalloutBlock,
  type FigureBlock,
  flatBlocks,
  type HeadingBlock,
  type ListItem,
} from '#src/core/report/report.ts';
import { HUES, SHAPES } from './colours.ts';
import { isLong } from './isLong.ts';
import { type Piece, piecesAreRightToLeft, runsOf, textParagraph } from './textParagraph.ts';
import { type Picture, writeFigure } from './writeFigure.ts';
import { writeTable } from './writeTable.ts';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

interface Place {
  /** A page break belongs to the paragraph after it: an empty one would be in the way. */
  readonly pageBreakBefore: boolean;
  /** Position among the blocks: names lists, bookmarks and pictures. */
  readonly number: number;
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
  readonly pictures: ReadonlyMap<FigureBlock, Picture>;
}

/** Pairs stand one after the other. */
export function writeBlocks(
  blocks: readonly Block[],
  pictures: ReadonlyMap<FigureBlock, Picture>,
  { onNewPage }: { readonly onNewPage: boolean },
): FileChild[] {
  const flat = flatBlocks(blocks);
  return flat.flatMap((block, number): FileChild[] => {
    const previous = flat[number - 1];
    const pageBreakBefore = number === 0 ? onNewPage : previous?.kind === 'pageBreak';
    return writeBlock(block, {
      pageBreakBefore,
      number,
      previous,
      next: flat[number + 1],
      pictures,
    });
  });
}

function writeBlock(block: Block, place: Place): FileChild[] {
  const start = place.pageBreakBefore && { pageBreakBefore: true };
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block, place)];
    case 'paragraph':
      return [
        textParagraph(block.text, {
          style: block.tone === 'aside' ? 'Aside' : 'Normal',
          ...start,
          // What introduces something stays with it.
          ...(introduces(block.text, place.next) && { keepNext: true }),
        }),
      ];
    case 'list':
      return block.items.map((item, position) =>
        textParagraph(itemPieces(item), {
          style: block.ordered ? 'ListNumber' : 'ListBullet',
          // An instance of its own starts again at 1.
          numbering: block.ordered
            ? { reference: NUMBERS, level: 0, instance: place.number }
            : { reference: BULLETS, level: 0 },
          ...(position === 0 && start),
          ...(isLong(item.text) && { keepLines: false }),
        }),
      );
    case 'table': {
      // Two tables without a paragraph between them would become one.
      const isSaid =
        block.captionIsSaid && !place.pageBreakBefore && place.previous?.kind !== 'table';
      const caption = textParagraph(block.caption, {
        style: 'Caption',
        keepNext: true,
        // The caption of a figure may stand right above.
        spacing: { before: place.pageBreakBefore ? 0 : 240 },
        ...start,
      });
      return [...(isSaid ? [] : [caption]), writeTable(block)];
    }
    case 'figure':
      return writeFigure(block, place.pictures.get(block), place);
    case 'callout':
      return writeCallout(block, place);
    case 'pair':
    case 'pageBreak':
      return [];
  }
}

const introduces = (text: string, next: Block | undefined) =>
  next !== undefined && BELONGS_TO_ITS_INTRODUCTION.has(next.kind) && !isLong(text);

const BELONGS_TO_ITS_INTRODUCTION: ReadonlySet<Block['kind']> = new Set([
  'list',
  'table',
  'figure',
  'callout',
]);

const HEADING_LEVELS = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const satisfies Record<HeadingBlock['level'], string>;

function writeHeading(block: HeadingBlock, { number, pageBreakBefore }: Place): Paragraph {
  const { level, id, text, dimensionPosition } = block;
  const pieces = [...(dimensionPosition === null ? [] : [shapeOf(dimensionPosition)]), { text }];
  const rightToLeft = piecesAreRightToLeft(pieces);
  const runs = pieces.flatMap((piece) => runsOf(piece, rightToLeft));
  return new Paragraph({
    heading: HEADING_LEVELS[level],
    ...(rightToLeft && { bidirectional: true }),
    // The space above is for the middle of a page.
    ...(pageBreakBefore && { pageBreakBefore, spacing: { before: 0 } }),
    children: id === null ? runs : [bookmarkOf(id, number, runs)],
  });
}

/** The dimension’s shape in its hue, as everywhere. */
function shapeOf(dimensionPosition: number): Piece {
  const { hue, shape } = dimensionMark(dimensionPosition);
  return { text: `${SHAPES[shape]}\u00A0`, colour: HUES[hue] };
}

/** Word allows letters, digits and underscores in the name of a bookmark; one that starts with `_` is not listed. */
export const bookmarkName = (headingId: string) =>
  `_${headingId.replace(/[^\p{L}\p{N}]/gu, '_')}`.slice(0, 40);

/** The library numbers every bookmark 1; their numbers must differ. */
const bookmarkOf = (headingId: string, number: number, children: Bookmark['children']) => {
  const id = bookmarkName(headingId);
  return Object.assign(new Bookmark({ id, children }), {
    start: new BookmarkStart(id, number),
    end: new BookmarkEnd(number),
  });
};

/** A box of paragraphs: a table would be one more cell to get out of. It stays on one page. */
function writeCallout({ title, paragraphs, items }: CalloutBlock, place: Place): Paragraph[] {
  const content = [...paragraphs, ...items.map(itemPieces)];
  return [
    textParagraph(title, {
      style: 'BoxTitle',
      ...(place.pageBreakBefore && { pageBreakBefore: true }),
    }),
    ...content.map((text, position) =>
      textParagraph(text, { style: 'Box', keepNext: position < content.length - 1 }),
    ),
  ];
}

const itemPieces = ({ lead, text }: ListItem): Piece[] =>
  lead === null ? [{ text }] : [{ text: lead, strong: true }, { text: ` ${text}` }];
