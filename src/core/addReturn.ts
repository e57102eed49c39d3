/** « Un retour, dans le silence »: what somebody adds a week later, among what the others add. */
import { isAt } from './chooseRound.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';
import type { NoteKind, SharedNote } from './sharedNote.ts';

export interface Return {
  readonly kind: Exclude<NoteKind, 'answer'>;
  /** `null`: about no question in particular. */
  readonly questionId: string | null;
  readonly partnerId: string | null;
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/**
 * The notes of that place that change: the new one, and those not read yet, in an order drawn anew, so that the last
 * one is not known for the last.
 */
export function addReturn(
  sharedNotes: readonly SharedNote[],
  { roundId, organisationId }: ConclusionPlace,
  added: Return,
  {
    newId,
    shuffle,
  }: {
    newId(): string;
    shuffle<Item>(items: readonly Item[]): readonly Item[];
  },
): SharedNote[] {
  const here = sharedNotes.filter(isAt({ roundId, organisationId }));
  const read = here.filter(({ state }) => state === 'kept');
  const first = 1 + Math.max(-1, ...read.map(({ position }) => position));
  const note: SharedNote = {
    id: newId(),
    roundId,
    organisationId,
    position: first,
    state: 'toRead',
    ...added,
  };
  const toRead = here.filter(({ state }) => state === 'toRead');
  return shuffle([...toRead, note]).map((each, rank) => ({ ...each, position: first + rank }));
}
