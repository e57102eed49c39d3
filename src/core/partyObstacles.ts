/** What keeps an association where it is in a dossier, once something is written. */
import { type DossierFrame, isAt } from './chooseRound.ts';
import type { Sheet } from './dossier.ts';
import { type ConclusionPlace, emptyConclusion } from './emptyConclusion.ts';
import { emptyDiscussion } from './emptyDiscussion.ts';
import { isAlike } from './isAlike.ts';
import { partyAt } from './partyAt.ts';
import { isFrozen, type Written } from './written.ts';

/** What keeps an association from being removed, or from taking part otherwise. */
export type Obstacle = 'own' | 'last' | 'answers' | 'recorded' | 'asked' | 'matrix';

/** What keeps it from taking part in another way in this round; `null`: nothing. */
export function obstacleToChange(
  frame: DossierFrame,
  written: Written,
  place: ConclusionPlace,
): 'answers' | null {
  return frame.sheets.filter(isAt(place)).every((sheet) => isBlank(sheet, written))
    ? null
    : 'answers';
}

/** What keeps it from not taking part in this round any more. */
export function obstacleToLeaving(
  frame: DossierFrame,
  written: Written,
  place: ConclusionPlace,
): Obstacle | null {
  if (place.organisationId === frame.dossier.ownOrganisationId) return 'own';
  const round = frame.rounds.find(({ id }) => id === place.roundId);
  if (round?.parties.every(({ organisationId }) => organisationId === place.organisationId))
    return 'last';
  const obstacle = obstacleToChange(frame, written, place);
  if (obstacle !== null) return obstacle;
  return hasRecorded(frame, place) ? 'recorded' : null;
}

/** What keeps it from being removed from the dossier; `null`: nothing. */
export function obstacleToRemoving(
  frame: DossierFrame,
  written: Written,
  organisationId: string,
): Obstacle | null {
  if (organisationId === frame.dossier.ownOrganisationId) return 'own';
  for (const round of frame.rounds) {
    const place = { roundId: round.id, organisationId };
    if (partyAt([round], place) === undefined) continue;
    const obstacle = obstacleToLeaving(frame, written, place);
    if (obstacle !== null) return obstacle;
  }
  const isAsked = frame.rounds.some(
    (round) =>
      isFrozen(frame.sheets, written, round.id) &&
      round.parties.some(({ partnerIds }) => partnerIds.includes(organisationId)),
  );
  if (isAsked || isDiscussed(frame, organisationId)) return 'asked';
  return isInMatrix(frame, organisationId) ? 'matrix' : null;
}

/** Nobody has begun on it, nor handed it in as it is. */
const isBlank = (sheet: Sheet, { touched }: Written) =>
  !touched.has(sheet.id) && sheet.status === 'open' && !('collected' in sheet && sheet.collected);

function hasRecorded(frame: DossierFrame, place: ConclusionPlace): boolean {
  const isHere = isAt(place);
  return (
    frame.actions.some(isHere) ||
    frame.sessions.some(isHere) ||
    frame.sharedNotes.some(isHere) ||
    frame.conclusions.filter(isHere).some((each) => !isAlike(each, emptyConclusion(place))) ||
    frame.discussions.filter(isHere).some((each) => !isAlike(each, emptyDiscussion(place)))
  );
}

/** Whether a point of a discussion, a fact to find out or a note is about it. */
function isDiscussed(frame: DossierFrame, organisationId: string): boolean {
  const isAbout = ({ partnerId }: { readonly partnerId: string | null }) =>
    partnerId === organisationId;
  return (
    frame.sharedNotes.some(isAbout) ||
    frame.conclusions.some(({ unknowns }) => unknowns.some(isAbout)) ||
    frame.discussions.some(({ order, parked }) => [...order, ...parked].some(isAbout))
  );
}

const isInMatrix = ({ matrices }: DossierFrame, organisationId: string) =>
  matrices.some(
    ({ rows, relations }) =>
      rows.some(({ stances }) => stances.some((each) => each.organisationId === organisationId)) ||
      relations.some(({ fromId, toId }) => fromId === organisationId || toId === organisationId),
  );
