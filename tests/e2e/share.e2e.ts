import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { scenario } from '#tests/support/scenario.ts';
import { shares, sharing } from '#tests/support/sharing.ts';
import { openDossierFile } from './support/app.ts';
import { expect, test } from './support/test.ts';

const story = () => {
  const told = scenario({ way: 'each', state: 'shown', title: 'Les Deux Rives' });
  for (const level of [2, 3, 4]) told.person().answerAll('', level);
  return told;
};

test('what goes to others is said before it leaves, and holds nobody’s own answers', async ({
  page,
}) => {
  const told = story();
  const { format, formatVersion, exportedAt } = told.file();
  const file = { format, formatVersion, exportedAt, ...sharing(told, { Nous: shares('values') }) };
  const id = await openDossierFile(page, file);
  await page.goto(`./#/dossiers/${id}/transmettre`);

  const values = await shareAs(page, 'Nous\u00a0: les valeurs seules', [
    'Associations : Nous',
    'Aucune réponse individuelle',
    'Aucune note',
  ]);
  expect(values.sheets.map(({ kind }: { kind: string }) => kind)).toEqual(['summary']);

  const without = await shareAs(page, 'Le dossier, sans les réponses de chacun', [
    'Aucune réponse individuelle',
    'Les réponses de 3 personnes, seulement comptées',
  ]);
  expect(without.sheets.map(({ kind }: { kind: string }) => kind)).toEqual(['tally']);
  expect(without.dossier.id).not.toBe(id);

  const everything = await shareAs(page, 'Tout le dossier, pour vous', [
    'Les réponses de 3 personnes, une à une',
  ]);
  expect(everything.sheets).toHaveLength(3);
});

test('where an association shares nothing, the page says so and where to change it', async ({
  page,
}) => {
  const id = await openDossierFile(page, story().file());
  await page.goto(`./#/dossiers/${id}/transmettre`);
  await page.getByRole('button', { name: 'Voir ce que contiendra le fichier' }).click();
  await expect(page.getByText('Il n’y a rien à partager')).toBeVisible();
  await page.getByRole('link', { name: 'Choisir ce qui est partagé' }).click();
  await page.waitForURL(/partenaires/);
});

async function shareAs(page: Page, choice: string, said: readonly string[]) {
  await page.getByRole('radio', { name: choice }).check();
  await page.getByRole('button', { name: 'Voir ce que contiendra le fichier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ce que contient ce fichier' });
  for (const sentence of said) await expect(dialog).toContainText(sentence);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Enregistrer le fichier' }).click();
  const download = await downloading;
  await expect(dialog.getByRole('status')).toContainText(download.suggestedFilename());
  const content = JSON.parse(readFileSync(await download.path(), 'utf8'));
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  return content;
}
