import type { TableBlock } from '#src/core/report/report.ts';
import { columnWidths } from '../columnWidths.ts';

/** Between the texts of two columns. */
export const GAP = 8;
const TWIPS_PER_POINT = 20;

/** As the Word document divides them: no word is cut that a column can hold. */
export function tableWidths({ columns, rows }: TableBlock, width: number): number[] {
  const widths = columnWidths({ columns, rows }, width * TWIPS_PER_POINT);
  return widths.map((each, place) => {
    const inner = place === 0 || place === columns.length - 1 ? GAP / 2 : GAP;
    return each / TWIPS_PER_POINT - (columns.length === 1 ? 0 : inner);
  });
}
