/**
 * What people answered apart or as counts, in one association and one round, with what they wrote for the others and
 * what is noted of their meetings.
 */
import type { Answer, Round, Sheet } from './dossier.ts';
import type { Session } from './session.ts';
import type { SharedNote } from './sharedNote.ts';

export interface Gathered {
  readonly round: Round;
  /** Individual sheets and tallies. */
  readonly sheets: readonly Sheet[];
  /** Theirs. */
  readonly answers: readonly Answer[];
  readonly sharedNotes: readonly SharedNote[];
  readonly sessions: readonly Session[];
}
