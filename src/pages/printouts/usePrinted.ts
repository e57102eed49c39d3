/** What every printed sheet is made from. */
import { useSearchParams } from 'react-router';
import type { AboutRound } from '#src/app/RoundPage.tsx';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import { bookletWords } from '#src/core/bookletWords.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import { type AnsweringStep, answeringSteps } from '#src/core/progress.ts';
import { type Questionnaire, questionnaireKey } from '#src/core/questionnaire.ts';
import type { QuestionnaireTexts, QuestionTextsById } from '#src/core/questionnaireTexts.ts';
import { sessionsOf } from '#src/core/recorded.ts';
import type { Session } from '#src/core/session.ts';
import { sessionAsked } from '#src/core/sessionAsked.ts';
import { planSession, type SessionAsked, type SessionPlan } from '#src/core/sessionPlan.ts';
import { minutesOfClock } from '#src/i18n/clock.ts';

export interface Printed {
  readonly chosen: ChosenRound;
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
  readonly questionTexts: QuestionTextsById;
  readonly steps: readonly AnsweringStep[];
  /** Ids of the technical words met in the questions. */
  readonly words: readonly string[];
  /** `null` while nothing is noted. */
  readonly session: Session | null;
  readonly asked: SessionAsked;
  readonly plan: SessionPlan;
  /** When the session begins, in minutes since midnight; `null`: not said. */
  readonly start: number | null;
}

export function usePrinted({ dossier, chosen }: AboutRound): Printed {
  const [search] = useSearchParams();
  const { round, party } = chosen;
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const questionTexts = useAllQuestionTexts(key);
  const steps = answeringSteps(questionnaire, round.mode, party.partnerIds);
  const session = sessionsOf({ dossier, chosen })[0] ?? null;
  const asked = sessionAsked(
    questionnaire,
    { mode: round.mode, partnerIds: party.partnerIds },
    session,
  );
  return {
    chosen,
    questionnaire,
    questionTexts,
    steps,
    session,
    asked,
    texts: useTexts(key),
    words: bookletWords(steps, questionTexts, party.partnerIds),
    plan: planSession(asked),
    start: minutesOfClock(search.get('debut') ?? ''),
  };
}
