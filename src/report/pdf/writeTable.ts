import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { TableBlock } from '#src/core/report/report.ts';
import { MOST_KEPT, rowHeights } from './heights.ts';
import { INK, LINE } from './page.ts';
import { runsOf } from './printable.ts';
import { GAP, tableWidths } from './tableWidths.ts';

/** Hairlines under the rows, a stronger one under the heads, which are repeated on each page. */
export function writeTable(table: TableBlock, width: number): Content {
  const { caption, captionIsSaid, columns, rows } = table;
  // Rows longer than half a page are cut between two pages.
  const heights = rowHeights(table, width);
  const isKept = (height = 0) => height <= MOST_KEPT;
  const cell = (text: string, place: number, isHead: boolean): TableCell => ({
    text: runsOf(text),
    style: isHead ? 'headCell' : 'cell',
    alignment: columns[place]?.align === 'end' ? 'right' : 'left',
  });
  const written: Content = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: isKept(heights[0]) ? 1 : 0,
      dontBreakRows: heights.every(isKept),
      widths: tableWidths(table, width),
      body: [
        columns.map(({ heading }, place) => cell(heading, place, true)),
        ...rows.map((row) => columns.map((_, place) => cell(row[place] ?? '', place, false))),
      ],
    },
    layout: HAIRLINES,
    margin: [0, 1, 0, 7],
  };
  return captionIsSaid
    ? written
    : { stack: [{ text: runsOf(caption), style: 'caption' }, written] };
}

const HAIRLINES: CustomTableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : line === 1 ? 1 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (line) => (line === 1 ? INK : LINE),
  paddingLeft: (column) => (column === 0 ? 0 : GAP / 2),
  paddingRight: (column, { table: { widths = [] } }) =>
    column === (widths as readonly unknown[]).length - 1 ? 0 : GAP / 2,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
};
