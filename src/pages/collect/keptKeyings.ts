import type { Keying } from './Keying.ts';

interface KeptKeying {
  readonly place: string;
  readonly keying: Keying;
}

/** Keyings left while something could not be stored: it waits here, as long as the window is open. */
let kept: readonly KeptKeying[] = [];

/**
 * The keying of this place that still has something to store, on this sheet if one is named; else a new one.
 * @param place tells one association in one round from the others
 */
export function keyingOf(place: string, sheetId: string | null, begin: () => Keying): Keying {
  kept = kept.filter(({ keying }) => keying.hasUnsaved);
  const left = kept.find(
    (each) => each.place === place && (sheetId === null || each.keying.holds(sheetId)),
  );
  const keying = left?.keying ?? begin();
  if (left === undefined) kept = [...kept, { place, keying }];
  return keying;
}
