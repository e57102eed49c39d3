/** What the browser does to data, with the browser’s own means: other tabs, other versions, no room, no database at all. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { dumpDatabase, expectStored, readJson, saidOf, startDossier } from './support/app.ts';
import { createVersion2 } from './support/createVersion2.ts';
import { expect, test, watchTroubles } from './support/test.ts';

const status = (page: Page) => page.getByRole('banner').getByRole('status');
const radio = (page: Page, nth: number) => page.getByRole('radiogroup').getByRole('radio').nth(nth);
const note = (page: Page) => page.getByRole('textbox', { name: /^Constats et preuves/ });

/** A page of the same origin that is not the app. */
async function openBeside(context: BrowserContext): Promise<Page> {
  // Asked for by the browser itself where a page names no icon.
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const page = await context.newPage();
  await page.goto('./icon.svg');
  return page;
}

/** Opens the database as another version of the app would; the page keeps the connection. */
const openNatively = (page: Page, version: number) =>
  page.evaluate(async (wanted) => {
    const request = indexedDB.open('diapason', wanted);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    Object.assign(globalThis, { held: database });
    return database.version;
  }, version);

test('two tabs on one question: each shows what the other stored', async ({ page, context }) => {
  await startDossier(page);
  await radio(page, 1).check({ force: true });
  await expect(status(page)).toHaveText('Enregistré');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(radio(other, 1)).toBeChecked();
  await radio(other, 3).check({ force: true });
  await expect(radio(page, 3)).toBeChecked();
  await note(page).fill('dit en conseil');
  await expect(note(other)).toHaveValue('dit en conseil');
});

test('another tab has a newer version: what is typed is stored, the tab gives way, and nothing old is written after', async ({
  page,
  context,
}) => {
  await startDossier(page);
  await radio(page, 1).check({ force: true });
  await note(page).fill('tapé à l’instant');
  const newer = await openBeside(context);
  expect(await openNatively(newer, 990)).toBe(990);
  await expect(page.getByRole('alert')).toContainText('Rechargez cette page pour continuer');
  await newer.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await expectStored(newer, 'tapé à l’instant');
  const before = await dumpDatabase(newer);

  await radio(page, 3).check({ force: true });
  await expect(status(page)).toHaveText('Non enregistré');
  await expect(radio(page, 3)).toBeChecked();
  expect(await dumpDatabase(newer)).toEqual(before);

  // Reloaded with the old code all the same: it can be read, and no more.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByRole('alert').first()).toContainText('version plus récente de Diapason');
  await expect(radio(page, 1)).toBeChecked();
  await radio(page, 3).check({ force: true });
  await expect(status(page)).toHaveText('Non enregistré');
  expect(await dumpDatabase(newer)).toEqual(before);
});

