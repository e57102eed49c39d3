import { unparse } from 'papaparse';
import type { DataCell, DataTable } from '#src/core/report/dataTable.ts';

/**
 * A table as the spreadsheets of this language open it: French with semicolons and decimal commas, others with commas
 * and points; UTF-8 with its mark, lines ended by CRLF. No text is ever a formula.
 */
export function makeCsv({ columns, rows }: DataTable, language: string): string {
  const { separator, decimalMark } = language === 'fr' ? FRENCH : OTHERS;
  const write = (cell: DataCell) => {
    if (cell === null) return '';
    return typeof cell === 'number' ? String(cell).replace('.', decimalMark) : withoutFormula(cell);
  };
  const lines = [columns, ...rows].map((row) => row.map(write));
  return `${BYTE_ORDER_MARK}${unparse(lines, { delimiter: separator, newline: NEW_LINE })}${NEW_LINE}`;
}

const FRENCH = { separator: ';', decimalMark: ',' };
const OTHERS = { separator: ',', decimalMark: '.' };

/** Without it Excel takes the file for Windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';
const NEW_LINE = '\r\n';

/** Signs at which a spreadsheet begins to compute, the wide ones of Asian keyboards too. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The apostrophe says « text » to spreadsheets. */
const withoutFormula = (text: string) => (STARTS_FORMULA.test(text) ? `'${text}` : text);
