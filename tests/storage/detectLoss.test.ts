/** A mark outside the database outlives a browser that throws the database away. */
import 'fake-indexeddb/auto';
import { expect, it, onTestFinished } from 'vitest';
import { lossMarkIn } from '#src/storage/detectLoss.ts';
import { openStorage } from '#src/storage/openStorage.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { exampleDossier, ids } from './exampleDossier.ts';
import { freshDatabaseName, newId, now } from './openTab.ts';

/** The `localStorage` of a device, as far as the mark needs it. */
function device() {
  const items = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
  const databaseName = freshDatabaseName();
  return {
    items,
    /** The app is started; what is 30 days in the trash goes, as always then. */
    async start(olderThan = ''): Promise<Storage> {
      const lossMark = lossMarkIn({ localStorage: localStorage as unknown as globalThis.Storage }); // the rest is not used
      const storage = await openStorage({ now, newId, databaseName, lossMark });
      onTestFinished(() => storage.close());
      await storage.purgeTrash(olderThan);
      return storage;
    },
    loseDatabase: () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(databaseName);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  };
}

it('a device that never had a dossier has lost nothing', async () => {
  const { start, items } = device();
  expect(await (await start()).readIsLost()).toBe(false);
  expect(items.size).toBe(0);
});

it('dossiers that the browser threw away are missed, at each start, until that is read', async () => {
  const { start, loseDatabase } = device();
  const storage = await start();
  await storage.storeDossier(exampleDossier, 'new');
  expect(await storage.readIsLost()).toBe(false);
  storage.close();
  await loseDatabase();
  const after = await start();
  expect(await after.readIsLost()).toBe(true);
  after.close();
  const again = await start();
  expect(await again.readIsLost()).toBe(true);
  again.forgetLoss();
  expect(await again.readIsLost()).toBe(false);
  expect(await (await start()).readIsLost()).toBe(false);
});

it('a loss is over once there is a dossier again', async () => {
  const { start, loseDatabase } = device();
  const storage = await start();
  await storage.storeCopy(exampleDossier);
  storage.close();
  await loseDatabase();
  const after = await start();
  await after.storeDossiers([{ dossier: exampleDossier, mode: 'new' }]);
  expect(await after.readIsLost()).toBe(false);
});

it('dossiers of before the mark was invented are marked at the next start', async () => {
  const { start, loseDatabase, items } = device();
  const storage = await start();
  await storage.storeDossier(exampleDossier, 'new');
  storage.close();
  items.clear();
  (await start()).close();
  await loseDatabase();
  expect(await (await start()).readIsLost()).toBe(true);
});

it.each([
  [
    'the last dossier was deleted for ever',
    async (storage: Storage) => {
      await storage.trashDossier(ids.dossier);
      expect(await storage.readIsLost()).toBe(false);
      return storage.deleteForever(ids.dossier);
    },
  ],
  ['everything was erased', (storage: Storage) => storage.eraseEverything()],
])('nothing is missed, and the mark is gone, where %s', async (_, empty) => {
  const { start, items } = device();
  const storage = await start();
  await storage.storeDossier(exampleDossier, 'new');
  expect([...items]).toEqual([['diapason-had-dossiers', 'yes']]);
  expect((await empty(storage)).kind).toBe('written');
  expect(items.size).toBe(0);
  expect(await storage.readIsLost()).toBe(false);
});

it('nothing is missed where the last dossier went out of the trash by age', async () => {
  const { start, items } = device();
  const storage = await start();
  await storage.storeDossier(exampleDossier, 'new');
  await storage.trashDossier(ids.dossier);
  storage.close();
  expect(await (await start('9999')).readIsLost()).toBe(false);
  expect(items.size).toBe(0);
});

it('the mark stays while there is another dossier, or where the deleting fails', async () => {
  const { start, items } = device();
  const storage = await start();
  await storage.storeDossier(exampleDossier, 'new');
  await storage.storeCopy(exampleDossier);
  await storage.deleteForever(ids.otherDossier);
  await storage.deleteForever(ids.dossier);
  expect(items.size).toBe(1);
});

it('a browser that refuses even the mark does no harm', async () => {
  const page = {
    get localStorage(): globalThis.Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  const lossMark = lossMarkIn(page);
  const storage = await openStorage({
    now,
    newId,
    databaseName: freshDatabaseName(),
    lossMark,
  });
  onTestFinished(() => storage.close());
  expect((await storage.storeDossier(exampleDossier, 'new')).kind).toBe('written');
  expect(await storage.readIsLost()).toBe(false);
});
