import type { Sheet, TallySheet } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';

/** A count that begins: open, with the number after the counts there are. */
export function nextTally(
  sheets: readonly Sheet[],
  { roundId, organisationId }: ConclusionPlace,
  collected: NonNullable<TallySheet['collected']>,
  newId: () => string,
): TallySheet {
  const numbers = sheets
    .filter(
      (sheet) =>
        sheet.kind === 'tally' &&
        sheet.roundId === roundId &&
        sheet.organisationId === organisationId,
    )
    .map(({ number }) => number);
  return {
    ...{ id: newId(), roundId, organisationId, kind: 'tally' },
    ...{ number: Math.max(0, ...numbers) + 1, status: 'open', collected },
  };
}
