/** Answers gathered in a room: on the device from hand to hand, on paper, by show of hands, all in one round. */
import type { Locator, Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { placedQuestions } from '#src/core/questionnaire.ts';
import { round1 } from '#src/core/scale.ts';
import { cooperation } from '#tests/support/questionnaires.ts';
import { downloadDossier, expectStored, readJson, scoreFile, startDossier } from './support/app.ts';
import { tabTo } from './support/tabTo.ts';
import { expect, slowDown, test } from './support/test.ts';

const QUESTIONS = 23;
const ORDER = placedQuestions(cooperation).map(({ question }) => question.id);
const NB = '\u00a0';

/** What a key stands for in the file; Space is a box left blank. */
const VALUES: Readonly<Record<string, unknown>> = {
  1: { kind: 'level', level: 1 },
  2: { kind: 'level', level: 2 },
  3: { kind: 'level', level: 3 },
  4: { kind: 'level', level: 4 },
  n: { kind: 'unknown' },
  o: { kind: 'notApplicable' },
  Space: null,
};
const KEYS = ['2', '3', '3', 'n', '4', '2', '1', '3', 'o', '4', 'Space'];
const keyOf = (person: number, question: number) =>
  KEYS[(person * 7 + question * 3) % KEYS.length] ?? '1';

const startApart = async (page: Page) => {
  await startDossier(page, { way: 'Chacun de son côté' });
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'L’Étoile' })).toBeFocused();
};

const listed = (page: Page) => page.getByRole('list', { name: 'Réponses recueillies' });

/** Every grid, one key per box, nothing between two keys. @returns how many keys it took */
async function keyGrids(page: Page, people: number): Promise<number> {
  let keys = 0;
  for (let person = 0; person < people; person++)
    for (let question = 0; question < QUESTIONS; question++) {
      await page.keyboard.press(keyOf(person, question));
      keys++;
    }
  return keys;
}

/** People per box of a question: four levels, NSP, SO; twelve in all. */
const countsOf = (question: number): readonly number[] =>
  [
    [1, 4, 5, 1, 1, 0],
    [0, 2, 7, 3, 0, 0],
    [6, 1, 1, 4, 0, 0],
    [2, 3, 4, 1, 0, 2],
    [0, 0, 12, 0, 0, 0],
  ][question % 5] ?? [];

/** From the first box of the first question, by keyboard alone, nothing between two keys. */
async function countHands(page: Page): Promise<void> {
  for (let question = 0; question < QUESTIONS; question++) {
    for (const [box, people] of countsOf(question).entries()) {
      if (box > 0) await page.keyboard.press(question % 2 === 0 ? 'ArrowDown' : 'Tab');
      for (const digit of String(people)) await page.keyboard.press(digit);
    }
    await page.keyboard.press('Enter');
  }
}

/** One person's questions by keyboard, from the first one. */
async function answerByKeys(page: Page, person: number): Promise<void> {
  for (let question = 0; question < QUESTIONS; question++) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const group = page.getByRole('radiogroup');
    const id = await group.getAttribute('data-question-id');
    const key = keyOf(person, question);
    if (key !== 'Space') await page.keyboard.press(key);
    if (question === QUESTIONS - 1) return;
    await page.keyboard.press('PageDown');
    await expect(page.locator(`[data-question-id="${id}"]`)).toHaveCount(0);
  }
}

async function finishPerson(page: Page, number: number, code?: string): Promise<void> {
  await page.getByRole('button', { name: 'J’ai terminé' }).click();
  if (code) await page.getByRole('textbox', { name: /^Code à quatre chiffres/ }).fill(code);
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: `Réponses n°${NB}${number} : merci` }),
  ).toBeVisible();
}

/** Answers of one sheet in the file, in the order of the questions. */
function answersOf(file: DossierFile, kind: string, number: number): unknown[] {
  const sheet = file.sheets.find((each) => each.kind === kind && each.number === number);
  return file.answers
    .filter(({ sheetId }) => sheetId === sheet?.id)
    .sort((a, b) => ORDER.indexOf(a.questionId) - ORDER.indexOf(b.questionId))
    .map(({ value }) => value);
}

