/** What is recorded of one association in one round. */
import type { Action } from './action.ts';
import { type ChosenRound, isHere } from './chooseRound.ts';
import type { Conclusion } from './conclusion.ts';
import type { Discussion } from './discussion.ts';
import type { Dossier } from './dossier.ts';
import { emptyConclusion } from './emptyConclusion.ts';
import { emptyDiscussion } from './emptyDiscussion.ts';
import type { Session } from './session.ts';
import type { SharedNote } from './sharedNote.ts';

interface Recorded {
  readonly dossier: Dossier;
  readonly chosen: ChosenRound;
}

/** An empty one if nothing was noted. */
export const conclusionOf = ({ dossier, chosen }: Recorded): Conclusion =>
  dossier.conclusions.find(isHere(chosen)) ??
  emptyConclusion({ roundId: chosen.round.id, organisationId: chosen.organisation.id });

/** By position. */
export const actionsOf = ({ dossier, chosen }: Recorded): Action[] =>
  dossier.actions.filter(isHere(chosen)).sort(byPosition);

/** By position. */
export const sessionsOf = ({ dossier, chosen }: Recorded): Session[] =>
  dossier.sessions.filter(isHere(chosen)).sort(byPosition);

/** One that follows what is proposed if nothing was noted. */
export const discussionOf = ({ dossier, chosen }: Recorded): Discussion =>
  dossier.discussions.find(isHere(chosen)) ??
  emptyDiscussion({ roundId: chosen.round.id, organisationId: chosen.organisation.id });

/** By position, which says nothing of who wrote them. */
export const sharedNotesOf = ({ dossier, chosen }: Recorded): SharedNote[] =>
  dossier.sharedNotes.filter(isHere(chosen)).sort(byPosition);

const byPosition = (a: { readonly position: number }, b: { readonly position: number }) =>
  a.position - b.position;
