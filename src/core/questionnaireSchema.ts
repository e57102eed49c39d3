/** The skeleton of a questionnaire as it is checked when it is compiled. Apart, so that zod stays out of the app's start. */
import './zodWithoutEval.ts';
import * as z from 'zod';
import { condition } from './conditionSchema.ts';

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
