/** `questionnaire.yaml` as an author writes it. */
import '#src/core/zodWithoutEval.ts';
import * as z from 'zod';
import { condition } from '#src/core/conditionSchema.ts';
import { textId } from '#src/core/questionnaireSchema.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const LADDERS = ['etat', 'appropriation'] as const;

export const skeletonSchema = z.strictObject({
  id: textId,
  version: z.string(),
  levels: z.int().min(2).max(7),
  languages: z.array(z.enum(LANGUAGES)).min(1),
  dimensions: z.array(
    z.strictObject({
      id: z.string(),
      texts: z.string(),
      scope: z.enum(['own', 'partner', 'common']),
      themes: z.array(
        z.strictObject({
          id: z.string(),
          express: z.array(z.enum(LADDERS)).min(1),
          critical: z.union([z.boolean(), condition]).default(false),
        }),
      ),
    }),
  ),
});
export type Skeleton = z.infer<typeof skeletonSchema>;
