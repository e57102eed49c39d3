/** Where the database cannot be opened the app works all the same, on one that nothing of outlives the page. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import type { LossMark } from '#src/storage/detectLoss.ts';
import { openStorage } from '#src/storage/openStorage.ts';
import { exampleDossier, firstQuestion, ids } from './exampleDossier.ts';
import { freshDatabaseName, newId, now, openTab } from './openTab.ts';

// In a browser the engine in memory is not the browser’s own; here it would be.
vi.mock('fake-indexeddb', async () => {
  const { IDBFactory: Factory, IDBKeyRange } =
    await vi.importActual<typeof import('fake-indexeddb')>('fake-indexeddb');
  return { indexedDB: new Factory(), IDBKeyRange };
});

afterEach(() => vi.restoreAllMocks());

/** @param times how often, before it opens */
function failToOpen(errorName: string, times = Number.POSITIVE_INFINITY) {
  const open = IDBFactory.prototype.open;
  let failures = 0;
  return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
    this: IDBFactory,
    ...args
  ) {
    if (this === indexedDB && failures++ < times) throw new DOMException('denied', errorName);
    return Reflect.apply(open, this, args);
  });
}

function markOf(isSet: boolean): LossMark {
  const mark = { isSet: () => isSet, set: vi.fn(), clear: vi.fn() };
  onTestFinished(() => {
    expect(mark.set).not.toHaveBeenCalled();
    expect(mark.clear).not.toHaveBeenCalled();
  });
  return mark;
}

async function open(lossMark: LossMark) {
  const storage = await openStorage({
    now,
    newId,
    databaseName: freshDatabaseName(),
    lossMark,
  });
  onTestFinished(() => storage.close());
  return storage;
}

it('works, says that it keeps nothing, and leaves the mark of dossiers alone', async () => {
  failToOpen('SecurityError');
  const storage = await open(markOf(false));
  expect(storage.state.getState()).toBe('memory');
  expect((await storage.storeDossier(exampleDossier, 'new')).kind).toBe('written');
  const answer = { ...firstQuestion, expectedRevision: 0, note: 'vu' };
  expect(await storage.saveAnswer(answer)).toMatchObject({ kind: 'written' });
  expect(await storage.saveAnswer(answer)).toMatchObject({ kind: 'conflict' });
  expect((await storage.readDossier(ids.dossier))?.answers).toHaveLength(3);
  expect((await storage.eraseEverything()).kind).toBe('written');
  expect(await storage.listDossiers()).toEqual([]);
  expect(await storage.readIsLost()).toBe(false);
  expect(storage.state.getState()).toBe('memory');
});

it('says so where there were dossiers that it cannot open', async () => {
  failToOpen('InvalidStateError');
  const storage = await open(markOf(true));
  expect(storage.state.getState()).toBe('unreadable');
  expect(await storage.readIsLost()).toBe(false);
});

it('is not needed where the database opens a moment later: a browser that crashed lets go of it late', async () => {
  const databaseName = freshDatabaseName();
  const before = await openStorage({ now, newId, databaseName });
  await before.storeDossier(exampleDossier, 'new');
  before.close();
  const opening = failToOpen('AbortError', 3);
  const storage = await openStorage({ now, newId, databaseName, lossMark: markOf(true) });
  onTestFinished(() => storage.close());
  expect(opening).toHaveBeenCalledTimes(4);
  expect(storage.state.getState()).toBe('open');
  expect(await storage.readDossier(ids.dossier)).not.toBeNull();
});

it('is there at once where there were no dossiers to wait for', async () => {
  const opening = failToOpen('AbortError');
  expect((await open(markOf(false))).state.getState()).toBe('memory');
  expect(opening.mock.contexts.filter((engine) => engine === indexedDB)).toHaveLength(1);
});

it('says so where only room is missing', async () => {
  failToOpen('QuotaExceededError');
  expect((await open(markOf(true))).state.getState()).toBe('noRoom');
});

it('is not used while the database can be opened', async () => {
  expect((await openTab()).state.getState()).toBe('open');
});
