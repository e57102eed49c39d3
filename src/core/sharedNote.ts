/**
 * What somebody wrote for the others to read, apart from the answers that it came with: nothing tells whose it is. The
 * facilitator reads each one first, and keeps it, rephrases it or drops it.
 */
import './zodWithoutEval.ts';
import * as z from 'zod';
import { MAX_TEXT_LENGTH } from './limits.ts';

/**
 * `answer` came with an answer, before it was shown. A week later, in silence: `changedMind` « j’ai changé d’avis
 * sur… », `notDared` « je n’ai pas osé dire… ».
 */
export const NOTE_KINDS = ['answer', 'changedMind', 'notDared'] as const;

export const sharedNoteSchema = z.strictObject({
  id: z.uuid(),
  roundId: z.uuid(),
  organisationId: z.uuid(),
  /** Shuffled: it says nothing of who wrote it, or when. */
  position: z.int().min(0),
  kind: z.enum(NOTE_KINDS).default('answer'),
  /** `null` where it is about no question in particular. */
  questionId: z.string().max(100).nullable().default(null),
  partnerId: z.uuid().nullable().default(null),
  text: z.string().max(MAX_TEXT_LENGTH),
  /** The day of a return in silence, `YYYY-MM-DD`; `null` for what came with an answer. */
  on: z.iso.date().nullable().default(null),
  /** Only what is `kept` is shown. */
  state: z.enum(['toRead', 'kept']).default('toRead'),
});

export type SharedNote = z.infer<typeof sharedNoteSchema>;
export type NoteKind = (typeof NOTE_KINDS)[number];
