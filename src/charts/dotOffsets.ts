/** Where the dots of one level stand around their place on the axis: in a row, then in rows, then smaller. */

export interface Dots {
  /** Size of a dot against its drawing of 16 units. */
  readonly scale: number;
  readonly offsets: readonly { readonly x: number; readonly y: number }[];
}

/** More people than this on one level are drawn as rows of dots without a shape. */
export const MOST_SHAPES = 24;

const ONE_ROW = { upTo: 8, perRow: 8, step: 9, scale: 0.5 } as const;
const THREE_ROWS = { perRow: 10, step: 7, scale: 0.36 } as const;
const DOTTED = [
  { upTo: 75, perRow: 18, step: 4 },
  { upTo: 240, perRow: 26, step: 2.5 },
  { upTo: Number.POSITIVE_INFINITY, perRow: 60, step: 1.1 },
] as const;

export function dotOffsets(people: number): Dots {
  const { perRow, step, scale } = people <= ONE_ROW.upTo ? ONE_ROW : THREE_ROWS;
  const rows = rowsOf(people, perRow);
  return {
    scale,
    offsets: rows.flatMap((inRow, row) =>
      Array.from({ length: inRow }, (_, index) => ({
        x: (index - (inRow - 1) / 2) * step,
        y: (row - (rows.length - 1) / 2) * step,
      })),
    ),
  };
}

/** Rows of dots `step` apart, each from its first dot to its last. */
export function dottedRows(people: number): {
  readonly step: number;
  readonly rows: readonly { readonly from: number; readonly to: number; readonly y: number }[];
} {
  const { perRow, step } = DOTTED.find(({ upTo }) => people <= upTo) ?? DOTTED[2];
  const rows = rowsOf(people, perRow);
  return {
    step,
    rows: rows.map((inRow, row) => ({
      from: (-(inRow - 1) / 2) * step,
      // A dash of length 0 needs a line that reaches it.
      to: ((inRow - 1) / 2) * step + 0.01,
      y: (row - (rows.length - 1) / 2) * step,
    })),
  };
}

function rowsOf(people: number, perRow: number): number[] {
  const rows: number[] = [];
  for (let left = people; left > 0; left -= perRow) rows.push(Math.min(left, perRow));
  return rows;
}
