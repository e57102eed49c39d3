import { isAt } from './chooseRound.ts';
import type { Dossier } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';
import { withParty } from './partyAt.ts';

/**
 * The dossier as it would be if one association had not answered apart in one round: what remains to talk about where
 * so few answered that their answers are never shown. The group still agrees, question by question.
 */
export function withoutAnswersApart(dossier: Dossier, place: ConclusionPlace): Dossier {
  const apart = new Set(
    dossier.sheets
      .filter(isAt(place))
      .filter(({ kind }) => kind === 'individual' || kind === 'tally')
      .map(({ id }) => id),
  );
  return {
    ...dossier,
    rounds: withParty(dossier.rounds, place, (party) => ({ ...party, way: 'together' })),
    // A sheet without an answer stays: an association without any sheet is in no result.
    answers: dossier.answers.filter(({ sheetId }) => !apart.has(sheetId)),
  };
}
