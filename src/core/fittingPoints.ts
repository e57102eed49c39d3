/** The plan of « Préparer », for « Discuter ». */
import type { ChosenRound } from './chooseRound.ts';
import type { Dossier } from './dossier.ts';
import type { Questionnaire } from './questionnaire.ts';
import { sessionsOf } from './recorded.ts';
import { sessionAsked } from './sessionAsked.ts';
import { planSession } from './sessionPlan.ts';

/**
 * How many points fit into the time noted for a session of this association in this round, at least 1; `null` while no
 * time is noted.
 */
export function fittingPoints(
  about: { readonly dossier: Dossier; readonly chosen: ChosenRound },
  questionnaire: Questionnaire,
): number | null {
  const session = sessionsOf(about).find(({ durationMinutes }) => durationMinutes !== null);
  if (session === undefined) return null;
  const { round, party } = about.chosen;
  const asked = { mode: round.mode, partnerIds: party.partnerIds };
  const plan = planSession(sessionAsked(questionnaire, asked, session));
  return plan.kind === 'planned' ? plan.points : 1;
}
