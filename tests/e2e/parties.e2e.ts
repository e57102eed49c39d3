/** Several associations in one dossier: each with its own answers, and what is shared about them. */
import type { Locator, Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { scenario } from '#tests/support/scenario.ts';
import {
  arrive,
  downloadDossier,
  expectStored,
  openDossierFile,
  readJson,
  scoreFile,
} from './support/app.ts';
import { scoredValues } from './support/shownNumbers.ts';
import { tabTo } from './support/tabTo.ts';
import { expect, test } from './support/test.ts';

const association = (page: Page) => page.getByRole('combobox', { name: 'Association' });
const item = (page: Page, name: string) =>
  page
    .getByRole('list', { name: 'Associations du dossier' })
    .getByRole('listitem', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();

test('a partner named after the answers: they are declared to be about it, with an undo', async ({
  page,
}) => {
  const story = scenario({ way: 'single', state: 'gathering', title: '' });
  story.person({ status: 'open' }).answerAll('', 3).answer('C1.etat', 2).answer('V3.etat', 1);
  await openDossierFile(page, story.file());
  await page.getByRole('link', { name: 'Noms et profil' }).click();
  const field = page.getByRole('textbox', { name: 'Nommer une autre association' });
  await field.fill('Le Relais');
  await field.press('Enter');
  await expect(dialog(page)).toContainText('Les réponses de « Bilan de départ »');
  await expect(
    dialog(page).getByRole('radio', { name: 'Elle entre au prochain bilan' }),
  ).toBeChecked();
  await dialog(page)
    .getByRole('radio', { name: 'Nos réponses sur la complémentarité portaient sur elle' })
    .check();
  await dialog(page).getByRole('button', { name: 'Continuer' }).click();
  await expect(dialog(page)).toContainText('Les résultats et le rapport changent.');
  await dialog(page).getByRole('button', { name: 'Oui, elles portaient sur elle' }).click();
  const undo = page.getByRole('button', { name: 'Annuler' });
  await expect(undo).toBeFocused();
  await expect(page.getByText('Les questions portent sur cette association.')).toBeVisible();

  // Undone, nobody is named any more; and done again.
  await undo.click();
  await expect(item(page, 'Le Relais')).toHaveCount(0);
  await expect(page.getByText('ne portent plus sur une association en particulier')).toBeVisible();
  await field.fill('Le Relais');
  await page.getByRole('button', { name: 'Ajouter cette association' }).click();
  await dialog(page).getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText('Nom gardé dans le dossier : Le Relais.')).toBeVisible();
  await page.getByRole('button', { name: 'Nos réponses portaient sur elle…' }).click();
  await dialog(page).getByRole('button', { name: 'Oui, elles portaient sur elle' }).click();
  await expect(undo).toBeFocused();

  await page.getByRole('link', { name: 'Résultats', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Résultats par thème' })).toBeVisible();
  const themes = await page
    .getByRole('table', { name: 'Résultats par thème' })
    .locator('tbody tr td:nth-child(2)')
    .allTextContents();
  const [organisation] = scoreFile(await downloadDossier(page)).rounds[0]?.organisations ?? [];
  if (organisation?.status !== 'shown') throw new Error('score shows nothing');
  expect(organisation.dimensions.map(({ basis }) => basis)).toEqual(Array(4).fill('actual'));
  expect(organisation.prerequisites).toEqual([{ themeId: 'V3', questionId: 'V3.etat' }]);
  expect(themes).toEqual(scoredValues(organisation).themes);
});

test('by keyboard alone: another association is added, says how it answers, and is removed', async ({
  page,
}) => {
  await openDossierFile(page, scenario({ partners: ['Le Foyer'], title: 'Les Rives' }).file());
  await tabTo(page, page.getByRole('link', { name: 'Noms et profil' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Noms et profil' })).toBeFocused();
  await tabTo(page, page.getByRole('textbox', { name: 'Nom de l’association à ajouter' }));
  await page.keyboard.type('Le Relais');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Comment répond-elle' })).toBeFocused();
  await page.keyboard.type('Ensemble');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Le Relais fait maintenant partie de ce bilan.')).toBeVisible();

  const way = (name: string) =>
    item(page, name).getByRole('combobox', { name: `Comment répond ${name}` });
  await expect(way('Le Relais')).toHaveValue('together');
  await tabTo(page, way('Le Foyer'), 'Shift+Tab');
  await page.keyboard.type('Elle transmet');
  await expect(way('Le Foyer')).toHaveValue('values');
  await saved(page);
  await tabTo(page, page.getByRole('button', { name: 'Retirer Le Relais' }));
  await page.keyboard.press('Enter');
  await expect(item(page, 'Le Relais')).toHaveCount(0);

  await tabTo(page, association(page), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(association(page)).toBeFocused();
  await expect(page).toHaveTitle('Noms et profil · Le Foyer · Diapason');
  const file: DossierFile = readJson(await downloadDossier(page));
  expect(file.organisations.map(({ name }) => name)).toEqual(['Nous', 'Le Foyer']);
  expect(file.sheets.map(({ kind }) => kind)).toContain('summary');
});

test('after the first answer, the list of partners is settled', async ({ page }) => {
  const story = scenario({ partners: ['Le Foyer'] }).answer('P1.etat', 3);
  await openDossierFile(page, story.file());
  await page.getByRole('link', { name: 'Noms et profil' }).click();
  await expect(page.getByRole('checkbox', { name: 'Le Foyer' })).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Nommer une autre association' }).fill('Le Relais');
  await page.getByRole('button', { name: 'Ajouter cette association' }).click();
  await expect(dialog(page).getByRole('radio')).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Elle entre au prochain bilan' }).click();
  await expect(item(page, 'Le Relais')).toBeVisible();
  await expect(page.getByText('Aucune question ne porte sur elle dans ce bilan.')).toBeVisible();
  // It can be removed, the one that was asked about cannot.
  await expect(item(page, 'Le Foyer')).toContainText('On ne peut pas retirer Le Foyer');
  await expect(page.getByRole('button', { name: 'Retirer Le Foyer' })).toHaveCount(0);
  await expect(page.getByText('On ne peut pas retirer Le Relais')).toHaveCount(0);
  await page.getByRole('button', { name: 'Retirer Le Relais' }).click();
  await expect(item(page, 'Le Relais')).toHaveCount(0);
});

test('an association is not renamed to the name of another one', async ({ page }) => {
  await openDossierFile(page, scenario({ partners: ['Le Foyer', 'Le Relais'] }).file());
  await page.getByRole('link', { name: 'Noms et profil' }).click();
  const name = page.getByRole('textbox', { name: 'Nom de l’association n° 3' });
  const error = page.getByText('Cette association est déjà dans la liste.');
  await name.fill(' le FOYER ');
  await expect(error).toContainText('«\u00a0Le Relais\u00a0» reste enregistré');
  await expect(name).toHaveAccessibleDescription(/déjà dans la liste/);
  await name.blur();
  await saved(page);
  await expect(item(page, 'Le Relais')).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue('Le Relais');
  await name.fill('nous');
  await expect(error).toBeVisible();
  // Its own name, and one that nobody has.
  await name.fill('LE RELAIS');
  await expect(error).toHaveCount(0);
  await name.fill('La Maison');
  await name.blur();
  await expect(item(page, 'La Maison')).toBeVisible();
});

test('a dossier without a title says whose page it is once', async ({ page }) => {
  const story = scenario({ partners: ['Le Foyer'], title: '' }).answerAll('P', 3);
  story.organisation('Le Foyer', { partners: ['Nous'] });
  await openDossierFile(page, story.file());
  await expect(page).toHaveTitle('Nous · Diapason');
  await expect(page.getByRole('main').getByText('Nous', { exact: true })).toHaveCount(1);
  await association(page).selectOption('Le Foyer');
  await expect(page).toHaveTitle('Le Foyer · Diapason');
  await page.getByRole('link', { name: 'Résultats', exact: true }).click();
  await expect(page).toHaveTitle('Ce que disent vos réponses · Le Foyer · Diapason');
});

test('what one association hides stays hidden, and the choice of another is a matter of arrows', async ({
  page,
}) => {
  const story = scenario({ partners: ['Le Foyer'], title: 'Les Deux Rives' }).answerAll('', 3);
  story.organisation('Le Foyer', { partners: ['Nous'], way: 'each', state: 'gathering' });
  for (const level of [1, 2, 4]) story.person().answerAll('', level);
  const id = await openDossierFile(page, story.file());
  await page.getByRole('link', { name: 'Résultats', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Résultats par thème' })).toBeVisible();
  const choice = association(page);
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveTitle('Ce que disent vos réponses · Le Foyer · Diapason');
  await expect(page).toHaveURL(
    new RegExp(`${id}/resultats\\?association=${story.idOf('Le Foyer')}$`),
  );
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(choice).toBeFocused();
  await expect(choice).toHaveValue(story.idOf('Le Foyer'));
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Le Foyer');
  await expect(page.getByRole('table')).toHaveCount(0);
  await choice.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(new RegExp(`${id}/resultats$`));
  await expect(page.getByRole('table', { name: 'Résultats par thème' })).toBeVisible();
});

test('from a sheet one comes to the page of the other association’s dossier, whatever the address said', async ({
  page,
}) => {
  const story = scenario({ partners: ['Le Foyer'], title: 'Les Deux Rives' });
  story.person({ status: 'open' }).answer('P1.etat', 3);
  story.organisation('Le Foyer', { partners: ['Nous'] });
  story.person({ status: 'open' }).answer('P1.etat', 2);
  story.round('Bilan à 6 mois', { partners: ['Le Foyer'] }).person({ status: 'open' });
  const file = story.file();
  const id = await openDossierFile(page, file);
  const theirs = file.sheets[1]?.id ?? '';
  // An address as it was noted elsewhere: the sheet says whose it is.
  await page.goto(`./#/dossiers/${id}/repondre/${theirs}/P1.etat`);
  await expect(association(page)).toHaveValue(story.idOf('Le Foyer'));
  const round = page.getByRole('combobox', { name: 'Bilan' });
  await expect(round).toHaveValue(file.rounds[0]?.id ?? '');
  await expect(round.getByRole('option')).toHaveText([
    'Bilan de départ · 23 novembre 2026',
    'Bilan à 6 mois · 23 novembre 2026',
  ]);
  await expect(page).toHaveURL(/bilan=.*association=/);
  await association(page).selectOption('Nous');
  await expect(page).toHaveURL(new RegExp(`dossiers/${id}\\?bilan=[^&]*$`));
  await expect(page).toHaveTitle('Les Deux Rives · Nous · Bilan de départ · Diapason');
  // Le Foyer does not take part in the second bilan: one's own is shown.
  await association(page).selectOption('Le Foyer');
  await expect(page).toHaveTitle('Les Deux Rives · Le Foyer · Bilan de départ · Diapason');
  await round.selectOption('Bilan à 6 mois · 23 novembre 2026');
  await expect(page).toHaveTitle('Les Deux Rives · Bilan à 6 mois · Diapason');
  await expect(page).toHaveURL(new RegExp(`dossiers/${id}$`));
});

test('values received: wrong ones get a sentence, means have a column, and what is said instead counts', async ({
  page,
}) => {
  const story = scenario({ partners: ['Le Foyer'], title: 'Les Deux Rives' });
  story.person().answerAll('', 3);
  story.organisation('Le Foyer', { partners: ['Nous'], way: 'each', state: 'gathering' });
  await openDossierFile(page, story.file());
  await association(page).selectOption('Le Foyer');
  await page.getByRole('button', { name: 'Saisir les valeurs reçues' }).click();
  await arriveAt(page, 'Valeurs transmises par Le Foyer');
  const row = (start: Locator) => ({
    value: start.getByRole('textbox', { name: 'Valeur' }),
    mean: start.getByRole('textbox', { name: 'Moyenne (pour comparer)' }),
    instead: start.getByRole('combobox', { name: 'Ou, sans valeur' }),
  });
  const first = row(
    page
      .getByRole('group')
      .filter({ has: page.getByRole('textbox') })
      .nth(0),
  );
  const second = row(
    page
      .getByRole('group')
      .filter({ has: page.getByRole('textbox') })
      .nth(1),
  );
  await first.value.fill('5');
  await expect(page.getByText('n’est pas un nombre')).toHaveCount(0);
  await first.value.blur();
  await expect(page.getByText('« 5 » n’est pas un nombre de 1 à 4')).toBeVisible();
  await first.value.fill('2,5');
  await expectStored(page, '"value":2.5,"comparison":2.5');
  await page.getByRole('checkbox', { name: 'Recopier aussi les moyennes' }).check();
  await first.mean.fill('2,67');
  await expectStored(page, '"value":2.5,"comparison":2.67');
  await second.instead.selectOption('à éclairer');
  await expect(page.getByText('2 questions renseignées sur')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(first.value).toHaveValue('2,5');
  await expect(first.mean).toHaveValue('2,67');
  await expect(second.instead).toHaveValue('unclear');
  await expect(second.value).toHaveValue('');
  // A wrong value over a good one leaves the good one.
  await first.value.fill('deux');
  await first.value.blur();
  await expect(page.getByText('« deux » n’est pas un nombre de 1 à 4')).toBeVisible();
  await second.value.fill('4');
  await expectStored(page, '"value":4,"comparison":4');
  await expect(second.instead).toHaveValue('none');
  const outcome = scoreFile(await downloadDossier(page)).rounds[0]?.organisations[1];
  if (outcome?.status !== 'shown') throw new Error('score shows nothing');
  const [one, two] = outcome.dimensions[0]?.themes.map(({ questions }) => questions[0]) ?? [];
  expect(one).toMatchObject({ status: 'valued', value: 2.5, comparison: 2.67 });
  expect(two).toMatchObject({ status: 'valued', value: 4, comparison: 4 });
});

const arriveAt = async (page: Page, name: string) => {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await arrive(page);
};
