import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { type PointTexts, pointTexts } from '#src/core/pointTexts.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';

/** Names what a note is about, in the present language; `null` where it is about no question. */
export function usePointTexts(
  { organisations }: Dossier,
  { round, party }: ChosenRound,
): (note: SharedNote) => PointTexts | null {
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const questionTexts = useAllQuestionTexts(key);
  const context = { questionnaire, texts, questionTexts, organisations, party };
  return ({ questionId, partnerId }) =>
    questionId === null ? null : pointTexts({ questionId, partnerId }, context);
}