const typedBy = (person: number) =>
  Array.from({ length: QUESTIONS }, (_, question) => VALUES[keyOf(person, question)]);

/** Shows the answers; every value on the page is what the command line computes from the file. */
async function showAndCompare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  await page.getByRole('button', { name: 'Afficher à tous' }).click();
  const byDimension = page.getByRole('table', { name: 'Résultats par dimension' });
  await expect(byDimension).toBeVisible();
  const valuesIn = (table: Locator) => table.locator('tbody tr td:nth-child(2)').allTextContents();
  const shown = {
    dimensions: await valuesIn(byDimension),
    themes: await valuesIn(page.getByRole('table', { name: 'Résultats par thème' })),
  };
  const [organisation] = scoreFile(await downloadDossier(page)).rounds[0]?.organisations ?? [];
  if (organisation?.status !== 'shown') throw new Error('score shows nothing');
  const written = (value: number | null) =>
    value === null ? '–' : String(round1(value)).replace('.', ',');
  expect(shown.dimensions).toEqual(organisation.dimensions.map(({ value }) => written(value)));
  expect(shown.themes).toEqual(
    organisation.dimensions.flatMap(({ themes }) => themes.map(({ value }) => written(value))),
  );
}

test('twelve people on paper: 276 keys, by keyboard alone, are what the file holds', async ({
  page,
}) => {
  await startApart(page);
  await tabTo(page, page.getByRole('link', { name: 'Saisir des grilles papier' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}1` })).toBeFocused();
  expect(await keyGrids(page, 12)).toBe(276);
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}13` })).toBeVisible();
  await expect(page.getByText('12 grilles saisies')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Terminer la saisie' }));
  await page.keyboard.press('Enter');
  await expect(listed(page).getByText('· sur papier · terminées')).toHaveCount(12);
  await expect(page.getByText('12 personnes pour l’instant.')).toBeVisible();

  const file: DossierFile = readJson(await downloadDossier(page));
  expect(file.sheets.map(({ number, status }) => `${number} ${status}`)).toEqual(
    Array.from({ length: 12 }, (_, index) => `${index + 1} closed`),
  );
  for (let person = 0; person < 12; person++)
    expect(answersOf(file, 'individual', person + 1), `grid ${person + 1}`).toEqual(
      typedBy(person),
    );
});

