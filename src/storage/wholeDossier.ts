/** A dossier changed as a whole, where a change touches several of its parts at once. */
import type { Dossier } from '#src/core/dossier.ts';
import type { Connection } from './connection.ts';
import { findDossier, readWhole } from './dossierRows.ts';
import type { SafetyCopyReason } from './keepCopy.ts';
import { replaceWhole } from './replaceWhole.ts';
import type { Storage, Surroundings } from './Storage.ts';
import { keepTodaysCopy } from './safetyCopies.ts';
import { failed, type Written, written } from './written.ts';

type Change = (dossier: Dossier) => Dossier;

export function wholeMethods(
  { db, write }: Connection,
  surroundings: Surroundings,
): Pick<Storage, 'changeWhole'> {
  function changeWhole(dossierId: string, change: Change): Promise<Written>;
  function changeWhole(
    dossierId: string,
    change: Change,
    guard: { readonly keepCopy: SafetyCopyReason },
  ): Promise<Written<string | null>>;
  function changeWhole(
    dossierId: string,
    change: Change,
    guard?: { readonly keepCopy: SafetyCopyReason },
  ): Promise<Written<string | null | undefined>> {
    const tables = guard ? [...db.dossierTables, db.safetyCopies] : db.dossierTables;
    return write(tables, async (): Promise<Written<string | null | undefined>> => {
      const row = await findDossier(db, dossierId);
      if (row === undefined) return failed('missing');
      const stored = await readWhole(db, row);
      const next = change(stored);
      if (next === stored) return written(guard && null);
      const copyId = guard && (await keepTodaysCopy(db, row, guard.keepCopy, surroundings));
      await replaceWhole(db, row, stored, next, surroundings.now());
      return written(copyId);
    });
  }
  return { changeWhole };
}
