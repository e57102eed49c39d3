import 'fake-indexeddb/auto';
import type { Dexie } from 'dexie';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DiapasonDatabase } from '#src/storage/DiapasonDatabase.ts';
import type { Storage, StorageState } from '#src/storage/Storage.ts';
import { createTextSaver } from '#src/storage/saver.ts';
import { exampleDossier, firstQuestion, ids } from './exampleDossier.ts';
import { freshDatabaseName, openTab, readEveryRow } from './openTab.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Resolves when the storage is in that state. */
const becomes = (storage: Storage, wanted: StorageState) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (storage.state.getState() === wanted) resolve();
    };
    storage.state.subscribe(look);
    look();
  });

const anAnswer = { ...firstQuestion, expectedRevision: 0, note: 'vu' };

describe('a database from a newer version of the app', () => {
  it('can be read, and no write touches it', async () => {
    const databaseName = freshDatabaseName();
    const old = await openTab(databaseName);
    await old.storeDossier(exampleDossier, 'new');
    old.close();
    (await upgrade(databaseName)).close();

    const storage = await openTab(databaseName);
    expect(storage.state.getState()).toBe('newer');
    expect(await storage.readDossier(ids.dossier)).toEqual(exampleDossier);
    const refused = { kind: 'failed', reason: 'newer' };
    expect(await storage.saveAnswer(anAnswer)).toEqual(refused);
    expect(await storage.storeCopy(exampleDossier)).toEqual(refused);
    expect(await storage.changeSettings({ theme: 'dark' })).toEqual(refused);
    expect(await storage.deleteForever(ids.dossier)).toEqual(refused);
    expect(await storage.eraseEverything()).toEqual(refused);
    expect(await storage.readDossier(ids.dossier)).toEqual(exampleDossier);
    expect(await nativeVersion(databaseName)).toBe(40);
  });
});

describe('when another tab upgrades the database', () => {
  it('unsaved text is saved first, then the tab gives way and says that it is outdated', async () => {
    const databaseName = freshDatabaseName();
    const storage = await openTab(databaseName);
    await storage.storeDossier(exampleDossier, 'new');
    const saver = createTextSaver({
      delayMs: 1_000_000,
      save: (note) => storage.saveAnswer({ ...firstQuestion, expectedRevision: 0, note }),
    });
    saver.type('tapé à l’instant');

    const upgraded = await upgrade(databaseName);
    expect(storage.state.getState()).toBe('outdated');
    const answers = await upgraded.table('answers').toArray();
    upgraded.close();
    expect(answers).toContainEqual(expect.objectContaining({ note: 'tapé à l’instant' }));
    expect(await storage.saveAnswer({ ...anAnswer, questionId: 'P3.etat' })).toEqual({
      kind: 'failed',
      reason: 'closed',
    });
    await expect(storage.readDossier(ids.dossier)).rejects.toThrow();
  });
});

describe('when another tab will not let go of an older database', () => {
  it('the storage says so, refuses to write, and is there when the other is gone', async () => {
    const databaseName = freshDatabaseName();
    const stubborn = await openNative(databaseName, 5);
    const storage = await openTab(databaseName);
    expect(storage.state.getState()).toBe('blocked');
    expect(await storage.storeDossier(exampleDossier, 'new')).toEqual({
      kind: 'failed',
      reason: 'closed',
    });
    const reading = storage.listDossiers();
    stubborn.close();
    await becomes(storage, 'open');
    expect(await reading).toEqual([]);
    expect(await storage.storeDossier(exampleDossier, 'new')).toMatchObject({ kind: 'written' });
  });
});

