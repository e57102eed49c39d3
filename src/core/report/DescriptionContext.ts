/** What is needed to put a result into words. */
import type { Organisation } from '../dossier.ts';
import { placedQuestions, type Questionnaire } from '../questionnaire.ts';
import type { QuestionnaireTexts, QuestionTextsById, Wording } from '../questionnaireTexts.ts';
import type { Basis, RoundResult } from '../result.ts';
import type { Words } from './words.ts';

export interface DescriptionContext {
  readonly round: RoundResult;
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
  readonly questionTexts: QuestionTextsById;
  readonly organisations: readonly Organisation[];
  readonly words: Words;
}

export const placedQuestion = ({ questionnaire }: DescriptionContext, questionId: string) =>
  placedQuestions(questionnaire).find(({ question }) => question.id === questionId);

/** The wording that was asked; `undefined` for a question without texts. */
export function askedWording(
  { questionTexts }: Pick<DescriptionContext, 'questionTexts'>,
  questionId: string,
  basis: Basis,
): Wording | undefined {
  const texts = questionTexts[questionId];
  return (basis === 'prospective' && texts?.prospective) || texts?.actual;
}
