import type { AnsweringStep } from './progress.ts';
import { isProspective } from './questionnaire.ts';
import type { QuestionTextsById, Wording } from './questionnaireTexts.ts';

/** The wording of what is asked: while no partner is named, of a partner to come. `null` without words. */
export function wordingOf(
  { question, dimension }: AnsweringStep,
  questionTexts: QuestionTextsById,
  partnerIds: readonly string[],
): Wording | null {
  const texts = questionTexts[question.id];
  if (texts === undefined) return null;
  return (isProspective(dimension, partnerIds) ? texts.prospective : null) ?? texts.actual;
}

/** Ids of the technical words met in the questions, each once, in the order in which they are met. */
export const bookletWords = (
  steps: readonly AnsweringStep[],
  questionTexts: QuestionTextsById,
  partnerIds: readonly string[],
): string[] => [
  ...new Set(steps.flatMap((step) => wordingOf(step, questionTexts, partnerIds)?.glosses ?? [])),
];
