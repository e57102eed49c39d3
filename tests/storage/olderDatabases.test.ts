/** What a device that was not used for a long time still holds opens in the app of today, and nothing of it is lost. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { emptyConclusion, nothingRecorded } from '#src/core/emptyConclusion.ts';
import { exampleDossier, ids } from './exampleDossier.ts';
import { freshDatabaseName, inFileOrder, openTab } from './openTab.ts';

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

async function storeVersion1(databaseName: string): Promise<void> {
  const frozen: Record<string, unknown[]> = JSON.parse(
    readFileSync(new URL('./fixtures/database-version-1.json', import.meta.url), 'utf8'),
  );
  const db = new Dexie(databaseName);
  db.version(1).stores(VERSION_1);
  await db.open();
  for (const [table, rows] of Object.entries(frozen)) await db.table(table).bulkAdd(rows);
  db.close();
}

it('a database of version 1 opens with everything in it, and can be concluded', async () => {
  const databaseName = freshDatabaseName();
  await storeVersion1(databaseName);
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
