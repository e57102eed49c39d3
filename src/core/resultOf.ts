import type { Dossier } from './dossier.ts';
import { type Questionnaire, questionnaireKey } from './questionnaire.ts';
import type { OrganisationResult, RoundResult } from './result.ts';
import { scoreDossier } from './scoreDossier.ts';

/** The result of one round; `null` when the dossier has no such round. */
export function roundResultOf(
  dossier: Dossier,
  roundId: string,
  questionnaire: Questionnaire,
): RoundResult | null {
  const alone = { ...dossier, rounds: dossier.rounds.filter(({ id }) => id === roundId) };
  const questionnaires = new Map([[questionnaireKey(questionnaire), questionnaire]]);
  return scoreDossier(alone, questionnaires).rounds[0] ?? null;
}

/** The result of one association in one round; `null` when it has no sheet there. */
export function resultOf(
  dossier: Dossier,
  roundId: string,
  organisationId: string,
  questionnaire: Questionnaire,
): { readonly round: RoundResult; readonly organisation: OrganisationResult } | null {
  const round = roundResultOf(dossier, roundId, questionnaire);
  const organisation = round?.organisations.find(({ id }) => id === organisationId);
  return round && organisation ? { round, organisation } : null;
}
