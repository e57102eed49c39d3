/**
 * What was shown last, as long as nobody has left the page that shows it: until then it can be hidden again. Kept in
 * memory only, since it may hold the sheets of which only counts are stored.
 */
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import type { Gathered } from '#src/core/gathered.ts';

export interface JustShown extends ConclusionPlace {
  readonly dossierId: string;
  /** As it was before. */
  readonly before: Gathered;
}

let justShown: JustShown | null = null;

export const rememberShown = (shown: JustShown): void => {
  justShown = shown;
};

export const forgetShown = (): void => {
  justShown = null;
};

/** `null` when something else was shown last, or somebody has left the page since. */
export const readShown = (
  dossierId: string,
  { roundId, organisationId }: ConclusionPlace,
): JustShown | null =>
  justShown?.dossierId === dossierId &&
  justShown.roundId === roundId &&
  justShown.organisationId === organisationId
    ? justShown
    : null;
