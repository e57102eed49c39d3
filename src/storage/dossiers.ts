/** Whole dossiers: reading, storing, copying, remembering. */
import type { Dossier } from '#src/core/dossier.ts';
import { withoutGathering } from '#src/core/withoutGathering.ts';
import type { Connection } from './connection.ts';
import type { DiapasonDatabase, DossierRow } from './DiapasonDatabase.ts';
import {
  addWhole,
  answerOf,
  countChange,
  deleteWhole,
  findDossier,
  readParts,
  readWhole,
} from './dossierRows.ts';
import type { Storage, Surroundings } from './Storage.ts';
import { withFreshIds } from './withFreshIds.ts';
import { done, failed, type Written, written } from './written.ts';

type DossierMethods = Pick<
  Storage,
  | 'readDossier'
  | 'readDossierRecord'
  | 'readDossierParts'
  | 'readSheetAnswers'
  | 'exportEverything'
  | 'readVisit'
  | 'rememberVisit'
  | 'storeDossier'
  | 'storeDossiers'
  | 'storeCopy'
  | 'duplicateDossier'
  | 'changeDossier'
  | 'markSaved'
>;

export const dossierMethods = (
  { db, read, write }: Connection,
  { now, newId }: Surroundings,
): DossierMethods => ({
  readDossier: (id) =>
    read(db.dossierTables, async () => {
      const row = await findDossier(db, id);
      return row === undefined ? null : readWhole(db, row);
    }),

  readDossierRecord: (id) =>
    read([db.dossiers], async () => (await findDossier(db, id))?.record ?? null),

  readDossierParts: (id) => read(db.partTables, () => readParts(db, id)),

  readSheetAnswers: (dossierId, sheetId) =>
    read([db.answers], async () => {
      const rows = db.answers.where('[dossierId+sheetId]').equals([dossierId, sheetId]);
      return (await rows.toArray()).map(answerOf);
    }),

  exportEverything: () =>
    read(db.dossierTables, async () => {
      const rows = await db.dossiers.filter(({ trashedAt }) => trashedAt === null).toArray();
      return Promise.all(rows.map((row) => readWhole(db, row)));
    }),

  readVisit: (id) => read([db.dossiers], async () => (await findDossier(db, id))?.visit ?? null),

  rememberVisit: (id, visit) =>
    write([db.dossiers], async () => {
      const row = await findDossier(db, id);
      if (row === undefined) return failed('missing');
      await db.dossiers.put({ ...row, visit });
      return done;
    }),

  storeDossier: (dossier, mode) =>
    write(db.dossierTables, () => store(db, dossier, mode, { now, newId })),

  storeDossiers: (dossiers) =>
    write(db.dossierTables, async () => {
      const added = dossiers.filter(({ mode }) => mode === 'new');
      const present = await Promise.all(
        added.map(({ dossier }) => findDossier(db, dossier.dossier.id)),
      );
      if (present.some((row) => row !== undefined)) return failed('unknown');
      for (const { dossier, mode } of dossiers) {
        if (mode === 'copy') await storeCopy(db, dossier, { now, newId });
        else await store(db, dossier, mode, { now, newId });
      }
      return done;
    }),

  storeCopy: (dossier) =>
    write(db.dossierTables, async () => written(await storeCopy(db, dossier, { now, newId }))),

  duplicateDossier: (id, title) =>
    write(db.dossierTables, async () => {
      const row = await findDossier(db, id);
      if (row === undefined) return failed('missing');
      const copy = withFreshIds(withoutGathering(await readWhole(db, row)), newId);
      const titled = { ...copy, dossier: { ...copy.dossier, title } };
      await addWhole(db, titled, { ...UNTOUCHED, changedAt: now() });
      return written(copy.dossier.id);
    }),

  changeDossier: (id, change) =>
    write([db.dossiers], async () => {
      const row = await findDossier(db, id);
      if (row === undefined) return failed('missing');
      await countChange(db, { ...row, record: { ...change(row.record), id } }, now());
      return done;
    }),

  markSaved: (id, changeCount) =>
    write([db.dossiers], async () => {
      const row = await findDossier(db, id);
      if (row === undefined) return failed('missing');
      const savedChangeCount = Math.max(
        row.savedChangeCount,
        Math.min(changeCount, row.changeCount),
      );
      await db.dossiers.put({ ...row, savedAt: now(), savedChangeCount });
      return done;
    }),
});

/** See `Storage.storeDossier`. Fails before its first write. */
async function store(
  db: DiapasonDatabase,
  dossier: Dossier,
  mode: 'new' | 'replace',
  { now, newId }: Surroundings,
): Promise<Written> {
  const { id } = dossier.dossier;
  const previous = await db.dossiers.get(id);
  if (previous === undefined) {
    await addWhole(db, dossier, { ...UNTOUCHED, changedAt: now() });
    return done;
  }
  if (mode === 'new' && previous.trashedAt === null) return failed('unknown');
  const kept = withFreshIds(await readWhole(db, previous), newId);
  await deleteWhole(db, id);
  await addWhole(db, kept, {
    ...aboutOf(previous),
    trashedAt: previous.trashedAt ?? now(),
    visit: null,
  });
  const { visit } = previous;
  await addWhole(db, dossier, {
    ...aboutOf(previous),
    changedAt: now(),
    changeCount: previous.changeCount + 1,
    trashedAt: null,
    visit: dossier.sheets.some((sheet) => sheet.id === visit?.sheetId) ? visit : null,
  });
  return done;
}

/** The value is the id of the copy. */
async function storeCopy(
  db: DiapasonDatabase,
  dossier: Dossier,
  { now, newId }: Surroundings,
): Promise<string> {
  const copy = withFreshIds(dossier, newId);
  await addWhole(db, copy, { ...UNTOUCHED, changedAt: now() });
  return copy.dossier.id;
}

/** What a dossier that was just stored says about itself: one change, not in any file yet. */
const UNTOUCHED = {
  changeCount: 1,
  savedChangeCount: 0,
  savedAt: null,
  trashedAt: null,
  visit: null,
} satisfies Partial<DossierRow>;

const aboutOf = ({ id, record, ...about }: DossierRow) => about;
