/** What stands around the answers: conclusions, discussions, matrices, actions, sessions, notes for the others. */
import { LISTS } from '../checkConclusions.ts';
import type { Conclusion } from '../conclusion.ts';
import type { DiscussedPoint, Discussion } from '../discussion.ts';
import type { Dossier } from '../dossier.ts';
import { type Collection, type Conflicts, type MergePlace, mergeLists } from './Conflicts.ts';
import { mergeMatrix } from './mergeMatrix.ts';

type Recorded = Pick<
  Dossier,
  'conclusions' | 'actions' | 'sessions' | 'discussions' | 'sharedNotes' | 'matrices'
>;

export const mergeRecorded = (
  here: Dossier,
  arriving: Dossier,
  conflicts: Conflicts,
): Recorded => ({
  conclusions: mergeLists(here.conclusions, arriving.conclusions, placeKey, (ours, theirs) =>
    mergeConclusion(ours, theirs, conflicts),
  ),
  actions: byId('actions', here, arriving, conflicts, { state: 'toDo' }),
  sessions: byId('sessions', here, arriving, conflicts),
  discussions: mergeLists(here.discussions, arriving.discussions, placeKey, (ours, theirs) =>
    mergeDiscussion(ours, theirs, conflicts),
  ),
  sharedNotes: byId('sharedNotes', here, arriving, conflicts, { state: 'toRead' }),
  matrices: mergeLists(
    here.matrices,
    arriving.matrices,
    ({ roundId }) => roundId,
    (ours, theirs) => mergeMatrix(ours, theirs, conflicts),
  ),
});

const placeKey = ({ roundId, organisationId }: { roundId: string; organisationId: string }) =>
  `${roundId} ${organisationId}`;

/** Each stays in its place and in its rank. */
function byId<Name extends 'actions' | 'sessions' | 'sharedNotes'>(
  collection: Name,
  here: Dossier,
  arriving: Dossier,
  conflicts: Conflicts,
  initial: Partial<Dossier[Name][number]> = {},
): Dossier[Name] {
  const kept = ['id', 'roundId', 'organisationId', 'position'];
  // The element type of one collection, which the compiler does not follow through the union of three.
  type Item = Dossier[Name][number];
  return mergeLists<Item>(
    here[collection] as Item[],
    arriving[collection] as Item[],
    ({ id }) => id,
    (ours, theirs) => {
      const { id, roundId, organisationId } = ours;
      return conflicts.record(
        { collection, roundId, organisationId, id },
        ours,
        theirs,
        kept,
        initial,
      );
    },
  ) as Dossier[Name];
}

function mergeConclusion(ours: Conclusion, theirs: Conclusion, conflicts: Conflicts): Conclusion {
  const place = placed('conclusions', ours);
  const lists = Object.fromEntries(
    LISTS.map((list) => [
      list,
      mergeLists<{ readonly id: string }>(
        ours[list],
        theirs[list],
        ({ id }) => id,
        (our, their) => conflicts.record({ ...place, id: our.id }, our, their, ['id'], INITIAL),
      ),
    ]),
    // Each list holds what its own two lists held.
  ) as Pick<Conclusion, (typeof LISTS)[number]>;
  return {
    ...ours,
    whyWeStarted: conflicts.value(place, 'whyWeStarted', ours.whyWeStarted, theirs.whyWeStarted),
    orientation: conflicts.record(
      { ...place, id: 'orientation' },
      ours.orientation,
      theirs.orientation,
    ),
    ...lists,
    importances: mergeLists(
      ours.importances,
      theirs.importances,
      ({ themeId }) => themeId,
      (our, their) => conflicts.record({ ...place, id: our.themeId }, our, their),
    ),
    status: conflicts.record({ ...place, id: 'status' }, ours.status, theirs.status, [], {
      state: 'draft',
    }),
  };
}

/** Of promises; no other item of a list has a state that is called so. */
const INITIAL: object = { state: 'open' };

function mergeDiscussion(ours: Discussion, theirs: Discussion, conflicts: Conflicts): Discussion {
  const place = placed('discussions', ours);
  return {
    ...ours,
    order: conflicts.value(place, 'order', ours.order, theirs.order),
    parked: mergeLists(ours.parked, theirs.parked, pointKey, (our, their) =>
      conflicts.record(
        { ...place, questionId: our.questionId, partnerId: our.partnerId },
        our,
        their,
      ),
    ),
  };
}

const pointKey = ({ questionId, partnerId }: DiscussedPoint) => `${questionId} ${partnerId}`;

const placed = (
  collection: Collection,
  { roundId, organisationId }: { roundId: string; organisationId: string },
): MergePlace => ({ collection, roundId, organisationId });
