/** Makers of blocks from what people wrote: what was left empty leaves nothing, not even its title. */
import { headedTable, heading, item, list, paragraph } from './blocks.ts';
import type { Block, Column, ListItem } from './report.ts';
import type { Words } from './words.ts';

export const paragraphs = (title: string, texts: readonly string[]): Block[] => {
  const written = texts.map((text) => text.trim()).filter(Boolean);
  return written.length === 0 ? [] : [heading(3, title), ...written.map(paragraph)];
};

export const statements = (title: string, all: readonly { readonly text: string }[]): Block[] => {
  const written = all.map(({ text }) => text.trim()).filter(Boolean);
  return written.length === 0
    ? []
    : [heading(3, title), list(written.map((text) => item(null, text)))];
};

/** A text with its name before it, for a list of such facts. */
export const labelled = (name: string, text: string, { document }: Words): ListItem[] =>
  text.trim() === '' ? [] : [item(document.label(name), text.trim())];

/** Empty where no day was noted. */
export const dateOf = (date: string | null, words: Words) =>
  date === null ? '' : words.date(date);

interface TableColumn<Row> {
  readonly column: Column;
  readonly of: (row: Row) => string;
  /** Left out where no row has anything in it; else an empty cell says « à préciser ». */
  readonly ifAny?: boolean;
}

export function tableOf<Row>(
  title: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  { document }: Words,
): Block[] {
  if (rows.length === 0) return [];
  const shown = columns.filter(({ of, ifAny }) => !ifAny || rows.some((row) => of(row).trim()));
  return [
    heading(3, title),
    headedTable(
      title,
      shown.map(({ column }) => column),
      rows.map((row) =>
        shown.map(
          ({ of, ifAny }) => of(row).trim() || (ifAny ? '' : document.conclusion.toSpecify),
        ),
      ),
    ),
  ];
}
