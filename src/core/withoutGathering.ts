import type { Dossier } from './dossier.ts';

/**
 * The dossier without the sheets that are being gathered apart: what nobody may see yet is not copied either, else the
 * copy could show it.
 */
export function withoutGathering(dossier: Dossier): Dossier {
  const hidden = new Set(
    dossier.rounds.flatMap((round) =>
      round.parties
        .filter(({ way, state }) => way === 'each' && state === 'gathering')
        .map(({ organisationId }) => `${round.id} ${organisationId}`),
    ),
  );
  const sheets = dossier.sheets.filter(
    ({ roundId, organisationId, kind }) =>
      // Values that another association shared are nobody's answers.
      kind === 'summary' || !hidden.has(`${roundId} ${organisationId}`),
  );
  const sheetIds = new Set(sheets.map(({ id }) => id));
  return {
    ...dossier,
    sheets,
    answers: dossier.answers.filter(({ sheetId }) => sheetIds.has(sheetId)),
  };
}