test('another tab holds on to an older version: the app says so, touches nothing, and goes on when it is closed', async ({
  page,
  context,
}) => {
  const frozen = await openBeside(context);
  const rows = await createVersion2(frozen);
  expect(await openNatively(frozen, 20)).toBe(20);
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Fermez les autres fenêtres de Diapason');
  expect(
    await frozen.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.version),
  ).toBe(20);
  await frozen.close();
  await expect(page.getByRole('link', { name: 'Mutualiser nos achats' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const { safetyCopies, ...upgraded } = (await dumpDatabase(page)) as Record<string, unknown[]>;
  expect(upgraded).toEqual(rows);
  expect(safetyCopies).toHaveLength(2);

  // The copy can leave as a file, and be put back.
  await page.getByRole('link', { name: 'Mes données', exact: true }).click();
  const section = page.getByRole('region', { name: 'Copies de sécurité' });
  const copy = section.getByRole('listitem').filter({ hasText: 'Mutualiser nos achats' });
  await expect(copy).toContainText('avant une mise à jour de Diapason');
  const downloading = page.waitForEvent('download');
  await copy.getByRole('button', { name: /^Enregistrer dans un fichier/ }).click();
  const download = await downloading;
  await expect(saidOf(page, download)).toBeVisible();
  expect(readJson(await download.path())).toMatchObject({
    formatVersion: 3,
    dossier: { title: 'Mutualiser nos achats' },
  });
  await copy.getByRole('button', { name: /^Remettre/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remettre la copie' }).click();
  await expect(section.getByRole('listitem')).toHaveCount(3);
  await expect(section).toContainText('avant de remettre une autre copie');
});

test('no room left, by the browser’s own limit: said within a second, kept on screen, stored when there is room', async ({
  playwright,
  baseURL,
  launchOptions,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'diapason-full-'));
  const open = () =>
    playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      baseURL: baseURL ?? '',
      locale: 'fr-FR',
    });
  const roomy = await open();
  const first = await roomy.newPage();
  await startDossier(first);
  await radio(first, 1).check({ force: true });
  await expect(status(first)).toHaveText('Enregistré');
  const address = first.url();
  await roomy.close();

  // In a browser just opened: Chromium goes by the room that it found for half a minute.
  const context = await open();
  const page = await context.newPage();
  const origin = new URL(baseURL ?? '').origin;
  const troubles: string[] = [];
  watchTroubles(page, origin, troubles);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(address);
  await expect(radio(page, 1)).toBeChecked();
  const before = await dumpDatabase(page);
  await radio(page, 3).check({ force: true });
  const banner = page.getByRole('alert').filter({ hasText: 'il n’y a plus de place' });
  await expect(banner).toBeVisible({ timeout: 1_000 });
  await expect(radio(page, 3)).toBeChecked();
  await expect(status(page)).toHaveText('Non enregistré');
  expect(await dumpDatabase(page)).toEqual(before);
  const downloading = page.waitForEvent('download');
  await banner.getByRole('button', { name: 'Télécharger le dossier' }).click();
  expect(readJson(await (await downloading).path()).answers).toMatchObject([
    { value: { kind: 'level', level: 2 } },
  ]);

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(status(page)).toHaveText('Enregistré');
  await expect(banner).toHaveCount(0);
  await page.reload();
  await expect(radio(page, 3)).toBeChecked();
  await context.close();
  rmSync(profile, { recursive: true, maxRetries: 20 });
  expect(troubles, 'no console error, policy violation or foreign request').toEqual([]);
});

test('erased: no database content, no cache, no worker, no mark is left', async ({ page }) => {
  await startDossier(page);
  await radio(page, 1).check({ force: true });
  await expect(status(page)).toHaveText('Enregistré');
  const remains = () =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      marks: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    }));
  await page.evaluate(async () => navigator.serviceWorker.ready);
  expect(await remains()).toMatchObject({
    workers: 1,
    marks: expect.arrayContaining(['diapason-had-dossiers']),
  });

  await page.getByRole('link', { name: 'Mes données', exact: true }).click();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('EFFACER');
  await dialog.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /effac/i })).toBeVisible();
  // The app is still open, on a database that was made anew.
  expect(await remains()).toEqual({ databases: ['diapason'], caches: [], workers: 0, marks: [] });
  expect(Object.values((await dumpDatabase(page)) as object).flat()).toEqual([]);
});

test('the browser threw everything away: home says so until it is read', async ({
  page,
  context,
}) => {
  await startDossier(page);
  await page.close();
  const beside = await openBeside(context);
  await beside.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('diapason');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await beside.goto('./');
  const said = beside
    .getByRole('alert')
    .filter({ hasText: 'Les dossiers de cet appareil ont disparu' });
  await expect(said).toBeVisible();
  await beside.reload();
  await said.getByRole('button', { name: 'J’ai compris' }).click();
  await expect(said).toHaveCount(0);
  await beside.reload();
  await expect(beside.getByText('Vous aviez des dossiers ici')).toBeVisible();
  await expect(said).toHaveCount(0);
});

test('no database at all: everything works in memory, on a banner that says so, and leaving is asked about', async ({
  page,
  context,
}) => {
  // A stand-in for a browser that refuses: only its `open` is replaced.
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await startDossier(page);
  const banner = page.getByRole('alert').filter({ hasText: 'Rien n’est gardé ici.' });
  await expect(banner).toBeVisible();
  await radio(page, 3).check({ force: true });
  await expect(status(page)).toHaveText('Gardé jusqu’à la fermeture');

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  const downloading = page.waitForEvent('download');
  await banner.getByRole('button', { name: 'Télécharger le dossier' }).click();
  const download = await downloading;
  expect(readJson(await download.path()).answers).toMatchObject([
    { value: { kind: 'level', level: 4 } },
  ]);
  await expect(saidOf(page, download)).toBeVisible();
  await page.reload();
  await page.goto('./');
  await expect(page.getByText('Il n’y a pas encore de dossier sur cet appareil.')).toBeVisible();
  await expect(banner).toBeVisible();
});
