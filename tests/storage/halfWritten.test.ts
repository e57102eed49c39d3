/**
 * Whatever goes wrong at whatever point of a write, the database is as before, and the caller is told. Every method of
 * `Storage` that writes is here: the compiler asks for it, and what is said only to read is watched.
 */
import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '#src/core/dossier.ts';
import { emptyAction } from '#src/core/emptyAction.ts';
import { emptySession } from '#src/core/emptySession.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { exampleDossier, firstQuestion, ids } from './exampleDossier.ts';
import { freshDatabaseName, newId, openTab, readEveryRow } from './openTab.ts';

const [organisation] = exampleDossier.organisations;
const [round] = exampleDossier.rounds;
const { organisations, rounds, sheets } = exampleDossier;
const [sheet] = sheets;
if (!organisation || !round || !sheet) throw new Error('The example lost its parts');

const id = (last: number) => `00000000-0000-4000-8000-0000000000${last}`;
const [actionId, sessionId, noteId, copyId] = [id(11), id(12), id(13), id(14)] as const;
const place = { roundId: ids.round, organisationId: ids.own };
const actions = [emptyAction(place, actionId, 0)];
const sessions = [emptySession(place, sessionId, 0)];
const sharedNotes: SharedNote[] = [
  {
    ...place,
    id: noteId,
    position: 0,
    kind: 'answer',
    questionId: 'P1.etat',
    partnerId: null,
    text: 'Le texte date de 2011',
    on: null,
    state: 'toRead',
  },
];

/** A dossier with a part of each kind, a copy of it, and, in the trash, another one. */
async function prepare(storage: Storage): Promise<void> {
  await storage.storeDossier(exampleDossier, 'new');
  await storage.applyChanges(ids.dossier, { actions, sessions, sharedNotes });
  await storage.storeDossier(emptyDossier(ids.otherDossier), 'new');
  await storage.trashDossier(ids.otherDossier);
}

/** Methods that say whether they wrote. */
type WriteMethod = {
  [Name in keyof Storage]: Storage[Name] extends (...args: never[]) => Promise<infer Result>
    ? Result extends { readonly kind: 'written' | 'failed' | 'conflict' }
      ? Name
      : never
    : never;
}[keyof Storage];
type Write = (storage: Storage) => Promise<{ kind: string }>;

const writesByMethod = {
  storeDossier: {
    'storing a new dossier': (storage) => storage.storeDossier(emptyDossier(newId()), 'new'),
    'replacing a dossier': (storage) => storage.storeDossier(exampleDossier, 'replace'),
  },
  storeDossiers: {
    'storing several dossiers': (storage) =>
      storage.storeDossiers([
        { dossier: exampleDossier, mode: 'replace' },
        { dossier: exampleDossier, mode: 'copy' },
        { dossier: emptyDossier(newId()), mode: 'new' },
      ]),
  },
  storeCopy: { 'storing a copy': (storage) => storage.storeCopy(exampleDossier) },
  duplicateDossier: { duplicating: (storage) => storage.duplicateDossier(ids.dossier, 'Copie') },
  changeDossier: {
    'changing a dossier': (storage) => storage.changeDossier(ids.dossier, (record) => record),
  },
  addOrganisation: {
    'adding an organisation': (storage) =>
      storage.addOrganisation(ids.dossier, { ...organisation, id: newId() }),
  },
  changeOrganisation: {
    'changing an organisation': (storage) =>
      storage.changeOrganisation(ids.dossier, ids.own, (own) => own),
  },
  changeRound: {
    'changing a round': (storage) => storage.changeRound(ids.dossier, ids.round, (each) => each),
  },
  putSheet: {
    'putting a sheet': (storage) => storage.putSheet(ids.dossier, { ...sheet, id: newId() }),
  },
  takeSheet: {
    'taking a new sheet': (storage) =>
      storage.takeSheet(ids.dossier, () => ({ ...sheet, id: newId(), number: 9 })),
  },
  changeSheet: {
    'changing a sheet': (storage) => storage.changeSheet(ids.dossier, ids.sheet, (each) => each),
  },
  deleteSheet: { 'deleting a sheet': (storage) => storage.deleteSheet(ids.dossier, ids.sheet) },
  changeConclusion: {
    'changing a conclusion': (storage) =>
      storage.changeConclusion(ids.dossier, place, (each) => each),
  },
  changeAction: {
    'changing an action': (storage) => storage.changeAction(ids.dossier, actionId, (each) => each),
  },
  deleteAction: { 'deleting an action': (storage) => storage.deleteAction(ids.dossier, actionId) },
  changeSession: {
    'changing a session': (storage) =>
      storage.changeSession(ids.dossier, sessionId, (each) => each),
  },
  deleteSession: {
    'deleting a session': (storage) => storage.deleteSession(ids.dossier, sessionId),
  },
  changeDiscussion: {
    'changing a discussion': (storage) =>
      storage.changeDiscussion(ids.dossier, place, (each) => each),
  },
  changeSharedNote: {
    'changing a shared note': (storage) =>
      storage.changeSharedNote(ids.dossier, noteId, (each) => each),
  },
  deleteSharedNote: {
    'deleting a shared note': (storage) => storage.deleteSharedNote(ids.dossier, noteId),
  },
  changeMatrix: {
    'changing a matrix': (storage) => storage.changeMatrix(ids.dossier, ids.round, (each) => each),
  },
  changeGathered: {
    'changing what was gathered': (storage) =>
      storage.changeGathered(ids.dossier, place, (gathered) => ({
        ...gathered,
        answers: gathered.answers.slice(1),
      })),
  },
  changeWhole: {
    'changing a dossier as a whole': (storage) =>
      storage.changeWhole(ids.dossier, withoutFirstSheet),
    'changing it and keeping a copy': (storage) =>
      storage.changeWhole(ids.dossier, withoutFirstSheet, { keepCopy: 'merge' }),
  },
  applyChanges: {
    'several changes at once': (storage) =>
      storage.applyChanges(ids.dossier, { organisations, rounds, sheets }),
  },
  saveAnswer: {
    'saving an answer': (storage) =>
      storage.saveAnswer({ ...firstQuestion, expectedRevision: 0, note: 'vu' }),
  },
  rememberVisit: {
    'remembering a visit': (storage) => storage.rememberVisit(ids.dossier, null),
  },
  trashDossier: { 'moving to the trash': (storage) => storage.trashDossier(ids.dossier) },
  restoreFromTrash: { restoring: (storage) => storage.restoreFromTrash(ids.otherDossier) },
  deleteForever: { 'deleting for ever': (storage) => storage.deleteForever(ids.dossier) },
  purgeTrash: { 'emptying the trash': (storage) => storage.purgeTrash('9999') },
  markSaved: { 'marking as saved': (storage) => storage.markSaved(ids.dossier, 1) },
  keepSafetyCopy: {
    'keeping a copy': (storage) => storage.keepSafetyCopy(ids.dossier, 'merge'),
  },
  putBackSafetyCopy: {
    'putting a copy back': async (storage) => storage.putBackSafetyCopy(await copyOf(storage)),
  },
  deleteSafetyCopy: {
    'deleting a copy': async (storage) => storage.deleteSafetyCopy(await copyOf(storage)),
  },
  changeSettings: {
    'changing settings': (storage) =>
      storage.changeSettings({ theme: 'dark', singleKeyShortcuts: false }),
  },
  eraseEverything: { 'erasing everything': (storage) => storage.eraseEverything() },
} satisfies Record<WriteMethod, Record<string, Write>>;

