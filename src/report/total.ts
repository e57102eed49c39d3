/** The sum of lengths in a layout; no number of the report is made here. */
export function total(lengths: readonly number[]): number {
  let sum = 0;
  for (const each of lengths) sum += each;
  return sum;
}
