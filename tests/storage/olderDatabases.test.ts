/** What a device that was not used for a long time still holds opens in the app of today, and nothing of it is lost. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { emptyConclusion, nothingRecorded } from '#src/core/emptyConclusion.ts';
import { type Restored, restoreDossier } from '#src/exchange/restoreDossier.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { exampleDossier, ids } from './exampleDossier.ts';
import { freshDatabaseName, inFileOrder, openTab, readEveryRow } from './openTab.ts';

/** The stores of version 1, as it was released. */
const VERSION_1 = {
  dossiers: 'id',
  organisations: '[dossierId+id], dossierId',
  rounds: '[dossierId+id], dossierId',
  sheets: '[dossierId+id], dossierId',
  answers:
    '[dossierId+sheetId+questionId+partnerKey], dossierId, [dossierId+sheetId], [dossierId+value.kind]',
  settings: 'name',
};

/** What version 2 added. */
const VERSION_2 = {
  conclusions: '[dossierId+roundId+organisationId], dossierId',
  actions: '[dossierId+id], dossierId',
  sessions: '[dossierId+id], dossierId',
  discussions: '[dossierId+roundId+organisationId], dossierId',
  sharedNotes: '[dossierId+id], dossierId',
  matrices: '[dossierId+roundId], dossierId',
};
const RELEASED = [VERSION_1, VERSION_2];

type Rows = Record<string, Record<string, unknown>[]>;

/** Stores what a device held that had the app of then; gives its rows. */
async function storeVersion(version: 1 | 2, databaseName: string): Promise<Rows> {
  const frozen: Rows = JSON.parse(
    readFileSync(new URL(`./fixtures/database-version-${version}.json`, import.meta.url), 'utf8'),
  );
  const db = new Dexie(databaseName);
  for (const [index, stores] of RELEASED.slice(0, version).entries())
    db.version(index + 1).stores(stores);
  await db.open();
  for (const [table, rows] of Object.entries(frozen)) await db.table(table).bulkAdd(rows);
  db.close();
  return frozen;
}

/** What the gate says of the copy as a file of its version. */
async function restoreCopy(storage: Storage, id: string): Promise<Restored> {
  const copy = await storage.readSafetyCopy(id);
  const header = {
    format: 'diapason/dossier',
    formatVersion: copy?.fileVersion,
    exportedAt: copy?.madeAt,
  };
  return restoreDossier(JSON.stringify({ ...header, ...copy?.content }), questionnairesByKey);
}

it('a database of version 1 opens with everything in it, and can be concluded', async () => {
  const databaseName = freshDatabaseName();
  await storeVersion(1, databaseName);
  const storage = await openTab(databaseName);
  expect(storage.state.getState()).toBe('open');
  const dossier = await storage.readDossier(ids.dossier);
  expect(dossier && inFileOrder(dossier)).toEqual(inFileOrder(exampleDossier));
  expect(dossier).toMatchObject(nothingRecorded());
  expect(await storage.readSettings()).toMatchObject({ theme: 'dark' });

  const place = { roundId: ids.round, organisationId: ids.own };
  const why = 'Nos deux conseils se sont parlé au printemps.';
  await storage.changeConclusion(ids.dossier, place, (conclusion) => ({
    ...conclusion,
    whyWeStarted: why,
  }));
  expect((await storage.readDossier(ids.dossier))?.conclusions).toEqual([
    { ...emptyConclusion(place), whyWeStarted: why },
  ]);
});

it('a database of version 2 opens with every row as it was, trash, settings and visit too', async () => {
  const databaseName = freshDatabaseName();
  const frozen = await storeVersion(2, databaseName);
  const storage = await openTab(databaseName);
  expect(storage.state.getState()).toBe('open');
  const { safetyCopies, ...rows } = await readEveryRow(databaseName);
  expect(rows).toEqual(frozen);
  for (const table of Object.values(frozen)) expect(table.length).toBeGreaterThan(0);
  expect(await storage.listDossiers()).toHaveLength(1);
  expect(await storage.listTrash()).toHaveLength(1);
});

it.each([1, 2] as const)(
  'before a database of version %i is upgraded, each dossier is kept aside, as a file that the gate accepts',
  async (version) => {
    const databaseName = freshDatabaseName();
    const frozen = await storeVersion(version, databaseName);
    const storage = await openTab(databaseName);
    const copies = await storage.listSafetyCopies();
    expect(copies.map(({ dossierId }) => dossierId).sort()).toEqual(
      frozen.dossiers?.map(({ id }) => id).sort(),
    );
    for (const { id, dossierId, reason, madeAt } of copies) {
      expect(reason).toBe('upgrade');
      expect(new Date(madeAt).getTime()).not.toBeNaN();
      const restored = await restoreCopy(storage, id);
      if (restored.kind === 'refused') throw new Error(JSON.stringify(restored.refusal));
      await storage.restoreFromTrash(dossierId);
      const stored = await storage.readDossier(dossierId);
      expect(stored && inFileOrder(stored)).toEqual(inFileOrder(restored.dossier));
    }
  },
);

// In a browser the engine in memory is not the browser’s own; here it would be.
vi.mock('fake-indexeddb', async () => {
  const { IDBFactory: Factory, IDBKeyRange } =
    await vi.importActual<typeof import('fake-indexeddb')>('fake-indexeddb');
  return { indexedDB: new Factory(), IDBKeyRange };
});

it('an upgrade that finds no room for the copies changes nothing, and what is done meanwhile is elsewhere', async () => {
  const databaseName = freshDatabaseName();
  const frozen = await storeVersion(2, databaseName);
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('No space left', 'QuotaExceededError');
  });
  const storage = await openTab(databaseName);
  expect(add).toHaveBeenCalled();
  expect(storage.state.getState()).toBe('noRoom');
  expect(await storage.listDossiers()).toEqual([]);
  expect((await storage.storeDossier(exampleDossier, 'new')).kind).toBe('written');
  storage.close();
  vi.restoreAllMocks();
  const again = await openTab(databaseName);
  expect(again.state.getState()).toBe('open');
  const { safetyCopies, ...rows } = await readEveryRow(databaseName);
  expect(rows).toEqual(frozen);
  expect(safetyCopies).toHaveLength(2);
});
