/**
 * The storage as one tab has it, on a database in memory; several tabs may share one.
 * Dexie looks for a database when it is imported: test files import `fake-indexeddb/auto` first.
 */
import type { Table } from 'dexie';
import { onTestFinished } from 'vitest';
import type { Dossier } from '#src/core/dossier.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { DiapasonDatabase } from '#src/storage/DiapasonDatabase.ts';
import { openStorage } from '#src/storage/openStorage.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';

let databases = 0;
export const freshDatabaseName = () => `test-${databases++}`;

let seconds = 0;
/** Each look at the clock is a second after the one before. */
export const now = () => new Date(Date.UTC(2026, 10, 23) + 1_000 * seconds++).toISOString();
export const newId = () => crypto.randomUUID();

export async function openTab(databaseName = freshDatabaseName()): Promise<Storage> {
  const storage = await openStorage({ now, newId, databaseName });
  onTestFinished(() => storage.close());
  return storage;
}

/** Every row of every table, as another connection reads them. */
export async function readEveryRow(databaseName: string): Promise<Record<string, unknown[]>> {
  const db = new DiapasonDatabase(databaseName);
  await db.open();
  const rows = await Promise.all(
    db.tables.map(async (table: Table) => [table.name, await table.toArray()] as const),
  );
  db.close();
  return Object.fromEntries(rows);
}

/** What two dossiers must have in common to be the same: all but the order of their parts. */
export const inFileOrder = (dossier: Dossier) =>
  exportDossier(dossier, questionnairesByKey, '2026-11-23T00:00:00.000Z');
