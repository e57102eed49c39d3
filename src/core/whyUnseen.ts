import type { OrganisationResult } from './result.ts';

/** Why nothing of what an association answered can be told. */
export type Unseen = 'hidden' | 'withheld' | 'nobody';

/**
 * `null` when there is something to tell: one question at least that is not `unanswered`. Without a sheet, or where only
 * empty ones are there (those of values handed over included), nobody has answered.
 * @param result `null` without a sheet
 */
export function whyUnseen(result: OrganisationResult | null): Unseen | null {
  if (result === null) return 'nobody';
  if (result.status !== 'shown') return result.status;
  const isAnswered = result.dimensions.some(({ themes }) =>
    themes.some(({ questions }) => questions.some(({ status }) => status !== 'unanswered')),
  );
  return isAnswered ? null : 'nobody';
}
