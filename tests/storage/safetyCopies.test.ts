/** A copy stands beside its dossier until it is put back, deleted, or 30 days old. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { exampleDossier, ids } from './exampleDossier.ts';
import { freshDatabaseName, inFileOrder, openTab, readEveryRow } from './openTab.ts';

async function open() {
  const databaseName = freshDatabaseName();
  const storage = await openTab(databaseName);
  await storage.storeDossier(exampleDossier, 'new');
  return { storage, databaseName };
}

const withoutAnswers = <Whole extends { answers: unknown }>(dossier: Whole) => ({
  ...dossier,
  answers: [],
});

it('a whole change that asks for it keeps the dossier as it was, and says which copy that is', async () => {
  const { storage } = await open();
  const changed = await storage.changeWhole(ids.dossier, withoutAnswers, { keepCopy: 'merge' });
  const [copy] = await storage.listSafetyCopies();
  expect(changed).toEqual({ kind: 'written', value: copy?.id });
  expect(copy).toMatchObject({
    dossierId: ids.dossier,
    reason: 'merge',
    name: 'Mutualiser nos achats',
    fileVersion: 3,
  });
  expect((await storage.readSafetyCopy(copy?.id ?? ''))?.content).toEqual(exampleDossier);
  expect((await storage.readDossier(ids.dossier))?.answers).toEqual([]);
});

it('a whole change that changes nothing keeps no copy', async () => {
  const { storage } = await open();
  const changed = await storage.changeWhole(ids.dossier, (same) => same, { keepCopy: 'merge' });
  expect(changed).toEqual({ kind: 'written', value: null });
  expect(await storage.listSafetyCopies()).toEqual([]);
});

it('putting a copy back makes the dossier what it was, and keeps what it had become', async () => {
  const { storage } = await open();
  const changed = await storage.changeWhole(ids.dossier, withoutAnswers, { keepCopy: 'merge' });
  const copyId = changed.kind === 'written' ? (changed.value ?? '') : '';
  await storage.trashDossier(ids.dossier);
  expect(await storage.putBackSafetyCopy(copyId)).toMatchObject({ kind: 'written' });
  const stored = await storage.readDossier(ids.dossier);
  expect(stored && inFileOrder(stored)).toEqual(inFileOrder(exampleDossier));

  const [newest, ...earlier] = await storage.listSafetyCopies();
  expect(newest?.reason).toBe('putBack');
  expect(earlier.map(({ id }) => id)).toEqual([copyId]);
  await storage.putBackSafetyCopy(newest?.id ?? '');
  expect((await storage.readDossier(ids.dossier))?.answers).toEqual([]);
});

it('putting back counts as a change that no file holds', async () => {
  const { storage } = await open();
  const kept = await storage.keepSafetyCopy(ids.dossier, 'merge');
  await storage.markSaved(ids.dossier, 1);
  if (kept.kind === 'written') await storage.putBackSafetyCopy(kept.value);
  expect(await storage.readSummary(ids.dossier)).toMatchObject({ unsavedChanges: 1 });
});

it('a deleted copy is gone; what is not there cannot be kept, put back or deleted', async () => {
  const { storage } = await open();
  const kept = await storage.keepSafetyCopy(ids.dossier, 'merge');
  const id = kept.kind === 'written' ? kept.value : '';
  expect((await storage.deleteSafetyCopy(id)).kind).toBe('written');
  expect(await storage.listSafetyCopies()).toEqual([]);
  const missing = { kind: 'failed', reason: 'missing' };
  expect(await storage.deleteSafetyCopy(id)).toEqual(missing);
  expect(await storage.putBackSafetyCopy(id)).toEqual(missing);
  expect(await storage.readSafetyCopy(id)).toBeNull();
  expect(await storage.keepSafetyCopy(ids.otherDossier, 'merge')).toEqual(missing);
});

it('deleting a dossier for ever deletes its copies, and no others', async () => {
  const { storage } = await open();
  const other = await storage.storeCopy(exampleDossier);
  await storage.keepSafetyCopy(ids.dossier, 'merge');
  if (other.kind === 'written') await storage.keepSafetyCopy(other.value, 'merge');
  await storage.trashDossier(ids.dossier);
  await storage.deleteForever(ids.dossier);
  const left = await storage.listSafetyCopies();
  expect(left.map(({ dossierId }) => dossierId)).toEqual([other.kind === 'written' && other.value]);
});

it('old copies go when the trash is emptied of what is old, and those of what goes with it', async () => {
  const { storage, databaseName } = await open();
  await storage.keepSafetyCopy(ids.dossier, 'merge');
  const [old] = await storage.listSafetyCopies();
  await storage.keepSafetyCopy(ids.dossier, 'merge');
  const [young] = await storage.listSafetyCopies();
  await storage.purgeTrash(young?.madeAt ?? '');
  expect((await storage.listSafetyCopies()).map(({ id }) => id)).toEqual([young?.id]);
  expect(old?.id).not.toBe(young?.id);

  await storage.trashDossier(ids.dossier);
  await storage.purgeTrash('9999');
  expect(Object.values(await readEveryRow(databaseName)).flat()).toEqual([]);
});

it('erasing everything erases the copies', async () => {
  const { storage, databaseName } = await open();
  await storage.keepSafetyCopy(ids.dossier, 'merge');
  await storage.eraseEverything();
  expect(Object.values(await readEveryRow(databaseName)).flat()).toEqual([]);
});
