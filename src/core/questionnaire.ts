/** The skeleton of a questionnaire: what is asked, of whom, in which mode. Its words are in questionnaireTexts.ts. */
import * as z from 'zod';
import { type Condition, condition } from './branching.ts';

export const textId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const question = z.strictObject({
  id: z.string(),
  ladder: z.enum(['etat', 'appropriation']),
  express: z.boolean(),
  /** Hash of the French wording and anchors; equal hashes are comparable between versions. */
  contentHash: z.string(),
});

const theme = z.strictObject({
  id: z.string(),
  critical: z.union([z.boolean(), condition]),
  questions: z.array(question).min(1),
});

const dimension = z.strictObject({
  id: z.string(),
  /** `own`: the association itself · `partner`: about each named partner · `common`: common to the partners. */
  scope: z.enum(['own', 'partner', 'common']),
  themes: z.array(theme).min(1),
});

export const questionnaireSchema = z.strictObject({
  id: textId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Number of levels K of every ladder, 2 to 7. */
  levelCount: z.int().min(2).max(7),
  dimensions: z.array(dimension).min(1),
});

export type Questionnaire = z.infer<typeof questionnaireSchema>;
export type Dimension = Questionnaire['dimensions'][number];
export type Theme = Dimension['themes'][number];
export type Question = Theme['questions'][number];
export type Mode = 'express' | 'full';
export type { Condition };

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