test('nine people pass the device, twelve answer on paper, twelve raise their hands: one round', async ({
  page,
}) => {
  await startDossier(page, { way: 'Chacun de son côté' });
  for (let person = 1; person <= 9; person++) {
    await expect(page.getByRole('heading', { name: `Réponses n°${NB}${person}` })).toBeVisible();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await answerByKeys(page, person);
    await finishPerson(page, person);
    await page.getByRole('link', { name: 'Continuer' }).click();
    if (person < 9) await page.getByRole('button', { name: 'Personne suivante' }).click();
  }

  await page.getByRole('link', { name: 'Saisir des grilles papier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}10` })).toBeFocused();
  await keyGrids(page, 12);
  await expect(page.getByText('12 grilles saisies')).toBeVisible();
  await page.getByRole('button', { name: 'Terminer la saisie' }).click();

  await tabTo(page, page.getByRole('button', { name: 'Compter les mains levées' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('ce n’est pas confidentiel, chacun voit les autres')).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: 'Personnes présentes' }));
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  // Enter on « Terminer le comptage » comes before the screen of an old laptop shows what is stored.
  await slowDown(page, 10);
  await countHands(page);
  await expect(page.getByRole('button', { name: 'Terminer le comptage' })).toBeFocused();
  await page.keyboard.press('Enter');
  await slowDown(page, 1);
  await expect(
    listed(page).getByText(`Comptage n°${NB}1 · à main levée · 12 personnes`),
  ).toBeVisible();
  await expect(page.getByText('33 personnes pour l’instant.')).toBeVisible();

  const file: DossierFile = readJson(await downloadDossier(page));
  for (let person = 0; person < 12; person++)
    expect(answersOf(file, 'individual', person + 10)).toEqual(typedBy(person));
  for (let person = 1; person <= 9; person++)
    expect(answersOf(file, 'individual', person)).toEqual(
      typedBy(person).filter((value) => value !== null),
    );
  expect(answersOf(file, 'tally', 1)).toEqual(
    Array.from({ length: QUESTIONS }, (_, question) => ({
      kind: 'counts',
      levels: countsOf(question).slice(0, 4),
      unknown: countsOf(question)[4],
      notApplicable: countsOf(question)[5],
    })),
  );

  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await showAndCompare(page);
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await expect(page.getByRole('button', { name: /Personne suivante|Retirer/ })).toHaveCount(0);
});

test('Backspace goes back, over the edge of a grid too; leaving resumes at the first empty box', async ({
  page,
}) => {
  await startApart(page);
  await page.getByRole('link', { name: 'Saisir des grilles papier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}1` })).toBeFocused();
  await keyGrids(page, 1);
  await expect(page.getByText(`Grille n°${NB}1 terminée.`)).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('region', { name: 'Case 23 sur 23' })).toBeVisible();
  await page.keyboard.press('4');
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  await expect(page.getByRole('complementary').getByText(`n°${NB}3 : 3`)).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('button', { name: '3', pressed: true })).toBeVisible();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Terminer la saisie' }).click();
  await page
    .getByRole('dialog', { name: `La grille n°${NB}2 n’a que 3 réponses sur 23` })
    .getByRole('button', { name: 'La laisser en cours' })
    .click();
  await expect(listed(page).getByText('sur papier · en cours, 3 sur 23')).toBeVisible();

  await page.getByRole('link', { name: `Reprendre Réponses n°${NB}2` }).click();
  await expect(page.getByRole('region')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ouvrir la saisie' }).click();
  await expect(page.getByRole('region', { name: 'Case 4 sur 23' })).toBeVisible();
  await page.getByText('Toute la grille').click();
  await page.getByRole('button', { name: /^n°\s1\s:\s1/ }).click();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Reprendre à la case 4' }).click();
  await expect(page.getByRole('region', { name: 'Case 4 sur 23' })).toBeVisible();
  for (let question = 3; question < QUESTIONS; question++) await page.keyboard.press('Space');
  await expect(page.getByText(`Grille n°${NB}2 terminée.`)).toBeVisible();
  for (let question = 0; question < QUESTIONS; question++) await page.keyboard.press('Space');
  await expect(page.getByText('elle n’est pas comptée')).toBeVisible();
  await page.getByRole('button', { name: 'Terminer la saisie' }).click();
  await expect(listed(page).getByText('sans aucune réponse')).toHaveCount(1);
  await expect(page.getByText('2 personnes pour l’instant.')).toBeVisible();

  const file: DossierFile = readJson(await downloadDossier(page));
  expect(answersOf(file, 'individual', 1)).toEqual([...typedBy(0).slice(0, -1), VALUES[4]]);
  expect(answersOf(file, 'individual', 2).slice(0, 4)).toEqual([
    ...[VALUES[2], VALUES[2], VALUES.n, null],
  ]);
});

test('a key too many after the last box does no harm: taken back, or said by number before one leaves', async ({
  page,
}) => {
  await startApart(page);
  await page.getByRole('link', { name: 'Saisir des grilles papier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}1` })).toBeFocused();
  await keyGrids(page, 2);
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}3` })).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(page.getByText(`la grille n°${NB}3 est de nouveau vide`)).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('region', { name: 'Case 23 sur 23' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}2` })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('3');

  const finish = page.getByRole('button', { name: 'Terminer la saisie' });
  const asked = page.getByRole('dialog', { name: `La grille n°${NB}3 n’a qu’une réponse sur 23` });
  await finish.click();
  await asked.getByRole('button', { name: 'Compléter' }).click();
  await expect(page.getByRole('region', { name: 'Case 2 sur 23' })).toBeFocused();
  await page.keyboard.press('Space');
  await finish.click();
  await asked.getByRole('button', { name: 'Retirer' }).click();
  await expect(listed(page).getByText('· sur papier · terminées')).toHaveCount(2);
  await expect(listed(page).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('2 personnes pour l’instant.')).toBeVisible();
});

test('the page opened anew in the middle resumes at its grid, and goes back to the answer before', async ({
  page,
}) => {
  await startApart(page);
  await page.getByRole('link', { name: 'Saisir des grilles papier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}1` })).toBeFocused();
  await keyGrids(page, 1);
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  const opened = async (name: string) => {
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('region')).toHaveCount(0);
    await page.getByRole('button', { name: 'Ouvrir la saisie' }).click();
  };
  await page.reload();
  await opened(`Grille n°${NB}2 : une saisie est déjà en cours`);
  await expect(page.getByRole('region', { name: 'Case 4 sur 23' })).toBeVisible();
  for (let box = 3; box > 0; box--) {
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('button', { name: String(box), pressed: true })).toBeVisible();
  }

  // From a grid that is still empty, over the edge.
  await page.keyboard.press('End');
  for (let question = 3; question < QUESTIONS; question++) await page.keyboard.press('4');
  await expect(page.getByText(`Grille n°${NB}2 terminée.`)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}3` })).toBeFocused();
  await page.keyboard.press('Backspace');
  await opened(`Grille n°${NB}2 : la saisie est terminée`);
  await expect(page.getByRole('region', { name: 'Case 23 sur 23' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}3` })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  const file: DossierFile = readJson(await downloadDossier(page));
  expect(file.sheets.map(({ number, status }) => `${number} ${status}`)).toEqual([
    '1 closed',
    '2 closed',
  ]);
  expect(answersOf(file, 'individual', 2)).toEqual(
    [1, 2, 3, ...Array(QUESTIONS - 4).fill(4), 1].map((key) => VALUES[key]),
  );
});

