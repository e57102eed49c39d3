/** The two writes of a merging, each in one transaction, and only on what the person has seen. */
import type { Dossier } from '#src/core/dossier.ts';
import { isAlike } from '#src/core/isAlike.ts';
import { listChanges } from '#src/core/merge/listChanges.ts';
import type { Storage } from '#src/storage/openStorage.ts';
import type { Written } from '#src/storage/written.ts';

/** `changed`: the dossier is another one than was seen, in this or another window; nothing was written. */
export type Stored = 'written' | 'changed' | 'failed';

/** A copy of the dossier as it was stays among the safety copies, should the undo come too late. */
export const storeMerged = (storage: Storage, previewed: Dossier, merged: Dossier) =>
  storeInPlaceOf(previewed, merged, (change) =>
    storage.changeWhole(previewed.dossier.id, change, { keepCopy: 'merge' }),
  );

/** Back to what was there before; only as long as nothing has changed since. */
export const undoMerge = (storage: Storage, merged: Dossier, former: Dossier) =>
  storeInPlaceOf(merged, former, (change) => storage.changeWhole(merged.dossier.id, change));

async function storeInPlaceOf(
  expected: Dossier,
  next: Dossier,
  changeWhole: (change: (stored: Dossier) => Dossier) => Promise<Written<unknown>>,
): Promise<Stored> {
  let isExpected = false;
  const written = await changeWhole((stored) => {
    isExpected = isSame(stored, expected);
    return isExpected ? next : stored;
  });
  if (written.kind === 'failed') return 'failed';
  return isExpected ? 'written' : 'changed';
}

/** Whatever the order in which the storage gives its rows. */
export const isSame = (one: Dossier, other: Dossier): boolean =>
  isAlike(one.dossier, other.dossier) && listChanges(one, other).length === 0;
