import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { dumpDatabase, openDossierFile } from './support/app.ts';
import { apartFile } from './support/fillApp.ts';
import { expect, test } from './support/test.ts';

test('a backup protected by the phrase proposed comes back on an empty device, and not by another phrase', async ({
  browser,
  page,
}) => {
  await openDossierFile(page, apartFile());
  await page.goto('./#/donnees');
  await page.getByRole('button', { name: 'Protéger par une phrase secrète', exact: true }).click();
  const { phrase, download } = await protect(page);
  expect(phrase).toMatch(/^[a-z]+(-[a-z]+){6}$/);
  expect(download.suggestedFilename()).toMatch(/^diapason-sauvegarde-.*\.diapason\.age$/);
  const file = await download.path();
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1').slice(0, 21)).toBe('age-encryption.org/v1');
  expect(bytes.toString('utf8')).not.toContain('Deux Rives');

  const elsewhere = await browser.newPage();
  await elsewhere.goto('./#/donnees');
  await expect(elsewhere.getByRole('heading', { level: 1 })).toBeVisible();
  const empty = await dumpDatabase(elsewhere);
  await elsewhere
    .getByTestId('restore-backup')
    .setInputFiles({ name: 'sauvegarde.diapason.age', mimeType: '', buffer: bytes });
  const dialog = elsewhere.getByRole('dialog', { name: 'Ce fichier est protégé' });
  await dialog.getByLabel('Phrase secrète').fill('une autre phrase que celle-ci');
  await dialog.getByRole('button', { name: 'Ouvrir' }).click();
  await expect(dialog).toContainText('n’est pas la bonne, ou le fichier est abîmé');
  expect(await dumpDatabase(elsewhere)).toEqual(empty);
  await dialog.getByLabel('Phrase secrète').fill(phrase);
  await dialog.getByRole('button', { name: 'Ouvrir' }).click();
  await elsewhere
    .getByRole('dialog', { name: 'Restaurer cette sauvegarde' })
    .getByRole('button', { name: 'Restaurer' })
    .click();
  await expect(elsewhere.getByRole('link', { name: 'Les Deux Rives' })).toBeVisible();
});

test('a dossier protected by one’s own phrase opens from home; the work can be stopped', async ({
  page,
}) => {
  const id = await openDossierFile(page, apartFile());
  await page.goto(`./#/donnees`);
  await page
    .getByRole('button', { name: 'Protéger par une phrase secrète Les Deux Rives' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Protéger par une phrase secrète' });
  await dialog.getByRole('button', { name: 'Écrire la mienne' }).click();
  const own = dialog.getByRole('textbox', { name: 'Votre phrase secrète' });
  await own.fill('trop court');
  await dialog.getByRole('button', { name: 'Enregistrer le fichier protégé' }).click();
  await expect(dialog).toContainText('Il faut au moins 12 caractères');
  await own.fill('motdepasse 2026');
  await expect(dialog).toContainText('Cette phrase est faible');
  await dialog.getByRole('button', { name: 'Enregistrer le fichier protégé' }).click();
  await dialog.getByRole('button', { name: 'Arrêter' }).click();
  await expect(dialog).toContainText('Arrêté. Rien n’a été enregistré.');
  await own.fill('mon voisin élève trois lamas');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Enregistrer le fichier protégé' }).click();
  const file = await (await downloading).path();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();

  await page.goto('./');
  await page
    .getByTestId('open-file')
    .setInputFiles({ name: 'rives.age', mimeType: '', buffer: readFileSync(file) });
  const opening = page.getByRole('dialog', { name: 'Ce fichier est protégé' });
  await opening.getByLabel('Phrase secrète').fill('mon voisin élève trois lamas');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remplacer' }).click();
  await page.waitForURL(({ href }) => href.includes(`dossiers/${id}`));
});

/** Takes the phrase that is proposed. */
async function protect(page: Page): Promise<{ phrase: string; download: Download }> {
  const dialog = page.getByRole('dialog', { name: 'Protéger par une phrase secrète' });
  const phrase = (await dialog.locator('[data-passphrase]').textContent()) ?? '';
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Enregistrer le fichier protégé' }).click();
  const download = await downloading;
  const done = page.getByRole('dialog', { name: 'Le fichier protégé est enregistré' });
  await expect(done).toContainText(download.suggestedFilename());
  await expect(done.locator('[data-passphrase]')).toHaveText(phrase);
  await done.getByRole('button', { name: 'Fermer' }).click();
  return { phrase, download };
}
