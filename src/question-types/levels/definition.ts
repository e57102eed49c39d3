/** The rules of a ladder question: what can be chosen, and what a single key chooses. */
import type { AnswerValue } from '#src/core/dossier.ts';

export type Choice =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notApplicable' }
  /** Only a group that discusses may choose it; no key does. */
  | { readonly kind: 'noAgreement' };

/** The part of a keyboard event that counts. */
export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key chooses: digits by the place of the key (a French keyboard needs Shift for digits), N and O by
 * their letter. `null` for any other key.
 */
export function choiceForKey(press: KeyPress, levelCount: number): Choice | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  if (digit !== undefined) {
    const level = Number(digit);
    return level <= levelCount ? { kind: 'level', level } : null;
  }
  switch (press.key.toLowerCase()) {
    case 'n':
      return { kind: 'unknown' };
    case 'o':
      return { kind: 'notApplicable' };
    default:
      return null;
  }
}

/** Name of a choice within its group, for native radios. */
export const choiceName = (choice: Choice) =>
  choice.kind === 'level' ? `level-${choice.level}` : choice.kind;

export const isChosen = (value: AnswerValue | null, choice: Choice) =>
  value !== null &&
  (value.kind === 'level'
    ? choice.kind === 'level' && value.level === choice.level
    : value.kind === choice.kind);
