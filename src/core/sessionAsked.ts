/** What is known of a planned session, as its plan asks for it. */
import { answeringSteps, countCells } from './progress.ts';
import type { Mode, Questionnaire } from './questionnaire.ts';
import type { Session } from './session.ts';
import { PLANNED_WAYS, REFERENCE_MINUTES, type SessionAsked } from './sessionPlan.ts';

/** While no time is noted, it is the workshop of 2 h 30. @param session `null` while nothing is noted */
export function sessionAsked(
  questionnaire: Questionnaire,
  { mode, partnerIds }: { readonly mode: Mode; readonly partnerIds: readonly string[] },
  session: Session | null,
): SessionAsked {
  const cellsIn = (each: Mode) => countCells(answeringSteps(questionnaire, each, partnerIds));
  return {
    // Nobody is not known either.
    people: session?.invited || null,
    minutes: session?.durationMinutes ?? REFERENCE_MINUTES,
    cells: { express: cellsIn('express'), full: cellsIn('full') },
    ways: PLANNED_WAYS.filter((way) => session?.collected.includes(way)),
    mode,
  };
}