type OtherMethod = Exclude<keyof Storage, WriteMethod | 'state' | 'close'>;
const reads = {
  listDossiers: (storage) => storage.listDossiers(),
  listTrash: (storage) => storage.listTrash(),
  readSummary: (storage) => storage.readSummary(ids.dossier),
  readDossier: (storage) => storage.readDossier(ids.dossier),
  readDossierRecord: (storage) => storage.readDossierRecord(ids.dossier),
  readDossierParts: (storage) => storage.readDossierParts(ids.dossier),
  readSheetAnswers: (storage) => storage.readSheetAnswers(ids.dossier, ids.sheet),
  exportEverything: (storage) => storage.exportEverything(),
  readVisit: (storage) => storage.readVisit(ids.dossier),
  listSafetyCopies: (storage) => storage.listSafetyCopies(),
  readSafetyCopy: (storage) => storage.readSafetyCopy(copyId),
  readSettings: (storage) => storage.readSettings(),
  readIsLost: (storage) => storage.readIsLost(),
  forgetLoss: (storage) => storage.forgetLoss(),
} satisfies Record<OtherMethod, (storage: Storage) => unknown>;

it('every method either is a write, tried below, or begins no transaction that could write', async () => {
  const began = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const storage = await openTab();
  await prepare(storage);
  const methods = Object.entries(storage).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  );
  const known = [...Object.keys(writesByMethod), ...Object.keys(reads), 'close'];
  expect(methods.sort()).toEqual(known.sort());
  began.mockClear();
  for (const read of Object.values(reads)) await read(storage);
  expect(began.mock.calls.length).toBeGreaterThan(0);
  expect(began.mock.calls.filter(([, mode]) => mode !== 'readonly')).toEqual([]);
});

const writes = Object.entries(writesByMethod).flatMap(([method, cases]) =>
  Object.entries<Write>(cases).map(([name, write]) => [`${name} (${method})`, write] as const),
);

const MUTATIONS = ['put', 'add', 'delete', 'clear'] as const;
afterEach(() => vi.restoreAllMocks());

describe.each(writes)('%s', (_, write) => {
  it.each([
    ['refuses', throwQuota, 'full'],
    ['runs out of space at', abortWithQuota, 'full'],
    ['aborts at', abortWithoutReason, 'unknown'],
    ['loses its connection at', loseConnection, 'unknown'],
  ] as const)(
    'leaves nothing half-written when the browser %s any of its writes',
    async (_, fail, reason) => {
      let faultsMet = 0;
      for (let nth = 1; ; nth++) {
        const databaseName = freshDatabaseName();
        const storage = await openTab(databaseName);
        await prepare(storage);
        await storage.keepSafetyCopy(ids.dossier, 'merge');
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

/** As where the person clears the data of the site, or the browser’s own process for it ends. */
function loseConnection(request: () => IDBRequest): IDBRequest {
  const made = abortWithoutReason(request);
  const { transaction } = made as unknown as { transaction: { db: never } };
  forceCloseDatabase(transaction.db);
  return made;
}

const withoutFirstSheet = (dossier: Dossier): Dossier => ({
  ...dossier,
  organisations: dossier.organisations.map((each) => ({ ...each, name: 'Autre' })),
  sheets: dossier.sheets.slice(1),
  answers: dossier.answers.filter(({ sheetId }) => sheetId !== dossier.sheets[0]?.id),
});

async function copyOf(storage: Storage): Promise<string> {
  return (await storage.listSafetyCopies())[0]?.id ?? '';
}

function emptyDossier(dossierId: string): Dossier {
  const record = { ...exampleDossier.dossier, id: dossierId, ownOrganisationId: null };
  const added = { ...organisation, id: newId(), name: 'Seule', position: 0 };
  return {
    ...exampleDossier,
    dossier: record,
    organisations: [added],
    rounds: [],
    sheets: [],
    answers: [],
  } as Dossier; // the example has an organisation, as checked above
}
