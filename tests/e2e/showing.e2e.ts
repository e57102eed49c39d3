/** Showing the answers, taking it back, what is kept of them, notes read first, and a return a week later. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { routes } from '#src/app/paths.ts';
import { scenario } from '#tests/support/scenario.ts';
import { downloadDossier, openDossierFile, readJson, scoreFile } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** Nine people apart, two of whom left a note for the others, and a tenth who has begun. */
function gathered() {
  const told = scenario({ way: 'each', state: 'gathering', title: 'Les Deux Rives' });
  for (let person = 0; person < 9; person++) told.person().answerAll('', (person % 4) + 1);
  told.person({ status: 'open' }).answer('P1.etat', 1);
  const file = told.file();
  const [first, second] = file.answers.filter(({ questionId }) => questionId === 'P2.etat');
  Object.assign(first ?? {}, { note: 'Untel en a parlé en mars.', noteShared: true });
  Object.assign(second ?? {}, { note: 'Rien depuis la réunion de juin.', noteShared: true });
  return file;
}

async function openGathered(page: Page): Promise<string> {
  const file = gathered();
  return openDossierFile(page, file);
}

const atDossier = async (page: Page) => {
  await page.getByRole('link', { name: 'Les Deux Rives', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Les Deux Rives' })).toBeVisible();
};

async function showAnswers(page: Page, present = ''): Promise<void> {
  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('9 personnes ont terminé.');
  await expect(dialog).not.toContainText('moins de la moitié');
  await dialog
    .getByRole('textbox', { name: /Combien de personnes sont dans la salle/ })
    .fill(present);
  await dialog.getByRole('button', { name: 'Afficher à tous' }).click();
  await expect(page.getByRole('table', { name: 'Résultats par dimension' })).toBeVisible();
}

const openDossier = async (page: Page) => {
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Mes données' })).toHaveCount(0);
};

test('shown, hidden again, shown for good: the sheets come back, then only counts are left', async ({
  page,
}) => {
  await openGathered(page);
  const before = readJson(await downloadDossier(page));
  await expect(page.getByRole('status').filter({ hasText: 'pas encore affichées' })).toBeVisible();
  await openDossier(page);

  await showAnswers(page);
  await page.getByRole('button', { name: 'Cacher à nouveau' }).click();
  await expect(page.getByRole('button', { name: 'Afficher les réponses' })).toBeVisible();
  const hiddenFile = await downloadDossier(page);
  const hidden = readJson(hiddenFile);
  expect(hidden.sheets).toEqual(before.sheets);
  expect(hidden.answers).toEqual(before.answers);
  expect(scoreFile(hiddenFile).rounds[0]?.organisations[0]).toEqual({
    id: hidden.dossier.ownOrganisationId,
    status: 'hidden',
  });
  await openDossier(page);

  await showAnswers(page, '8');
  await expect(page.getByText('9 personnes ont répondu.')).toBeVisible();
  const shownFile = await downloadDossier(page);
  const shown = readJson(shownFile);
  expect(shown.sheets).toMatchObject([{ kind: 'tally', present: 9, status: 'closed' }]);
  expect(shown.sharedNotes).toMatchObject([{ state: 'toRead' }, { state: 'toRead' }]);
  const [party] = shown.rounds[0].parties;
  expect(party.displays).toMatchObject([
    { kind: 'shown', people: 9, present: null },
    { kind: 'hidden', people: 9 },
    { kind: 'shown', people: 9, present: 8 },
  ]);

  // From the sheets that nobody has any more, the same values.
  const kept = { ...before, rounds: shown.rounds };
  const values = (result: ReturnType<typeof scoreFile>) => result.rounds[0]?.organisations[0];
  writeFileSync(hiddenFile, JSON.stringify(kept));
  expect(values(scoreFile(shownFile))).toEqual(values(scoreFile(hiddenFile)));

  await page.goBack();
  await expect(page.getByRole('table', { name: 'Résultats par dimension' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cacher à nouveau' })).toHaveCount(0);
});

test('questions left in silence are said before the answers are shown', async ({ page }) => {
  const told = scenario({ way: 'each', state: 'gathering', title: 'Les Deux Rives' });
  for (let person = 0; person < 9; person++) {
    told.person().answerAll('', 3);
    if (person < 5) for (const silent of ['P1.etat', 'S2.etat']) told.answer(silent, null);
    else told.answer('P2.etat', 'NSP');
  }
  // A tenth has finished little, and would leave half of the people silent nowhere else.
  told.person({ status: 'open' }).answer('P1.etat', 1);
  await openDossierFile(page, told.file());
  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(
    'Pour 2 questions, moins de la moitié des personnes ont répondu : elles resteront « à éclairer ».',
  );
  await dialog.getByRole('checkbox', { name: /Compter aussi 1 saisie/ }).check();
  await expect(dialog).toContainText('Pour 1 question, moins de la moitié');
  await dialog.getByRole('checkbox', { name: /Compter aussi 1 saisie/ }).uncheck();
  await dialog.getByRole('button', { name: 'Afficher à tous' }).click();
  const table = page.getByRole('table', { name: 'Résultats par thème' });
  await expect(table.getByText(/à éclairer/)).toHaveCount(2);
});

test('hiding again is over once another window has gone on', async ({ page, context }) => {
  const dossierId = await openGathered(page);
  await showAnswers(page);
  await expect(page.getByRole('button', { name: 'Cacher à nouveau' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(`./#/dossiers/${dossierId}/notes`);
  await other.getByRole('button', { name: 'Lire les notes' }).click();
  await other.getByRole('button', { name: 'Garder' }).first().click();
  await expect(other.getByRole('heading', { level: 2, name: '1 note gardée' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cacher à nouveau' })).toHaveCount(0);
});

test('how many are there is a number or nothing, and stands again under « Conclure »', async ({
  page,
}) => {
  await openGathered(page);
  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  const dialog = page.getByRole('dialog');
  const present = dialog.getByRole('textbox', { name: /Combien de personnes sont dans la salle/ });
  for (const wrong of ['abc', '1,5', '−2', '-2', '12000']) {
    await present.fill(wrong);
    await expect(present).toHaveAccessibleDescription(/Écrivez un nombre entier en chiffres/);
    await dialog.getByRole('button', { name: 'Afficher à tous' }).click();
    await expect(present).toBeFocused();
    await expect(dialog).toBeVisible();
  }
  await present.fill('11');
  await expect(dialog).not.toContainText('Écrivez un nombre');
  await dialog.getByRole('button', { name: 'Afficher à tous' }).click();
  await expect(page.getByRole('table', { name: 'Résultats par dimension' })).toBeVisible();
  await page.getByRole('link', { name: 'Conclure', exact: true }).click();
  await page.getByRole('button', { name: 'Tout ouvrir' }).click();
  await expect(page.getByRole('textbox', { name: 'Présentes', exact: true })).toHaveValue('11');
});

test('what is not finished counts if the room says so; sheets stay if the room wants them', async ({
  page,
}) => {
  await openGathered(page);
  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /Compter aussi 1 saisie/ }).check();
  await expect(dialog).toContainText('10 personnes ont terminé.');
  await dialog.getByRole('checkbox', { name: /Ne garder que le nombre/ }).uncheck();
  await dialog.getByRole('button', { name: 'Afficher à tous' }).click();
  await expect(page.getByText('10 personnes ont répondu.')).toBeVisible();
  const { sheets, answers } = readJson(await downloadDossier(page));
  expect(sheets).toHaveLength(10);
  expect(answers.filter(({ noteShared }: { noteShared: boolean }) => noteShared)).toEqual([]);
});

test('notes are read first: kept, put in other words, dropped; only what is kept is in the report', async ({
  page,
}) => {
  await openGathered(page);
  await showAnswers(page);
  await atDossier(page);
  await page.getByRole('link', { name: '2 notes à relire' }).click();
  // Whoever stands before the projector sees nothing of them.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les notes à partager');
  await expect(page.getByText('masquez l’écran projeté')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('en mars');
  await page.getByRole('button', { name: 'Lire les notes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: '2 notes à relire' })).toBeVisible();
  const note = (text: RegExp) =>
    page.getByRole('article').filter({ has: page.getByText(text, { exact: false }) });
  const box = page.getByRole('textbox', { name: 'Ce que le groupe lira' });
  const named = (await box.nth(0).inputValue()).startsWith('Untel') ? 0 : 1;
  await box.nth(named).fill('On en a parlé en mars.');
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await page.getByRole('button', { name: 'Garder' }).nth(named).click();
  await expect(page.getByRole('heading', { level: 2, name: '1 note gardée' })).toBeVisible();
  await expect(note(/On en a parlé en mars/)).toHaveCount(1);
  await page.getByRole('button', { name: 'Écarter' }).first().click();
  await expect(page.getByText('Toutes les notes sont relues.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remettre la note' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '1 note à relire' })).toBeVisible();

  // While one is left to read, coming back asks again; with none left there is nothing to hide.
  await page.reload();
  await page.getByRole('button', { name: 'Lire les notes' }).click();
  await page.getByRole('button', { name: 'Écarter' }).first().click();
  await expect(page.getByText('Toutes les notes sont relues.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Toutes les notes sont relues.')).toBeVisible();
  await expect(note(/On en a parlé en mars/)).toHaveCount(1);

  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  const report = page.locator('article[lang]');
  await expect(report).toContainText('On en a parlé en mars.');
  await expect(report).not.toContainText('Untel');
  await expect(report).not.toContainText('réunion de juin');
});

test('a week later each adds something in silence; nothing of it stays on the screen', async ({
  page,
}) => {
  await openGathered(page);
  await expect(page.getByRole('link', { name: /un retour, dans le silence/ })).toHaveCount(0);
  await showAnswers(page);
  await atDossier(page);
  await page.getByRole('link', { name: /un retour, dans le silence/ }).click();
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByRole('alert')).toContainText('rien à ajouter');
  const words = page.getByRole('textbox', { name: 'Vos mots' });
  await expect(words).toBeFocused();
  await page.getByRole('radio', { name: 'Je n’ai pas osé dire…' }).check();
  await page.getByRole('combobox', { name: 'À quel propos ?' }).selectOption({ index: 4 });
  await words.fill('Je crains pour les bénévoles du soir.');
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByText('C’est ajouté, merci.')).toBeFocused();
  await expect(words).toHaveValue('');
  await expect(page.getByRole('radio', { name: 'J’ai changé d’avis sur…' })).toBeChecked();

  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByRole('alert')).toContainText('rien à ajouter');
  // Whoever holds the device is not led to what the others wrote.
  await expect(page.getByRole('link', { name: /note/ })).toHaveCount(0);
  await atDossier(page);
  await page.getByRole('link', { name: '3 notes à relire' }).click();
  await page.getByRole('button', { name: 'Lire les notes' }).click();
  const added = page.getByRole('article').filter({ hasText: 'Je n’ai pas osé dire…' });
  await expect(added.getByRole('textbox')).toHaveValue('Je crains pour les bénévoles du soir.');
  await added.getByRole('button', { name: 'Garder' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '1 note gardée' })).toBeVisible();
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page.locator('article[lang]')).toContainText(
    'Je crains pour les bénévoles du soir.',
  );
});

test('two people never see what they answered apart, and agree all the same', async ({ page }) => {
  const told = scenario({ way: 'each', state: 'gathering', title: 'Les Deux Rives' });
  for (const level of [1, 4]) told.person().answerAll('', level);
  await openDossierFile(page, told.file());
  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  await expect(page.getByRole('dialog')).toContainText('au moins trois personnes');
  await page.getByRole('button', { name: 'En parler sans les afficher' }).click();
  await page.getByRole('button', { name: 'Ajouter une autre question…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('summary').first().click();
  await dialog
    .getByRole('button', { name: /^Ajouter/ })
    .first()
    .click();
  const levels = page.getByRole('radiogroup', { name: /^Niveau retenu/ });
  await expect(levels).toHaveAttribute('data-question-id', 'P1.etat');
  await expect(page.getByText(/\(\d+ réponses?\)/)).toHaveCount(0);
  await levels.getByRole('radio').nth(2).check({ force: true });
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await expect(page.getByText(/\(\d+ réponses?\)/)).toHaveCount(0);

  const [organisation] = scoreFile(await downloadDossier(page)).rounds[0]?.organisations ?? [];
  if (organisation?.status !== 'shown') throw new Error('What they agree is shown');
  const cells = organisation.dimensions
    .flatMap(({ themes }) => themes)
    .flatMap(({ questions }) => questions);
  expect(cells.filter(({ value }) => value !== null)).toMatchObject([
    { id: 'P1.etat', value: 3, before: null, distribution: { levels: [0, 0, 0, 0] } },
  ]);
});

test('before the answers are shown no address holds a result, whatever way they were gathered', async ({
  page,
}) => {
  const told = scenario({ way: 'each', state: 'gathering', title: 'Les Deux Rives' });
  for (const level of [2, 3, 4]) told.person().answerAll('', level);
  told.tally({ present: 12 }).count('P1.etat', [2, 3, 4, 3]).count('P2.etat', [1, 1, 9, 1]);
  const file = told.file();
  await openDossierFile(page, file);

  const documents = ['lettre', 'livret', 'grille', 'cartes', 'deroule', 'retour'];
  const addresses = Object.values(routes).flatMap((pattern) => {
    const filled = pattern
      .replace(':dossierId', file.dossier.id)
      .replace(':questionId?', 'P1.etat')
      .replace(/\/:\w+\?/, '');
    if (filled.includes(':sheetId'))
      return file.sheets.map(({ id }) => filled.replace(':sheetId', id));
    if (filled.includes(':document'))
      return documents.map((document) => filled.replace(':document', document));
    return [filled];
  });
  expect(addresses.filter((address) => address.includes(':'))).toEqual([]);
  for (const address of addresses) {
    // From a blank page: a change of hash alone would leave the former page on screen while we look.
    await page.goto('about:blank');
    await page.goto(`./#${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('table', { name: /Résultats/ }), address).toHaveCount(0);
    await expect(page.getByRole('img', { name: /Radar|Profil/ }), address).toHaveCount(0);
    await expect(page.getByText(/\d personnes? (ont|a) répondu/), address).toHaveCount(0);
    if (address.startsWith('/dossiers/'))
      await expect(page.getByText(/niveaux? voisins|point d’appui/), address).toHaveCount(0);
  }
});
