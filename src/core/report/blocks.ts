/** Makers of blocks, so that the sections read like the document. */
import type {
  CalloutBlock,
  Column,
  HeadingBlock,
  ListBlock,
  ListItem,
  PageBreakBlock,
  PairBlock,
  ParagraphBlock,
  TableBlock,
} from './report.ts';

export const heading = (
  level: HeadingBlock['level'],
  text: string,
  {
    id = null,
    dimensionPosition = null,
  }: Partial<Pick<HeadingBlock, 'id' | 'dimensionPosition'>> = {},
): HeadingBlock => ({ kind: 'heading', level, id, text, dimensionPosition });

export const paragraph = (text: string): ParagraphBlock => ({
  kind: 'paragraph',
  text,
  tone: 'plain',
});

export const aside = (text: string): ParagraphBlock => ({ kind: 'paragraph', text, tone: 'aside' });

/** A lead is a sentence of its own, or a label: it ends as one. */
export const item = (lead: string | null, text: string): ListItem => ({
  lead: lead === null || /[.!?…:]$/.test(lead) ? lead : `${lead}.`,
  text,
});

export const list = (items: readonly ListItem[]): ListBlock => ({
  kind: 'list',
  ordered: false,
  items,
});

export const orderedList = (items: readonly ListItem[]): ListBlock => ({
  kind: 'list',
  ordered: true,
  items,
});

export const textColumn = (heading: string, width: Column['width'] = 'medium'): Column => ({
  heading,
  align: 'start',
  width,
});

export const figureColumn = (heading: string): Column => ({
  heading,
  align: 'end',
  width: 'content',
});

export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): TableBlock => ({ kind: 'table', caption, captionIsSaid: false, columns, rows });

/** A table right under a heading that says what it holds. */
export const headedTable = (...[caption, columns, rows]: Parameters<typeof table>): TableBlock => ({
  ...table(caption, columns, rows),
  captionIsSaid: true,
});

export const callout = (
  title: string,
  { paragraphs = [], items = [] }: Partial<Pick<CalloutBlock, 'paragraphs' | 'items'>>,
): CalloutBlock => ({ kind: 'callout', title, paragraphs, items });

export const pair = (first: PairBlock['first'], second: PairBlock['second']): PairBlock => ({
  kind: 'pair',
  first,
  second,
});

export const pageBreak: PageBreakBlock = { kind: 'pageBreak' };
