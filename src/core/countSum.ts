/** Counts of hands or of paper grids, as they are typed: one box per level, then « Ne sait pas », then « Ne nous concerne pas ». */
import { countLevels } from './distribution.ts';
import type { AnswerValue } from './dossier.ts';

export type Counts = Extract<AnswerValue, { kind: 'counts' }>;

/** As many as a file may hold. */
export const MOST_PEOPLE = 1_000_000;

export type TypedCount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'wrong' };

/** What was typed into a box: nothing, a whole number of people, or something else. */
export function readCount(text: string): TypedCount {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const count = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  return count <= MOST_PEOPLE ? { kind: 'count', count } : { kind: 'wrong' };
}

/**
 * The answer that the boxes stand for; `null`: no box is filled in, so nobody was counted. Once one is, those left
 * empty count 0.
 */
export function countsOf(boxes: readonly (number | null)[]): Counts | null {
  if (boxes.every((box) => box === null)) return null;
  const people = boxes.map((box) => box ?? 0);
  return {
    kind: 'counts',
    levels: people.slice(0, -2),
    unknown: people.at(-2) ?? 0,
    notApplicable: people.at(-1) ?? 0,
  };
}

/** What the boxes hold of an answer, in their order. */
export const boxesOf = (value: AnswerValue | null, levelCount: number): (number | null)[] =>
  value?.kind === 'counts'
    ? [...value.levels, value.unknown, value.notApplicable]
    : new Array<null>(levelCount + 2).fill(null);

/**
 * The answers counted against the people present. `none`: nothing was counted; `alone`: it was not said how many people
 * are present. `difference`: answers that are missing, or too many.
 */
export type CountSum =
  | { readonly kind: 'none' }
  | { readonly kind: 'alone' | 'equal'; readonly sum: number }
  | { readonly kind: 'under' | 'over'; readonly sum: number; readonly difference: number };

export function countSum(value: AnswerValue | null, present: number | null): CountSum {
  if (value?.kind !== 'counts') return { kind: 'none' };
  const sum = countLevels(value.levels) + value.unknown + value.notApplicable;
  if (present === null) return { kind: 'alone', sum };
  if (sum === present) return { kind: 'equal', sum };
  return sum < present
    ? { kind: 'under', sum, difference: present - sum }
    : { kind: 'over', sum, difference: sum - present };
}
