/** What a person does with the app, in the words of the screen. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import type { Result } from '#src/core/result.ts';
import { expect } from './test.ts';

export interface Start {
  readonly name?: string;
  readonly partner?: string;
  readonly way?: 'Une seule personne' | 'Nous, ensemble' | 'Chacun de son côté';
  readonly mode?: 'Express' | 'Complète';
}

/** From home to the first question; where each answers apart, by the dossier's page to the welcome of the first person. */
export async function startDossier(page: Page, start: Start = {}): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: 'Commencer un autodiagnostic' }).click();
  await page.getByRole('textbox', { name: 'Nom de l’association' }).fill(start.name ?? 'L’Étoile');
  if (start.partner) {
    await page.getByRole('radio', { name: 'Avec une association' }).check();
    await page.getByRole('textbox', { name: 'Nom de l’autre association' }).fill(start.partner);
  }
  if (start.way) await page.getByRole('radio', { name: start.way }).check();
  if (start.mode) await page.getByRole('radio', { name: start.mode }).check();
  await page.getByRole('button', { name: 'Commencer' }).click();
  if (start.way === 'Chacun de son côté') {
    await page.waitForURL(/#\/dossiers\/[^/]+$/);
    await arrive(page);
    await page.getByRole('button', { name: 'Commencer à répondre' }).click();
  }
  await page.waitForURL(/\/repondre\//);
  await arrive(page);
}

/** From home, opens the file of a dossier that is not on the device yet; gives the dossier's id. */
export async function openDossierFile(page: Page, file: DossierFile): Promise<string> {
  await page.goto('./');
  await chooseDossierFile(page, file);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Ouvrir|Open)$/ })
    .click();
  await page.waitForURL(({ href }) => href.includes(`dossiers/${file.dossier.id}`));
  await arrive(page);
  return file.dossier.id;
}

/** As far as the dialog that says what is in the file. */
export const chooseDossierFile = (page: Page, file: DossierFile) =>
  page.getByTestId('open-file').setInputFiles({
    name: 'dossier.diapason.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });

/** The page that was on its way is there: a link pressed while it arrives may move away under the press. */
export const arrive = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeFocused();

/** Answers every question of the sheet with native radios; `choose` gives the level (0: NSP) by rank. */
export async function answerAll(page: Page, choose: (rank: number) => number): Promise<number> {
  let rank = 0;
  for (;;) {
    const groups = page.getByRole('radiogroup');
    await expect(groups.first()).toHaveAttribute('data-question-id', /.+/);
    const questionId = await groups.first().getAttribute('data-question-id');
    const asked = await groups.count();
    for (let index = 0; index < asked; index++) {
      const level = choose(rank++);
      const radios = groups.nth(index).getByRole('radio');
      await (level === 0
        ? groups.nth(index).getByRole('radio', { name: 'Ne sait pas' })
        : radios.nth(level - 1)
      ).check({ force: true });
    }
    await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
    const next = page.getByRole('button', { name: 'Suivant' });
    if ((await next.count()) === 0) return rank;
    await next.click();
    await expect(page.locator(`[data-question-id="${questionId}"]`)).toHaveCount(0);
  }
}

/** Saves the dossier changed last to a file from « Mes données »; over when the app has noted that it did. */
export async function downloadDossier(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Mes données', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mes données' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Télécharger le dossier/ })
    .first()
    .click();
  const download = await downloading;
  const file = join(mkdtempSync(join(tmpdir(), 'diapason-')), download.suggestedFilename());
  await download.saveAs(file);
  await expect(saidOf(page, download)).toBeVisible();
  return file;
}

/** What the app says of a file that it has handed over: only then is it ready for the next one. */
export const saidOf = (page: Page, download: Download) =>
  page.getByRole('status').filter({ hasText: download.suggestedFilename() });

/** What the command line computes from a file that the app saved. */
export const scoreFile = (file: string): Result =>
  JSON.parse(execFileSync('npm', ['run', '--silent', 'score', '--', file], { encoding: 'utf8' }));

export const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

export function temporaryFile(name: string, content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'diapason-')), name);
  writeFileSync(file, content);
  return file;
}

/** Waits until the text is in the database, whatever the page says of it. */
export const expectStored = (page: Page, text: string): Promise<void> =>
  expect.poll(async () => JSON.stringify(await dumpDatabase(page))).toContain(text);

/** Everything in the database, for comparisons before and after. */
export const dumpDatabase = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const open = indexedDB.open('diapason');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const stores = [...database.objectStoreNames];
    const dump: Record<string, unknown> = {};
    for (const store of stores) {
      const all = database.transaction(store).objectStore(store).getAll();
      dump[store] = await new Promise((resolve, reject) => {
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(all.error);
      });
    }
    database.close();
    return dump;
  });