test('with the mouse, and with single keys switched off', async ({ page }) => {
  await startApart(page);
  await page.getByRole('link', { name: 'Mes données', exact: true }).click();
  await page.getByRole('checkbox', { name: /touche/ }).uncheck();
  await page.goBack();
  await page.getByRole('link', { name: 'Saisir des grilles papier' }).click();
  await expect(page.getByText('Les raccourcis d’une seule touche sont coupés')).toBeVisible();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: /^4/ }).click();
  await expect(page.getByRole('region', { name: 'Case 2 sur 23' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /^NSP/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByText(`n°${NB}2 : NSP`)).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à la case précédente' }).click();
  await page.getByRole('button', { name: 'Laissée vide' }).click();
  await expect(page.getByRole('complementary').getByText(`n°${NB}2 : vide`)).toBeVisible();
  await expect(page.getByRole('complementary').getByText(`n°${NB}1 : 4`)).toBeVisible();
});

test('a write that fails stops the keying, and nothing typed is lost', async ({ page, watch }) => {
  await startApart(page);
  await page.getByRole('link', { name: 'Saisir des grilles papier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}1` })).toBeFocused();
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No space left', 'QuotaExceededError');
    };
    Object.assign(window, {
      freeSpace: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  await page.keyboard.press('4');
  await expect(page.getByRole('alert')).toContainText('rien n’est perdu');
  await expect(page.getByText('Non enregistré')).toBeVisible();
  // Keys are not taken any more, and leaving is not either.
  await page.keyboard.press('1');
  await expect(page.getByRole('region', { name: 'Case 5 sur 23' })).toBeVisible();
  await page.getByRole('button', { name: 'Terminer la saisie' }).click();
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('alert')).toContainText('rien n’est perdu');
  await page.evaluate('freeSpace()');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  const file: DossierFile = readJson(await downloadDossier(page));
  expect(answersOf(file, 'individual', 1)).toEqual(
    ['1', '2', '3', '4', '1'].map((key) => VALUES[key]),
  );
  expect(watch.troubles).toEqual([]);
});

test('counts say what is missing or too many, refuse what is no number, and are kept', async ({
  page,
}) => {
  await startApart(page);
  await page.getByRole('button', { name: 'Compter les mains levées' }).click();
  const box = (name: RegExp) => page.getByRole('textbox', { name });
  await box(/^Personnes présentes/).fill('douze');
  await expect(page.getByText('Écrivez un nombre entier en chiffres')).toBeVisible();
  await box(/^Personnes présentes/).fill('12');
  await expect(page.getByText('Rien n’est compté pour cette question.')).toBeVisible();
  await box(/^2 /).fill('8');
  await expect(page.getByText('8 réponses pour 12 personnes : 4 sans réponse.')).toBeVisible();
  await box(/^3 /).fill('5');
  await expect(
    page.getByText('13 réponses pour 12 personnes : une de trop ? Vérifiez, ou continuez.'),
  ).toBeVisible();
  await box(/^3 /).fill('4');
  await expect(page.getByText('12 réponses pour 12 personnes : le compte y est.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  // An empty box stays empty while the others are stored: the next figure goes into it alone.
  await box(/^4 /).focus();
  await page.keyboard.press('1');
  await expect(box(/^4 /)).toHaveValue('1');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  for (const wrong of ['quatre', '1,5', '-1', '1000001']) {
    await box(/^3 /).fill(wrong);
    await expect(page.getByRole('alert')).toContainText('Le nombre enregistré reste 4.');
  }
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Question 2 sur 23')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(box(/^2 /)).toHaveValue('8');
  await expect(box(/^3 /)).toHaveValue('4');
  await expect(box(/^1 /)).toHaveValue('0');

  // The digits row of a French keyboard, without Shift.
  await page.getByText('Questions à compter').click();
  await page.getByRole('listitem').getByRole('button').nth(9).click();
  await expect(page.getByText('Question 10 sur 23')).toBeVisible();
  await expect(box(/^1 /)).toBeFocused();
  await box(/^1 /).dispatchEvent('keydown', { code: 'Digit7', key: 'è', bubbles: true });
  await expect(box(/^1 /)).toHaveValue('7');
  await page.getByRole('button', { name: 'Effacer ce comptage' }).click();
  await expect(page.getByText('Rien n’est compté pour cette question.')).toBeVisible();

  await page.getByRole('button', { name: 'Terminer le comptage' }).click();
  await expect(page.getByRole('dialog')).toContainText('22 questions n’ont aucune réponse comptée');
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer le comptage' }).click();
  await expect(listed(page).getByText('à main levée · 12 personnes')).toBeVisible();
  const file: DossierFile = readJson(await downloadDossier(page));
  expect(answersOf(file, 'tally', 1).filter((value) => value !== null)).toEqual([
    { kind: 'counts', levels: [0, 8, 4, 0], unknown: 0, notApplicable: 0 },
  ]);

  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await page.getByRole('link', { name: `Rouvrir Comptage n°${NB}1` }).click();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ouvrir la saisie' }).click();
  await expect(page.getByText('Ce comptage était terminé. Il est rouvert')).toBeVisible();
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await expect(listed(page).getByText('12 personnes · en cours')).toBeVisible();
});

test('a finished sheet opens again by its number, past its code if it has one', async ({
  page,
}) => {
  await startDossier(page, { way: 'Chacun de son côté' });
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.waitForURL(/\/P1\.etat$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const question = page.url();
  await page.keyboard.press('3');
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();

  // A break with a code; what is no code is refused.
  await page.getByRole('button', { name: 'Faire une pause' }).click();
  const chosen = page.getByRole('textbox', { name: /^Code à quatre chiffres/ });
  await chosen.fill('12a4');
  await page.getByRole('button', { name: 'Quitter mes réponses' }).click();
  await expect(page.getByText('Le code a quatre chiffres')).toBeVisible();
  await chosen.fill('2740');
  await page.getByRole('button', { name: 'Quitter mes réponses' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'L’Étoile' })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { name: `Réponses n°${NB}1, commencées` })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  const asked = page.getByRole('textbox', { name: 'Votre code à quatre chiffres' });
  await page.getByRole('button', { name: 'Ce sont mes réponses' }).click();
  await expect(page.getByText('Ce n’est pas le code de ces réponses.').first()).toBeVisible();
  await asked.fill('2741');
  await page.keyboard.press('Enter');
  await expect(asked).toHaveAttribute('aria-invalid', 'true');
  await asked.fill('2740');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);

  await page.goto(question.replace('P1.etat', 'V5.etat'));
  await page.getByRole('button', { name: 'J’ai terminé' }).click();
  await expect(page.getByRole('checkbox', { name: 'Garder le code' })).toBeChecked();
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await expect(page.getByRole('heading', { name: `Réponses n°${NB}1 : merci` })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: `Réponses n°${NB}1 : merci` })).toBeVisible();
  await page.getByRole('link', { name: 'Continuer' }).click();
  await expect(listed(page).getByText('sur cet appareil · terminées')).toBeVisible();

  await page.getByRole('link', { name: `Rouvrir Réponses n°${NB}1` }).click();
  await expect(page.getByText('Elles redeviennent alors « en cours »')).toBeVisible();
  await asked.fill('0000');
  await page.getByRole('button', { name: 'Ce sont mes réponses, les rouvrir' }).click();
  await expect(page.getByText('Ce n’est pas le code de ces réponses.').first()).toBeVisible();
  await asked.fill('2740');
  await page.getByRole('button', { name: 'Ce sont mes réponses, les rouvrir' }).click();
  await expect(page.getByRole('radiogroup')).toBeVisible();

  // Without a code from now on: finished, then opened again, without one.
  await page.goto(question.replace('P1.etat', 'V5.etat'));
  await page.getByRole('button', { name: 'J’ai terminé' }).click();
  await page.getByRole('checkbox', { name: 'Garder le code' }).uncheck();
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('button', { name: 'Rouvrir mes réponses' }).click();
  await expect(asked).toHaveCount(0);
  await page.getByRole('button', { name: 'Ce sont mes réponses, les rouvrir' }).click();
  await expect(page.getByRole('radiogroup')).toBeVisible();
});

test('what is removed comes back; paper and device never open each other’s pages', async ({
  page,
}) => {
  await startApart(page);
  await page.getByRole('link', { name: 'Saisir des grilles papier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Grille n°${NB}1` })).toBeFocused();
  await keyGrids(page, 3);
  await expect(page.getByText('3 grilles saisies')).toBeVisible();
  await page.getByRole('button', { name: 'Terminer la saisie' }).click();
  const before: DossierFile = readJson(await downloadDossier(page));

  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await page.getByRole('button', { name: `Retirer Réponses n°${NB}2` }).click();
  const undo = page.getByRole('button', { name: 'Annuler le retrait' });
  await expect(undo).toBeFocused();
  await expect(page.getByText('2 personnes pour l’instant.')).toBeVisible();
  await undo.click();
  await expect(page.getByText(`Remis en place : Réponses n°${NB}2.`)).toBeVisible();
  await expect(page.getByText('3 personnes pour l’instant.')).toBeVisible();
  const after: DossierFile = readJson(await downloadDossier(page));
  expect({ ...after, exportedAt: null }).toEqual({ ...before, exportedAt: null });

  const dossierId = before.dossier.id;
  const paper = before.sheets[0]?.id;
  await page.goto(`./#/dossiers/${dossierId}/repondre/${paper}/P1.etat`);
  await expect(page.getByRole('button', { name: 'Ouvrir la saisie' })).toBeVisible();
  await expect(page.getByText(/n°\s1\s:\s\d/)).toHaveCount(0);
  await page.goto(`./#/dossiers/${dossierId}`);
  await page.getByRole('button', { name: /Commencer à répondre|Personne suivante/ }).click();
  await expect(page.getByRole('heading', { name: `Réponses n°${NB}4` })).toBeVisible();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.waitForURL(/\/P1\.etat$/);
  const own = /repondre\/([^/]+)/.exec(page.url())?.[1];
  await page.goto(`./#/dossiers/${dossierId}/collecter/${own}`);
  await expect(page.getByRole('radiogroup')).toBeVisible();
  expect(page.url()).toContain('/repondre/');
});

test('a door pressed twice opens once', async ({ page }) => {
  await startApart(page);
  for (const name of ['Compter les mains levées', 'Saisir plutôt des totaux déjà comptés']) {
    await page.getByRole('button', { name }).evaluate((element) => {
      if (!(element instanceof HTMLElement)) throw new Error('Not a button');
      element.click();
      element.click();
    });
    await page.waitForURL(/collecter/);
    await page.getByRole('textbox', { name: 'Personnes présentes' }).fill('3');
    await expectStored(page, '"present":3');
    await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  }
  await expect(listed(page).getByRole('listitem')).toHaveCount(2);
  await expect(listed(page).getByText(`Comptage n°${NB}2 · sur papier`)).toBeVisible();
});
