/** How far a gathering has come: whether its answers are shown, when they were, which sheets are counted only. */
import type { Party } from '../dossier.ts';
import { canonicalText } from '../isAlike.ts';

type Standing = Pick<Party, 'state' | 'displays' | 'countedSheetIds'>;

/** The party as far as the other one has come, no further. */
export function withStanding(
  { displays: _, countedSheetIds: __, ...party }: Party,
  { state, displays, countedSheetIds }: Standing,
): Party {
  return {
    ...party,
    state,
    ...(displays && { displays }),
    ...(countedSheetIds && { countedSheetIds }),
  };
}

export const withCounted = (party: Party, ids: readonly string[]): Party =>
  ids.length === 0 ? party : { ...party, countedSheetIds: united(party.countedSheetIds, ids) };

/** Once shown it is shown; what happened in both happened. */
export function bothStandings(here: Party, arriving: Party): Party {
  const known = new Set(here.displays?.map(canonicalText));
  const displays = arriving.displays?.filter((display) => !known.has(canonicalText(display)));
  return withCounted(
    {
      ...here,
      state: here.state === 'shown' ? 'shown' : arriving.state,
      ...((here.displays || displays) && {
        displays: [...(here.displays ?? []), ...(displays ?? [])],
      }),
    },
    arriving.countedSheetIds ?? [],
  );
}

const united = (ours: readonly string[] | undefined, theirs: readonly string[]): string[] => [
  ...new Set([...(ours ?? []), ...theirs]),
];
