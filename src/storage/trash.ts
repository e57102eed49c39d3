/** Deleting is undoable until the trash is emptied. Going in and out of it is no change of the dossier. */
import type { Connection } from './connection.ts';
import { deleteWhole, findDossier } from './dossierRows.ts';
import type { Storage, Surroundings } from './Storage.ts';
import { done, failed } from './written.ts';

export function trashMethods(
  { db, write }: Connection,
  { now }: Surroundings,
): Pick<Storage, 'trashDossier' | 'restoreFromTrash' | 'deleteForever' | 'purgeTrash'> {
  const deleteWithCopies = (id: string) =>
    Promise.all([deleteWhole(db, id), db.safetyCopies.where('dossierId').equals(id).delete()]);
  return {
    trashDossier: (id) =>
      write([db.dossiers], async () => {
        const row = await findDossier(db, id);
        if (row === undefined) return failed('missing');
        await db.dossiers.put({ ...row, trashedAt: now() });
        return done;
      }),

    restoreFromTrash: (id) =>
      write([db.dossiers], async () => {
        const row = await db.dossiers.get(id);
        if (row === undefined) return failed('missing');
        await db.dossiers.put({ ...row, trashedAt: null });
        return done;
      }),

    deleteForever: (id) =>
      write([...db.dossierTables, db.safetyCopies], async () => {
        if ((await db.dossiers.get(id)) === undefined) return failed('missing');
        await deleteWithCopies(id);
        return done;
      }),

    purgeTrash: (olderThan) =>
      write([...db.dossierTables, db.safetyCopies], async () => {
        const ids = await db.dossiers
          .filter(({ trashedAt }) => trashedAt !== null && trashedAt < olderThan)
          .primaryKeys();
        await Promise.all(ids.map(deleteWithCopies));
        await db.safetyCopies.filter(({ madeAt }) => madeAt < olderThan).delete();
        return done;
      }),
  };
}
