/** Where the dots of one level stand around their place on the axis: in a row, then in rows, then smaller. */

export interface Dots {
  /** Size of a dot against its drawing of 16 units. */
  readonly scale: number;
  readonly offsets: readonly { readonly x: number; readonly y: number }[];
}

const LAYOUTS = [
  { upTo: 8, perRow: 8, step: 9, scale: 0.5 },
  { upTo: 24, perRow: 10, step: 7, scale: 0.36 },
  { upTo: 75, perRow: 18, step: 4, scale: 0.22 },
  { upTo: Number.POSITIVE_INFINITY, perRow: 30, step: 2.4, scale: 0.14 },
] as const;

export function dotOffsets(people: number): Dots {
  const { perRow, step, scale } = LAYOUTS.find(({ upTo }) => people <= upTo) ?? LAYOUTS[0];
  const rows: number[] = [];
  for (let left = people; left > 0; left -= perRow) rows.push(Math.min(left, perRow));
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
