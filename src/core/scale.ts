/**
 * The scale of a questionnaire with K levels. Limits are written for K = 4 and carried over to another K
 * (measurement.md §1). Counting levels ("neighbouring", "two levels away") does not scale.
 */

/** Two numbers closer than this are equal: limits are reached despite floating-point dust. */
export const TOLERANCE = 1e-9;

/** A limit on the scale of 4, on the scale of K: 1 + (L − 1)(K − 1)/3. */
export const limitOnScale = (limit: number, levelCount: number) =>
  1 + ((limit - 1) * (levelCount - 1)) / 3;

/** A difference on the scale of 4, on the scale of K: D(K − 1)/3. */
export const differenceOnScale = (difference: number, levelCount: number) =>
  (difference * (levelCount - 1)) / 3;

export const isBelow = (value: number, limit: number) => value < limit - TOLERANCE;
export const isAtLeast = (value: number, limit: number) => value >= limit - TOLERANCE;

/** Rounding for display, the only one of the program: one decimal, halves upwards. */
export const round1 = (value: number) => Math.floor(10 * value + 0.5 + TOLERANCE) / 10;

/** Mean of the numbers; `null` of none. */
export function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
