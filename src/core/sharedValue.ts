/** Values that another association shares without its answers, as somebody keys them in. */
import type { AnswerValue, CellStatus } from './dossier.ts';

export type SharedValue = Extract<AnswerValue, { kind: 'summary' }>;

/** What may be said in place of a value. */
export const WITHOUT_VALUE = [
  'unclear',
  'notApplicable',
  'unanswered',
  'noAgreement',
] as const satisfies readonly CellStatus[];
export type WithoutValue = (typeof WITHOUT_VALUE)[number];

/** `wrong` names the box that holds no number of the scale. */
export type KeyedValue =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wrong'; readonly box: 'value' | 'comparison' }
  | { readonly kind: 'given'; readonly value: SharedValue };

/**
 * What stands in the two boxes of a question: its value, and the mean to compare with, which is the value itself where
 * nothing else is written. With a comma or a point, from 1 to `levelCount`.
 */
export function keyedValue(value: string, comparison: string, levelCount: number): KeyedValue {
  if (value.trim() === '')
    return comparison.trim() === '' ? { kind: 'nothing' } : { kind: 'wrong', box: 'value' };
  const given = numberOnScale(value, levelCount);
  if (given === null) return { kind: 'wrong', box: 'value' };
  const compared = comparison.trim() === '' ? given : numberOnScale(comparison, levelCount);
  if (compared === null) return { kind: 'wrong', box: 'comparison' };
  return {
    kind: 'given',
    value: { kind: 'summary', status: 'valued', value: given, comparison: compared },
  };
}

export const withoutValue = (status: WithoutValue): SharedValue => ({
  kind: 'summary',
  status,
  value: null,
  comparison: null,
});

/** As it would be keyed in. @param decimalMark of the language */
export const keyedText = (value: number, decimalMark: ',' | '.'): string =>
  String(Number(value.toFixed(MOST_DECIMALS))).replace('.', decimalMark);

const MOST_DECIMALS = 4;

function numberOnScale(text: string, levelCount: number): number | null {
  const trimmed = text.trim();
  if (!/^\d([.,]\d+)?$/.test(trimmed)) return null;
  const number = Number(trimmed.replace(',', '.'));
  return number >= 1 && number <= levelCount ? number : null;
}
