/** « Matrice de complémentarité »: filled with the keyboard, read in sentences, told by every document. */

import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { matrixAssociations, readMatrix } from '#src/core/matrixReading.ts';
import { readDocx } from '#tests/support/readDocx.ts';
import { type Scenario, scenario, type ToldMatrix } from '#tests/support/scenario.ts';
import {
  downloadDossier,
  expectStored,
  openDossierFile,
  readJson,
  saidOf,
  startDossier,
  temporaryFile,
} from './support/app.ts';
import { goToMatrix, matrixCell, matrixReading } from './support/matrix.ts';
import { readPdf } from './support/readPdf.ts';
import { tabTo } from './support/tabTo.ts';
import { expect, test } from './support/test.ts';

const three = () => scenario({ title: 'Accueillir ensemble', partners: ['Le Foyer', 'Le Relais'] });

const PLANTED: ToldMatrix = {
  rows: [
    { kind: 'activity', label: 'Maraude', stances: { Nous: 'brings', 'Le Foyer': 'brings' } },
    { kind: 'activity', label: 'Accueil de jour', stances: { Nous: 'seeks', 'Le Foyer': 'none' } },
    { kind: 'means', label: 'Minibus', stances: { Nous: 'seeks', 'Le Relais': 'brings' } },
  ],
  relations: [
    ['Nous', 'Le Foyer', 4],
    ['Le Foyer', 'Nous', 1],
  ],
};

async function openMatrix(page: Page, story: Scenario = three()): Promise<string> {
  const id = await openDossierFile(page, story.file());
  await goToMatrix(page);
  return id;
}

const heading = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Matrice de complémentarité' });
const kind = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const shown = (page: Page) => kind(page, 'Ce que la matrice montre');
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();

const labels = (section: Locator) => section.getByRole('rowheader');

