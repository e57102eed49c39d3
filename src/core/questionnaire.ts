/** The skeleton of a questionnaire: what is asked, of whom, in which mode. Its words are in questionnaireTexts.ts. */
import type { Dimension, Question, Questionnaire, Theme } from './questionnaireSchema.ts';

export type { Dimension, Question, Questionnaire, Theme };
export type Mode = 'express' | 'full';

/** A question with where it stands; `order` is its rank in the whole questionnaire. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly theme: Theme;
  readonly dimension: Dimension;
  readonly order: number;
}

/** Key by which a questionnaire's version is found again: `cooperation@1.0.0`. */
export const questionnaireKey = (ref: { id: string; version: string }) =>
  `${ref.id}@${ref.version}`;

/** Every question in questionnaire order, whatever the mode. */
export function placedQuestions(questionnaire: Questionnaire): PlacedQuestion[] {
  let order = 0;
  return questionnaire.dimensions.flatMap((dimension) =>
    dimension.themes.flatMap((theme) =>
      theme.questions.map((question) => ({ question, theme, dimension, order: order++ })),
    ),
  );
}

export const isAsked = (question: Question, mode: Mode) => mode === 'full' || question.express;

/** Complementarity and shared vision speak of partners: without a named one they are prospective. */
export const isProspective = (dimension: Dimension, partnerIds: readonly string[]) =>
  dimension.scope !== 'own' && partnerIds.length === 0;

/** About whom a question of this dimension is asked: each named partner, or nobody in particular (`null`). */
export const subjectsOf = (
  dimension: Dimension,
  partnerIds: readonly string[],
): readonly (string | null)[] =>
  dimension.scope === 'partner' && partnerIds.length > 0 ? partnerIds : [null];
