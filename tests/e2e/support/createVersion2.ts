import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const FIXTURE = new URL('../../storage/fixtures/database-version-2.json', import.meta.url);

/** Makes the database as the app of version 2 left it; gives its rows. */
export async function createVersion2(page: Page): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  await page.evaluate(async (stored) => {
    const part = ['dossierId', 'id'];
    const place = ['dossierId', 'roundId', 'organisationId'];
    const keys: Record<string, string | string[]> = {
      dossiers: 'id',
      organisations: part,
      rounds: part,
      sheets: part,
      answers: ['dossierId', 'sheetId', 'questionId', 'partnerKey'],
      settings: 'name',
      conclusions: place,
      actions: part,
      sessions: part,
      discussions: place,
      sharedNotes: part,
      matrices: ['dossierId', 'roundId'],
    };
    const request = indexedDB.open('diapason', 20);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(keys)) {
        const store = request.result.createObjectStore(name, { keyPath });
        if (Array.isArray(keyPath)) store.createIndex('dossierId', 'dossierId');
        if (name !== 'answers') continue;
        store.createIndex('[dossierId+sheetId]', ['dossierId', 'sheetId']);
        store.createIndex('[dossierId+value.kind]', ['dossierId', 'value.kind']);
      }
    };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(Object.keys(keys), 'readwrite');
    for (const [name, each] of Object.entries(stored))
      for (const row of each) transaction.objectStore(name).add(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, rows);
  return rows;
}
