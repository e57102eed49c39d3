/** One thing to do: who is in charge (a function), by when, with what, and which body must validate it. */
import './zodWithoutEval.ts';
import * as z from 'zod';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from './limits.ts';

export const ACTION_STATES = ['toDo', 'inProgress', 'done', 'dropped'] as const;

export const actionSchema = z.strictObject({
  id: z.uuid(),
  organisationId: z.uuid(),
  /** The bilan in which it was decided. */
  roundId: z.uuid(),
  position: z.int().min(0),
  objective: z.string().max(MAX_TEXT_LENGTH),
  /** The theme whose next step it is; `null` for one's own. */
  themeId: z.string().max(100).nullable().default(null),
  owner: z.string().max(MAX_NAME_LENGTH).default(''),
  /** `YYYY-MM-DD`; `null` while none is set. */
  deadline: z.iso.date().nullable().default(null),
  means: z.string().max(MAX_TEXT_LENGTH).default(''),
  validatedBy: z.string().max(MAX_NAME_LENGTH).default(''),
  state: z.enum(ACTION_STATES).default('toDo'),
  /** The action of an earlier bilan that it takes up again, which may have been removed since; else `null`. */
  carriedFrom: z.uuid().nullable().default(null),
});

export type Action = z.infer<typeof actionSchema>;
export type ActionState = (typeof ACTION_STATES)[number];
