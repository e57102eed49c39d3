import { isAt } from './chooseRound.ts';
import type { Sheet } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';

/** The number after those that the sheets of one kind bear there; the first is 1. */
export const nextNumber = (
  sheets: readonly Sheet[],
  place: ConclusionPlace,
  kind: Sheet['kind'],
): number =>
  1 +
  Math.max(
    0,
    ...sheets
      .filter(isAt(place))
      .filter((sheet) => sheet.kind === kind)
      .map(({ number }) => number),
  );
