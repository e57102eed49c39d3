import type { ConclusionPlace } from './emptyConclusion.ts';
import type { Session } from './session.ts';

/** A meeting of which nothing is noted yet. */
export const emptySession = (place: ConclusionPlace, id: string, position: number): Session => ({
  id,
  roundId: place.roundId,
  organisationId: place.organisationId,
  position,
  date: null,
  place: '',
  durationMinutes: null,
  facilitator: '',
  keyedBy: '',
  present: null,
  excused: null,
  invited: null,
  collected: [],
  remarks: '',
});
