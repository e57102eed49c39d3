import type { Page } from '@playwright/test';
import {
  downloadDossier,
  dumpDatabase,
  readJson,
  scoreFile,
  temporaryFile,
} from './support/app.ts';
import { fillApp } from './support/fillApp.ts';
import { expect, test } from './support/test.ts';

test('a damaged file is refused with the place, and nothing changes', async ({ page }) => {
  await fillApp(page);
  const file = readJson(await downloadDossier(page));
  file.answers[0].value = { kind: 'level', level: 9 };
  const before = await dumpDatabase(page);
  await page.goto('./');
  await page
    .getByTestId('open-file')
    .setInputFiles(temporaryFile('abime.json', JSON.stringify(file)));
  const dialog = page.getByRole('dialog', { name: 'Ce fichier n’a pas été ouvert' });
  await expect(dialog).toContainText('answers[0].value.level');
  await expect(dialog).toContainText('Rien n’a changé');
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  expect(await dumpDatabase(page)).toEqual(before);
});

test('a saved dossier opened again is the same dossier; both are kept unless one replaces the other', async ({
  page,
}) => {
  const { ownDossierId } = await fillApp(page);
  const file = await downloadDossier(page);
  const saved = readJson(file);
  expect(saved.dossier.id).toBe(ownDossierId);

  await page.goto('./');
  await page.getByTestId('open-file').setInputFiles(file);
  await expect(page.getByRole('dialog')).toContainText('déjà sur cet appareil');
  await page.getByRole('button', { name: 'Garder les deux' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'L’Étoile' })).toBeVisible();
  await page.goto('./');
  await expect(page.locator('main li')).toHaveCount(4);

  await page.getByTestId('open-file').setInputFiles(file);
  await page.getByRole('button', { name: 'Remplacer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'L’Étoile' })).toBeVisible();
  await page.goto('./');
  await expect(page.locator('main li')).toHaveCount(4);
});

test('the result of the example equals what score computes from its file', async ({ page }) => {
  const { dossierId } = await fillApp(page);
  await page.goto('./#/donnees');
  const [organisation] = await exampleResult(page);
  if (organisation?.status !== 'shown') throw new Error('score shows nothing');
  expect(organisation.people).toBe(9);
  await page.goto(`./#/dossiers/${dossierId}/resultats`);
  await expect(page.getByText('9 personnes ont répondu.')).toBeVisible();
  const listed = page
    .locator('h2', { hasText: 'À régler d’abord' })
    .locator('xpath=following-sibling::ul[1]/li');
  const themes = new Set(organisation.prerequisites.map(({ themeId }) => themeId));
  expect(themes.size).toBeGreaterThan(0);
  await expect(listed).toHaveCount(themes.size);
});

async function exampleResult(page: Page) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Télécharger le dossier.*Exemple/ }).click();
  const file = temporaryFile('exemple.json', '');
  await (await downloading).saveAs(file);
  return scoreFile(file).rounds[0]?.organisations ?? [];
}

test('rename, duplicate, delete and undo', async ({ page }) => {
  await fillApp(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Renommer L’Étoile' }).click();
  await page
    .getByRole('textbox', { name: 'Titre du projet de coopération' })
    .fill('Cuisine partagée');
  await page.getByRole('dialog').getByRole('button', { name: 'Renommer' }).click();
  await expect(page.getByRole('link', { name: 'Cuisine partagée' })).toBeVisible();
  await page.getByRole('button', { name: 'Dupliquer Cuisine partagée' }).click();
  await expect(page.getByRole('link', { name: 'Cuisine partagée (copie)' })).toBeVisible();
  await page.getByRole('button', { name: 'Supprimer Cuisine partagée', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Cuisine partagée', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler la suppression' }).click();
  await expect(page.getByRole('link', { name: 'Cuisine partagée', exact: true })).toBeVisible();
});

test('two windows on one note: neither loses what the other wrote', async ({ page, context }) => {
  const { ownDossierId, ownSheetId } = await fillApp(page);
  const address = `./#/dossiers/${ownDossierId}/repondre/${ownSheetId}/P1.etat`;
  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto(address);
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const note = (window: Page) => window.getByRole('textbox', { name: 'Constats et preuves' });
  await note(page).fill('vu en mars');
  await expect(note(other)).toHaveValue('vu en mars');
  await note(other).fill('vu en mars, redit en mai');
  await expect(note(page)).toHaveValue('vu en mars, redit en mai');
});

test('a full backup chosen as a dossier is refused with the way to restore it', async ({
  page,
}) => {
  await page.goto('./');
  const backup = { format: 'diapason/backup', formatVersion: 1, dossiers: [] };
  await page
    .getByTestId('open-file')
    .setInputFiles(temporaryFile('sauvegarde.json', JSON.stringify(backup)));
  await expect(page.getByRole('dialog')).toContainText('Restaurer une sauvegarde');
});