test('by keyboard alone: rows, cells and links, then what answers what and what is missing', async ({
  page,
}) => {
  await openMatrix(page);
  const activities = kind(page, 'Activités');
  await tabTo(page, page.getByRole('textbox', { name: 'Nouvelle ligne\u00a0: Activités' }));
  for (const label of ['Accueil de jour', 'Maraude', 'Aide alimentaire', 'Colonie']) {
    await page.keyboard.type(label);
    await page.keyboard.press('Enter');
    await expect(labels(activities).filter({ hasText: label })).toBeVisible();
  }
  await page.keyboard.type(' maraude ');
  await page.keyboard.press('Enter');
  await expect(activities.getByText('Cette ligne existe déjà')).toBeVisible();
  await expect(labels(activities)).toHaveText([
    ...['Accueil de jour', 'Maraude', 'Aide alimentaire', 'Colonie'],
  ]);

  // Three associations, row by row; the last row is left to the third.
  await tabTo(page, matrixCell(page, 'Accueil de jour', 'Nous'), 'Shift+Tab');
  const said = [
    ['a', 'c', 'r'],
    ['a', 'd', 'r'],
    ['c', 'r', 'c'],
    ['r', 'r'],
  ];
  for (const row of said) {
    for (const letter of row) {
      await page.keyboard.press(letter);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
  }
  await expect(matrixCell(page, 'Colonie', 'Nous')).toBeFocused();
  await expect(matrixCell(page, 'Maraude', 'Le Foyer')).toHaveValue('both');
  await saved(page);

  await expect(matrixReading(page, 'Ce qui se répond')).toHaveText([
    'Accueil de jour. Nous apporte. Le Foyer cherche.',
    'Maraude. Nous apporte. Le Foyer apporte et cherche.',
  ]);
  await expect(matrixReading(page, 'Ce que plusieurs apportent')).toHaveText([
    'Maraude. Nous et Le Foyer apportent.',
  ]);
  await expect(matrixReading(page, 'Les besoins non couverts pour l’instant')).toHaveText([
    'Aide alimentaire. Nous et Le Relais cherchent.',
  ]);
  await expect(matrixReading(page, 'Ce qui reste à dire')).toHaveText([
    'Le Relais. 1 ligne sans réponse. Colonie',
  ]);

  // The last cell, taken back and said again: then it concerns nobody.
  await page.keyboard.press('End');
  await expect(matrixCell(page, 'Colonie', 'Le Relais')).toBeFocused();
  await page.keyboard.press('r');
  await expect(matrixReading(page, 'Ce qui ne concerne personne')).toHaveText(['Colonie']);
  await page.keyboard.press('Backspace');
  await expect(matrixReading(page, 'Ce qui ne concerne personne')).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(matrixReading(page, 'Ce qui ne concerne personne')).toHaveText(['Colonie']);

  const ours = page.getByRole('group', { name: 'Nous' });
  await tabTo(page, ours.getByRole('combobox', { name: 'Quel lien avec Le Foyer ?' }));
  await page.keyboard.type('4');
  const theirs = page.getByRole('group', { name: 'Le Foyer' });
  await tabTo(page, theirs.getByRole('combobox', { name: 'Quel lien avec Nous ?' }));
  await page.keyboard.type('1');
  const readings = kind(page, 'Les liens entre associations').getByRole('listitem');
  await expect(readings.first()).toHaveText(
    'Nous et Le Foyer. Vous ne décrivez pas ce lien de la même façon\u00a0: parlez-en ensemble.',
  );
  await saved(page);

  await page.reload();
  await expect(matrixCell(page, 'Maraude', 'Le Foyer')).toHaveValue('both');
  await expect(readings.first()).toContainText('parlez-en ensemble');

  const file: DossierFile = readJson(await downloadDossier(page));
  const [round] = file.rounds;
  const [matrix] = file.matrices;
  if (round === undefined || matrix === undefined) throw new Error('No matrix in the file');
  const ids = matrixAssociations(round, file.organisations).map(({ id }) => id);
  expect(readMatrix(matrix, ids).counts).toEqual({
    rows: 4,
    matches: 2,
    overlaps: 1,
    uncoveredNeeds: 1,
    unasked: 0,
    nobodyConcerned: 1,
  });
});

test('suggested rows are added one by one or all in one press; a row is renamed, moved, removed, put back', async ({
  page,
}) => {
  await openMatrix(page);
  const proposed = page.locator('summary').filter({ hasText: 'Lignes proposées' });
  const means = kind(page, 'Moyens');
  await means.getByRole('button', { name: 'Minibus et véhicules' }).click();
  await expect(labels(means)).toHaveText(['Minibus et véhicules']);
  await expect(means.getByRole('button', { name: 'Cuisine équipée' })).toBeFocused();
  await means.getByRole('button', { name: 'Ajouter les 6 lignes (Moyens)' }).click();
  await expect(labels(means)).toHaveCount(7);
  await expect(means.getByText('Lignes proposées')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Nouvelle ligne\u00a0: Moyens' })).toBeFocused();
  await matrixCell(page, 'Cuisine équipée', 'Le Foyer').selectOption('apporte');
  await saved(page);
  // Open while the matrix was empty, folded from now on.
  await expect(page.getByRole('button', { name: 'Maraude', exact: true })).toBeVisible();
  await page.reload();
  await expect(proposed.first()).toBeVisible();
  await expect(page.locator('details[open]').filter({ has: proposed })).toHaveCount(0);

  await means.getByRole('button', { name: 'Modifier Cuisine équipée' }).click();
  const name = means.getByRole('textbox', { name: 'Nom de la ligne' });
  await expect(name).toBeFocused();
  await name.fill('');
  await expect(means.getByText('elle garde «\u00a0Cuisine équipée\u00a0»')).toBeVisible();
  await name.fill('Cuisine de la rue Basse');
  await means
    .getByRole('textbox', { name: 'Ce que le groupe retient de cette ligne' })
    .fill('Deux matins par semaine.');
  await expectStored(page, 'Deux matins par semaine.');
  await means.getByRole('button', { name: 'Monter' }).click();
  await expect(labels(means).nth(1)).toContainText('Cuisine de la rue Basse');
  await expect(means.getByRole('button', { name: 'Monter' })).toBeFocused();
  await means.getByRole('button', { name: 'Retirer la ligne' }).click();
  await expect(labels(means)).toHaveCount(6);
  const undo = means.getByRole('button', { name: 'Annuler' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(labels(means).nth(1)).toHaveText('Cuisine de la rue BasseDeux matins par semaine.');
  await expect(matrixCell(page, 'Cuisine de la rue Basse', 'Le Foyer')).toHaveValue('brings');
  await expect(
    means.getByRole('button', { name: 'Modifier Cuisine de la rue Basse' }),
  ).toBeFocused();
});

test('two windows fill the same matrix, and neither loses what the other wrote', async ({
  page,
  context,
}) => {
  const id = await openMatrix(page, three().complement(PLANTED));
  const other = await context.newPage();
  await other.goto(`./#/dossiers/${id}/complementarite`);
  await matrixCell(other, 'Minibus', 'Le Foyer').selectOption('rien');
  await expect(matrixCell(page, 'Minibus', 'Le Foyer')).toHaveValue('none');
  await matrixCell(page, 'Maraude', 'Le Relais').selectOption('cherche');
  await expect(matrixCell(other, 'Maraude', 'Le Relais')).toHaveValue('seeks');
  await matrixCell(other, 'Maraude', 'Le Relais').focus();
  await other.keyboard.press('Delete');
  await expect(matrixCell(page, 'Maraude', 'Le Relais')).toHaveValue('');
  // A row that one window removes is gone from the other, which goes on.
  await kind(other, 'Moyens').getByRole('button', { name: 'Modifier Minibus' }).click();
  await other.getByRole('button', { name: 'Retirer la ligne' }).click();
  await expect(labels(kind(page, 'Moyens'))).toHaveCount(0);
  await matrixCell(page, 'Maraude', 'Le Relais').selectOption('apporte');
  await expect(matrixCell(other, 'Maraude', 'Le Relais')).toHaveValue('brings');
  await expect(matrixCell(other, 'Accueil de jour', 'Nous')).toHaveValue('seeks');
});

test('print, PDF and Word say what the page says, to those who may read it', async ({ page }) => {
  const id = await openMatrix(page, three().complement(PLANTED));
  const sentences = await shown(page).getByRole('listitem').allTextContents();
  expect(sentences).toContain('Minibus. Le Relais apporte. Nous cherche.');
  const readings = await kind(page, 'Les liens entre associations')
    .getByRole('listitem')
    .allTextContents();
  const reading = (readings[0] ?? '').replace('Nous et Le Foyer. ', '');
  expect(reading).toContain('parlez-en ensemble');
  await page.getByRole('link', { name: 'Voir le rapport' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Matrice de complémentarité' }),
  ).toBeVisible();
  const texts = [...sentences, reading, '4 · nous agissons souvent ensemble'];
  const plain = (text: string) => text.replace(/[\s\u00ad\u200b-]+/g, '');
  const onScreen = plain((await page.locator('article').textContent()) ?? '');
  for (const text of texts) expect(onScreen).toContain(plain(text));

  const printed = temporaryFile('imprime.pdf', '');
  await page.pdf({ path: printed, preferCSSPageSize: true });
  for (const file of [printed, await download(page, 'Télécharger le PDF')]) {
    const letters = plain(
      readPdf(file)
        .pages.map(({ written }) => written)
        .join(' '),
    );
    for (const text of sentences) expect(letters).toContain(plain(text));
    for (const word of ['souvent', 'décrivez', 'parlez']) expect(letters).toContain(word);
  }
  const word = await readDocx(
    new Blob([readFileSync(await download(page, 'Télécharger le document Word'))]),
  );
  const inWord = plain(word.readings.map(({ text }) => text).join(' '));
  for (const text of texts) expect(inWord).toContain(plain(text));

  for (const [model, isThere] of [
    ['partenaires', false],
    ['partenaires&avec=matrix', true],
    ['financeur&avec=matrix', false],
    ['synthese&avec=matrix', false],
    ['seance&avec=matrix', false],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./#/dossiers/${id}/rapport?modele=${model}`);
    await expect(page.locator('article')).toContainText('Nous');
    await expect(page.getByRole('rowheader', { name: 'Minibus' })).toHaveCount(isThere ? 1 : 0);
  }
});

test('names of 200 signs fit a phone, each row on a card of its own', async ({ page }) => {
  const long = `Union ${'des associations du bassin '.repeat(8)}`.slice(0, 199).trim();
  const label = `Accueil ${'inconditionnel '.repeat(14)}`.slice(0, 199).trim();
  await page.setViewportSize({ width: 360, height: 740 });
  await openMatrix(
    page,
    scenario({ partners: [long, 'W'.repeat(200)] }).complement({
      rows: [{ kind: 'activity', label, stances: { Nous: 'brings', [long]: 'seeks' } }],
      relations: [['Nous', long, 3]],
    }),
  );
  await matrixCell(page, label, 'W'.repeat(200)).selectOption('les deux');
  await expect(matrixReading(page, 'Ce qui se répond')).toContainText([label]);
  const sideways = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await sideways()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await sideways()).toBe(0);
  await expect(matrixCell(page, label, long)).toBeVisible();
});

test('with one association it says whom it needs, and where to name one', async ({ page }) => {
  await startDossier(page, { name: 'L’Étoile' });
  await page.goto(page.url().replace(/\/repondre\/.*/, '/complementarite'));
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('à deux associations au moins')).toBeVisible();
  await page.getByRole('link', { name: 'Nommer une association' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /profil/i })).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the keys are those of the English words', async ({ page }) => {
    const id = await openDossierFile(page, three().complement(PLANTED).file());
    await page.goto(`./#/dossiers/${id}/complementarite`);
    const minibus = (name: string) =>
      page.getByRole('combobox', { name: `Minibus: ${name}`, exact: true });
    await minibus('Nous').focus();
    for (const [letter, value] of [
      ['b', 'brings'],
      ['s', 'seeks'],
      ['n', 'none'],
      ['o', 'both'],
    ] as const) {
      await page.keyboard.press(letter);
      await expect(minibus('Nous')).toHaveValue(value);
    }
    await expect(page.getByText('Minibus. Le Relais brings. Nous brings and seeks.')).toBeVisible();
  });
});

async function download(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await downloading;
  const path = temporaryFile(file.suggestedFilename(), '');
  await file.saveAs(path);
  await expect(saidOf(page, file)).toBeVisible();
  return path;
}
