import type { Sheet, TallySheet } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';
import { nextNumber } from './nextNumber.ts';

/** A count that begins: open, with the number after the counts there are. */
export function nextTally(
  sheets: readonly Sheet[],
  place: ConclusionPlace,
  collected: NonNullable<TallySheet['collected']>,
  newId: () => string,
): TallySheet {
  const { roundId, organisationId } = place;
  return {
    id: newId(),
    roundId,
    organisationId,
    kind: 'tally',
    number: nextNumber(sheets, place, 'tally'),
    status: 'open',
    collected,
  };
}
