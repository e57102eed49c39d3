import type { Dossier } from './dossier.ts';
import { type Questionnaire, questionnaireKey } from './questionnaire.ts';
import type { OrganisationResult, RoundResult } from './result.ts';
import { scoreDossier } from './scoreDossier.ts';

/** The result of one association in one round; `null` when it has no sheet there. */
export function resultOf(
  dossier: Dossier,
  roundId: string,
  organisationId: string,
  questionnaire: Questionnaire,
): { readonly round: RoundResult; readonly organisation: OrganisationResult } | null {
  const alone = { ...dossier, rounds: dossier.rounds.filter(({ id }) => id === roundId) };
  const questionnaires = new Map([[questionnaireKey(questionnaire), questionnaire]]);
  const round = scoreDossier(alone, questionnaires).rounds[0];
  const organisation = round?.organisations.find(({ id }) => id === organisationId);
  return round && organisation ? { round, organisation } : null;
}
