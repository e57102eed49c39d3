import type { Keying } from './keying.ts';

/** Keyings by place, left while something could not be stored: it waits here, as long as the window is open. */
const kept = new Map<string, Keying>();

/** The keying of this place that still has something to store, else a new one. */
export function keyingOf(place: string, begin: () => Keying): Keying {
  const left = kept.get(place);
  const keying = left?.hasUnsaved ? left : begin();
  kept.set(place, keying);
  return keying;
}
