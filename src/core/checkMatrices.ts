/** That matrices speak of rounds and associations that exist, and say each thing once. */
import { duplicates, type ReferenceFault } from './checkReferences.ts';
import type { Dossier } from './dossier.ts';

export function* matrixFaults({
  organisations,
  rounds,
  matrices,
}: Dossier): Generator<ReferenceFault> {
  const organisationIds = new Set(organisations.map(({ id }) => id));
  const roundIds = new Set(rounds.map(({ id }) => id));
  for (const [index, { roundId, rows, relations }] of matrices.entries()) {
    const path = `matrices[${index}]`;
    if (!roundIds.has(roundId)) yield { path: `${path}.roundId`, cause: 'unknownRound' };
    yield* duplicates(`${path}.rows`, rows, ({ id }) => id, 'duplicateId');
    for (const [rank, { stances }] of rows.entries()) {
      const at = `${path}.rows[${rank}].stances`;
      for (const [place, { organisationId }] of stances.entries())
        if (!organisationIds.has(organisationId))
          yield { path: `${at}[${place}].organisationId`, cause: 'unknownOrganisation' };
      yield* duplicates(at, stances, ({ organisationId }) => organisationId, 'duplicateParty');
    }
    for (const [rank, { fromId, toId }] of relations.entries()) {
      const at = `${path}.relations[${rank}]`;
      if (!organisationIds.has(fromId))
        yield { path: `${at}.fromId`, cause: 'unknownOrganisation' };
      if (!organisationIds.has(toId)) yield { path: `${at}.toId`, cause: 'unknownOrganisation' };
      if (fromId === toId) yield { path: `${at}.toId`, cause: 'partnerIsSelf' };
    }
    yield* duplicates(
      `${path}.relations`,
      relations,
      ({ fromId, toId }) => `${fromId} ${toId}`,
      'duplicateParty',
    );
  }
  yield* duplicates('matrices', matrices, ({ roundId }) => roundId, 'duplicateMatrix');
}
