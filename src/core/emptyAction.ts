import type { Action } from './action.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';

/** Something to do of which nothing is decided yet. @param position among those of its place, from 0 */
export const emptyAction = (place: ConclusionPlace, id: string, position: number): Action => ({
  id,
  roundId: place.roundId,
  organisationId: place.organisationId,
  position,
  objective: '',
  themeId: null,
  owner: '',
  deadline: null,
  means: '',
  validatedBy: '',
  state: 'toDo',
  carriedFrom: null,
});
