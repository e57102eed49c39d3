/** How the answers to one question (and one partner) are spread. People are counted, never pooled across questions. */

export interface Distribution {
  /** People per level, from level 1 to level K. */
  readonly levels: readonly number[];
  readonly unknown: number;
  readonly notApplicable: number;
  readonly blank: number;
}

/** Groups smaller than this get dots only: no label, no reading. */
export const SMALLEST_LABELLED_GROUP = 5;

export type Spread = 'close' | 'spread';

export interface SpreadMeasures {
  /** Tastle & Wierman's consensus, 0 (split between the ends) to 1 (all on one level); `null` without a level. */
  readonly consensus: number | null;
  /** Mean distance to the median, in levels; `null` without a level. */
  readonly meanDeviation: number | null;
  /** `null` under five people. */
  readonly spread: Spread | null;
  /** How many answers stand apart: 0, 1 or 2. */
  readonly apart: number;
}

/** Number of people who gave a level. */
export const countLevels = (levels: readonly number[]) =>
  levels.reduce((sum, people) => sum + people, 0);

/** Median level, x.5 allowed; `null` when nobody gave a level. */
export function medianLevel(levels: readonly number[]): number | null {
  const n = countLevels(levels);
  if (n === 0) return null;
  return (levelAt(levels, Math.floor((n - 1) / 2)) + levelAt(levels, Math.floor(n / 2))) / 2;
}

/** Mean level; `null` when nobody gave a level. Used to compare only: medians jump. */
export function meanLevel(levels: readonly number[]): number | null {
  const n = countLevels(levels);
  if (n === 0) return null;
  return levels.reduce((sum, people, index) => sum + people * (index + 1), 0) / n;
}

/** Lowest and highest level given; `null` when nobody gave a level. */
export function levelRange(levels: readonly number[]): { lowest: number; highest: number } | null {
  const lowest = levels.findIndex((people) => people > 0);
  if (lowest === -1) return null;
  return { lowest: lowest + 1, highest: levels.findLastIndex((people) => people > 0) + 1 };
}

/** The largest number of people on two neighbouring levels. */
export const mostOnNeighbours = (levels: readonly number[]) =>
  Math.max(...levels.slice(1).map((people, index) => people + (levels[index] ?? 0)));

/** All measures of spread of one distribution of levels (measurement.md §3). */
export function measureSpread(levels: readonly number[]): SpreadMeasures {
  return {
    consensus: consensusOf(levels),
    meanDeviation: meanDeviationOf(levels),
    spread: spreadOf(levels),
    apart: countApart(levels),
  };
}

/** Cns = 1 + Σ p_i · log2(1 − |i − m| / (K − 1)) (Tastle & Wierman 2007), terms with p_i = 0 skipped. */
function consensusOf(levels: readonly number[]): number | null {
  const n = countLevels(levels);
  const m = meanLevel(levels);
  if (m === null) return null;
  const width = levels.length - 1;
  return levels.reduce((sum, people, index) => {
    if (people === 0) return sum;
    return sum + (people / n) * Math.log2(1 - Math.abs(index + 1 - m) / width);
  }, 1);
}

/** AD = Σ|x − Md| / n. */
function meanDeviationOf(levels: readonly number[]): number | null {
  const n = countLevels(levels);
  const median = medianLevel(levels);
  if (median === null) return null;
  return levels.reduce((sum, people, index) => sum + people * Math.abs(index + 1 - median), 0) / n;
}

/** Close if all but max(1, ⌊n/6⌋) people stand on two neighbouring levels. */
function spreadOf(levels: readonly number[]): Spread | null {
  const n = countLevels(levels);
  if (n < SMALLEST_LABELLED_GROUP) return null;
  return mostOnNeighbours(levels) >= n - Math.max(1, Math.floor(n / 6)) ? 'close' : 'spread';
}

/** One answer (or two, from ten people on) at two levels or more from the one level most people chose. */
function countApart(levels: readonly number[]): number {
  const n = countLevels(levels);
  if (n < SMALLEST_LABELLED_GROUP) return 0;
  const most = Math.max(...levels);
  const mode = levels.indexOf(most);
  if (levels.lastIndexOf(most) !== mode) return 0;
  const apart = levels.reduce(
    (sum, people, index) => (Math.abs(index - mode) >= 2 ? sum + people : sum),
    0,
  );
  return apart === 1 || (apart === 2 && n >= 10) ? apart : 0;
}

/** Level of the person who stands at this rank (from 0) when all are lined up from the lowest level. */
function levelAt(levels: readonly number[], rank: number): number {
  let passed = 0;
  for (const [index, people] of levels.entries()) {
    passed += people;
    if (passed > rank) return index + 1;
  }
  return levels.length;
}
