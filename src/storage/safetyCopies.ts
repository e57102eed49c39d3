/** Copies that stand beside a dossier for 30 days, and the way back to them. */
import type { DossierFile } from '#src/core/dossier.ts';
import { ownName } from '#src/core/ownName.ts';
import type { Connection } from './connection.ts';
import type { DiapasonDatabase, DossierRow } from './DiapasonDatabase.ts';
import { findDossier, readWhole } from './dossierRows.ts';
import { keepCopy, type SafetyCopy, type SafetyCopyReason } from './keepCopy.ts';
import { replaceWhole } from './replaceWhole.ts';
import type { Storage, Surroundings } from './Storage.ts';
import { done, failed, written } from './written.ts';

/** Today’s file holds what today’s rows hold: the compiler asks for a new number with the file’s. */
const FILE_VERSION: DossierFile['formatVersion'] = 3;

/** A copy as a list shows it. */
export interface SafetyCopySummary extends Omit<SafetyCopy, 'content'> {
  /** Title, or else the own organisation, of the dossier as it was; empty where it had neither. */
  readonly name: string;
}

type SafetyCopyMethods = Pick<
  Storage,
  | 'listSafetyCopies'
  | 'readSafetyCopy'
  | 'keepSafetyCopy'
  | 'putBackSafetyCopy'
  | 'deleteSafetyCopy'
>;

export const safetyCopyMethods = (
  { db, read, write }: Connection,
  surroundings: Surroundings,
): SafetyCopyMethods => ({
  listSafetyCopies: () =>
    read([db.safetyCopies], async () => {
      const copies = await db.safetyCopies.toArray();
      return copies.map(summarise).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
    }),

  readSafetyCopy: (id) =>
    read([db.safetyCopies], async () => (await db.safetyCopies.get(id)) ?? null),

  keepSafetyCopy: (dossierId, reason) =>
    write([...db.dossierTables, db.safetyCopies], async () => {
      const row = await findDossier(db, dossierId);
      if (row === undefined) return failed('missing');
      return written(await keepTodaysCopy(db, row, reason, surroundings));
    }),

  putBackSafetyCopy: (id) =>
    write([...db.dossierTables, db.safetyCopies], async () => {
      const copy = await db.safetyCopies.get(id);
      const row = copy && (await db.dossiers.get(copy.dossierId));
      if (copy === undefined || row === undefined) return failed('missing');
      const stored = await readWhole(db, row);
      await keepTodaysCopy(db, row, 'putBack', surroundings);
      await replaceWhole(db, { ...row, trashedAt: null }, stored, copy.content, surroundings.now());
      return done;
    }),

  deleteSafetyCopy: (id) =>
    write([db.safetyCopies], async () => {
      if ((await db.safetyCopies.get(id)) === undefined) return failed('missing');
      await db.safetyCopies.delete(id);
      return done;
    }),
});

/** The value is the id of the copy. */
export const keepTodaysCopy = (
  db: DiapasonDatabase,
  row: DossierRow,
  reason: SafetyCopyReason,
  { now, newId }: Surroundings,
): Promise<string> =>
  keepCopy(db, row, { id: newId(), madeAt: now(), reason, fileVersion: FILE_VERSION });

const summarise = ({ content, ...about }: SafetyCopy): SafetyCopySummary => ({
  ...about,
  name: ownName(content),
});
