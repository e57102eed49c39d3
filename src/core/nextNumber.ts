import { isAt } from './chooseRound.ts';
import type { Sheet } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';
import { nextWhole } from './nextWhole.ts';

/** The number after those that the sheets of one kind bear there, else the first that none bears; the first is 1. */
export function nextNumber(
  sheets: readonly Sheet[],
  place: ConclusionPlace,
  kind: Sheet['kind'],
): number {
  const numbers = sheets
    .filter(isAt(place))
    .filter((sheet) => sheet.kind === kind)
    .map(({ number }) => number);
  const next = nextWhole(numbers, 0);
  if (!numbers.includes(next)) return next;
  const borne = new Set(numbers);
  let free = 1;
  while (borne.has(free)) free += 1;
  return free;
}
