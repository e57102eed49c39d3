import type { ChosenRound } from '#src/core/chooseRound.ts';
import type { NumberedCell } from '#src/core/printouts.ts';
import { isProspective } from '#src/core/questionnaire.ts';
import type {
  QuestionnaireTexts,
  QuestionTextsById,
  Wording,
} from '#src/core/questionnaireTexts.ts';
import { m } from '#src/i18n/paraglide/messages.js';

export interface CellWords {
  readonly texts: QuestionnaireTexts;
  readonly questionTexts: QuestionTextsById;
  readonly partners: ChosenRound['partners'];
  readonly partnerIds: readonly string[];
}

/** « Besoins · ce qui existe »: enough for somebody who has the booklet. */
export const shortQuestion = ({ step }: NumberedCell, { texts }: CellWords) =>
  m.collect_question_of({
    theme: texts.themes[step.theme.id]?.shortName ?? step.theme.id,
    ladder: texts.ladders[step.question.ladder].name,
  });

export const partnerName = ({ subject }: NumberedCell, { partners }: CellWords) =>
  partners.find(({ id }) => id === subject)?.name;

export function wordingOf(
  { step: { question, dimension } }: NumberedCell,
  { questionTexts, partnerIds }: CellWords,
): Wording {
  const texts = questionTexts[question.id];
  if (texts === undefined) throw new Error(`No texts for ${question.id}`);
  return (isProspective(dimension, partnerIds) && texts.prospective) || texts.actual;
}
