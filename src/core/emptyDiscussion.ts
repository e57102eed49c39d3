import type { Discussion } from './discussion.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';

/** A discussion that follows what is proposed. */
export const emptyDiscussion = ({ roundId, organisationId }: ConclusionPlace): Discussion => ({
  roundId,
  organisationId,
  order: [],
  parked: [],
});
