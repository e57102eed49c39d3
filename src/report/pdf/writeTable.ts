import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { TableBlock } from '#src/core/report/report.ts';
import { columnWidths } from '../columnWidths.ts';
import { INK, LINE } from './page.ts';
import { runsOf } from './printable.ts';

const GAP = 8;
const TWIPS_PER_POINT = 20;
/** A row with more signs may be cut between two pages. */
const MOST_KEPT_SIGNS = 900;
/** Hairlines under the rows, a stronger one under the heads, which are repeated on each page. */
export function writeTable(table: TableBlock, width: number): Content {
  const { caption, captionIsSaid, columns, rows } = table;
  const cell = (text: string, place: number, isHead: boolean): TableCell => ({
    text: runsOf(text),
    style: isHead ? 'headCell' : 'cell',
    alignment: columns[place]?.align === 'end' ? 'right' : 'left',
  });
  const written: Content = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: rows.every((row) => row.join('').length <= MOST_KEPT_SIGNS),
      widths: widthsOf(table, width),
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

/** As the Word document divides them: no word is cut that a column can hold. */
function widthsOf({ columns, rows }: TableBlock, width: number): number[] {
  const widths = columnWidths({ columns, rows }, width * TWIPS_PER_POINT);
  return widths.map((each, place) => {
    const inner = place === 0 || place === columns.length - 1 ? GAP / 2 : GAP;
    return each / TWIPS_PER_POINT - (columns.length === 1 ? 0 : inner);
  });
}