describe('a connection that the browser closed', () => {
  it('is opened again at the next use', async () => {
    const { storage, connection } = await openAndCatchConnection();
    connection.close();
    connection.onclose?.(new Event('close'));
    expect(await storage.saveAnswer(anAnswer)).toMatchObject({ kind: 'written' });
    expect(storage.state.getState()).toBe('open');
  });

  it('is not used to write if a newer version upgraded the database meanwhile', async () => {
    const { storage, connection, databaseName } = await openAndCatchConnection();
    connection.close();
    connection.onclose?.(new Event('close'));
    (await upgrade(databaseName)).close();
    expect(await storage.saveAnswer(anAnswer)).toEqual({ kind: 'failed', reason: 'newer' });
    expect(storage.state.getState()).toBe('newer');
  });

  it('without a word is not used to write either, though Dexie opens it again by itself', async () => {
    const { storage, connection, databaseName } = await openAndCatchConnection();
    vi.spyOn(console, 'warn').mockReturnValue(undefined); // Dexie says that it re-opens
    connection.close();
    (await upgrade(databaseName)).close();
    expect(await storage.saveAnswer(anAnswer)).toEqual({ kind: 'failed', reason: 'newer' });
  });

  it('and does not open again fails each write until it does', async () => {
    const { storage, connection } = await openAndCatchConnection();
    const opened = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    connection.close();
    connection.onclose?.(new Event('close'));
    const closed = { kind: 'failed', reason: 'closed' };
    expect(await storage.saveAnswer(anAnswer)).toEqual(closed);
    expect(await storage.saveAnswer(anAnswer)).toEqual(closed);
    expect(storage.state.getState()).toBe('unavailable');
    await expect(storage.readDossier(ids.dossier)).rejects.toThrow();
    opened.mockRestore();
    expect(await storage.saveAnswer(anAnswer)).toMatchObject({ kind: 'written' });
    expect(storage.state.getState()).toBe('open');
  });

  it('is left closed once the storage was closed', async () => {
    const { storage } = await openAndCatchConnection();
    storage.close();
    expect(await storage.saveAnswer(anAnswer)).toEqual({ kind: 'failed', reason: 'closed' });
  });
});

describe('a full disk', () => {
  it('is told, and after space was freed a new connection writes again', async () => {
    const { storage } = await openAndCatchConnection();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('No space left', 'QuotaExceededError');
    });
    const opened = vi.spyOn(IDBFactory.prototype, 'open');
    expect(await storage.saveAnswer(anAnswer)).toEqual({ kind: 'failed', reason: 'full' });
    expect(await storage.saveAnswer(anAnswer)).toMatchObject({ kind: 'written' });
    expect(opened).toHaveBeenCalledTimes(1);
  });
});

describe('erasing everything', () => {
  it('leaves nothing, and a storage that works', async () => {
    const { storage, databaseName } = await openAndCatchConnection();
    await storage.trashDossier(ids.dossier);
    await storage.storeDossier(exampleDossier, 'new');
    await storage.changeSettings({ theme: 'dark' });
    const deleted = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    expect(await storage.eraseEverything()).toMatchObject({ kind: 'written' });
    expect(deleted).toHaveBeenCalledWith(databaseName);
    expect(Object.values(await readEveryRow(databaseName)).flat()).toEqual([]);
    expect(storage.state.getState()).toBe('open');
    expect(await storage.readSettings()).toMatchObject({ theme: 'system' });
    expect(await storage.storeDossier(exampleDossier, 'new')).toMatchObject({ kind: 'written' });
  });

  it('makes other tabs give way', async () => {
    const databaseName = freshDatabaseName();
    const [ours, theirs] = [await openTab(databaseName), await openTab(databaseName)];
    expect(await ours.eraseEverything()).toMatchObject({ kind: 'written' });
    expect(theirs.state.getState()).toBe('outdated');
    expect(ours.state.getState()).toBe('open');
  });

  it('that cannot delete the database says so, and has at least emptied it', async () => {
    const { storage, databaseName } = await openAndCatchConnection();
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    expect(await storage.eraseEverything()).toEqual({ kind: 'failed', reason: 'unknown' });
    expect(Object.values(await readEveryRow(databaseName)).flat()).toEqual([]);
  });
});

describe('every write', () => {
  it('is durable on disk before it is acknowledged', async () => {
    const started = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { storage } = await openAndCatchConnection();
    started.mockClear();
    await storage.saveAnswer(anAnswer);
    expect(started).toHaveBeenCalledTimes(1);
    expect(started).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  });
});

async function openAndCatchConnection() {
  const databaseName = freshDatabaseName();
  const opened = vi.spyOn(IDBFactory.prototype, 'open');
  const storage = await openTab(databaseName);
  const request = opened.mock.results[0]?.value as IDBOpenDBRequest; // what `open` returns
  opened.mockRestore();
  await storage.storeDossier(exampleDossier, 'new');
  return { storage, databaseName, connection: request.result };
}

/** What version 4 of the app might do. */
async function upgrade(databaseName: string): Promise<Dexie> {
  const newer = new DiapasonDatabase(databaseName);
  newer.on('blocked', () => false); // without Dexie's warning in the output
  newer.version(4).stores({ later: 'id' });
  onTestFinished(() => newer.close());
  await newer.open();
  return newer;
}

async function openNative(databaseName: string, version?: number): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, version);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function nativeVersion(databaseName: string): Promise<number> {
  const connection = await openNative(databaseName);
  connection.close();
  return connection.version;
}
