/** Whatever goes wrong at whatever point of a write, the database is as before, and the caller is told. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Storage } from '#src/storage/Storage.ts';
import { exampleDossier, firstQuestion, ids } from './exampleDossier.ts';
import { freshDatabaseName, newId, openTab, readEveryRow } from './openTab.ts';

const [organisation] = exampleDossier.organisations;
const [round] = exampleDossier.rounds;
const { organisations, rounds, sheets } = exampleDossier;
const [sheet] = sheets;
if (!organisation || !round || !sheet) throw new Error('The example lost its parts');

const writes: Record<string, (storage: Storage) => Promise<{ kind: string }>> = {
  'storing a new dossier': (storage) =>
    storage.storeDossier({ ...exampleDossier, ...emptyDossier() }, 'new'),
  'replacing a dossier': (storage) => storage.storeDossier(exampleDossier, 'replace'),
  'storing a copy': (storage) => storage.storeCopy(exampleDossier),
  duplicating: (storage) => storage.duplicateDossier(ids.dossier, 'Copie'),
  'changing a dossier': (storage) => storage.changeDossier(ids.dossier, (record) => record),
  'adding an organisation': (storage) =>
    storage.addOrganisation(ids.dossier, { ...organisation, id: newId() }),
  'changing an organisation': (storage) =>
    storage.changeOrganisation(ids.dossier, ids.own, (own) => own),
  'changing a round': (storage) => storage.changeRound(ids.dossier, ids.round, (each) => each),
  'putting a sheet': (storage) => storage.putSheet(ids.dossier, { ...sheet, id: newId() }),
  'changing a sheet': (storage) => storage.changeSheet(ids.dossier, ids.sheet, (each) => each),
  'deleting a sheet': (storage) => storage.deleteSheet(ids.dossier, ids.sheet),
  'several changes at once': (storage) =>
    storage.applyChanges(ids.dossier, { organisations, rounds, sheets }),
  'changing a dossier as a whole': (storage) =>
    storage.changeWhole(ids.dossier, (dossier) => ({
      ...dossier,
      organisations: dossier.organisations.map((each) => ({ ...each, name: 'Autre' })),
      sheets: dossier.sheets.slice(1),
      answers: dossier.answers.filter(({ sheetId }) => sheetId !== dossier.sheets[0]?.id),
    })),
  'saving an answer': (storage) =>
    storage.saveAnswer({ ...firstQuestion, expectedRevision: 0, note: 'vu' }),
  'remembering a visit': (storage) => storage.rememberVisit(ids.dossier, null),
  'moving to the trash': (storage) => storage.trashDossier(ids.dossier),
  restoring: (storage) => storage.restoreFromTrash(ids.dossier),
  'deleting for ever': (storage) => storage.deleteForever(ids.dossier),
  'emptying the trash': async (storage) => storage.purgeTrash('9999'),
  'marking as saved': (storage) => storage.markSaved(ids.dossier, 1),
  'changing settings': (storage) =>
    storage.changeSettings({ theme: 'dark', singleKeyShortcuts: false }),
};

const MUTATIONS = ['put', 'add', 'delete', 'clear'] as const;
afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(writes))('%s', (_, write) => {
  it.each([
    ['refuses', throwQuota, 'full'],
    ['runs out of space at', abortWithQuota, 'full'],
    ['aborts at', abortWithoutReason, 'unknown'],
  ] as const)(
    'leaves nothing half-written when the browser %s any of its writes',
    async (_, fail, reason) => {
      let faultsMet = 0;
      for (let nth = 1; ; nth++) {
        const databaseName = freshDatabaseName();
        const storage = await openTab(databaseName);
        await storage.storeDossier(exampleDossier, 'new');
        if (write === writes['emptying the trash']) await storage.trashDossier(ids.dossier);
        const before = await readEveryRow(databaseName);
        const fault = failAtMutation(nth, fail);
        const result = await write(storage);
        vi.restoreAllMocks();
        if (!fault.wasMet()) {
          expect(result.kind).toBe('written');
          break;
        }
        faultsMet++;
        expect(result).toEqual({ kind: 'failed', reason });
        expect(await readEveryRow(databaseName)).toEqual(before);
        // And nothing is broken for the next attempt.
        expect(await write(storage)).toMatchObject({ kind: 'written' });
      }
      expect(faultsMet).toBeGreaterThan(0);
    },
  );
});

/** Lets the nth write of a row, counted over all tables, fail. */
function failAtMutation(nth: number, fail: (request: () => IDBRequest) => IDBRequest) {
  let count = 0;
  for (const prototype of [IDBObjectStore.prototype, IDBCursor.prototype]) {
    for (const method of MUTATIONS) {
      const original: unknown = Reflect.get(prototype, method);
      if (typeof original !== 'function') continue;
      Object.defineProperty(prototype, method, {
        value: original,
        configurable: true,
        writable: true,
      });
      vi.spyOn(prototype as IDBObjectStore, method) // cursors have `delete` alone, as checked above
        .mockImplementation(function (this: unknown, ...args: unknown[]) {
          const request = () => Reflect.apply(original, this, args);
          return ++count === nth ? fail(request) : request();
        });
    }
  }
  return { wasMet: () => count >= nth };
}

function throwQuota(): never {
  throw new DOMException('No space left', 'QuotaExceededError');
}

/** As browsers do it: the request is taken, and the transaction aborts later. */
const abortWithQuota = (request: () => IDBRequest) => abortWith(request, 'QuotaExceededError');
const abortWithoutReason = (request: () => IDBRequest) => abortWith(request, null);

function abortWith(request: () => IDBRequest, errorName: string | null): IDBRequest {
  const made = request();
  // fake-indexeddb's own way to abort with a cause.
  const { transaction } = made as unknown as { transaction: { _abort(name: string | null): void } };
  transaction._abort(errorName);
  return made;
}

function emptyDossier() {
  const dossier = { ...exampleDossier.dossier, id: newId(), ownOrganisationId: null };
  const added = { ...organisation, id: newId(), name: 'Seule', position: 0 };
  return { dossier, organisations: [added], rounds: [], sheets: [], answers: [] };
}
