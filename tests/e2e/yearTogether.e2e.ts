/** The consultant's desk, from beginning to end: three associations, two bilans, and every number that of `score`. */
import type { Page } from '@playwright/test';
import { answerAll, arrive, downloadDossier, scoreFile, startDossier } from './support/app.ts';
import { goToMatrix, matrixCell, matrixReading } from './support/matrix.ts';
import {
  scoredChanges,
  scoredGaps,
  scoredValues,
  shownChanges,
  shownGaps,
  shownOrganisations,
  shownValues,
} from './support/shownNumbers.ts';
import { expect, test } from './support/test.ts';

const NAMES = ['L’Étoile', 'Le Foyer', 'Le Relais'] as const;
const [OURS, THEIRS, LATE] = NAMES;
const LATER = 'Bilan à 6 mois';

const association = (page: Page) => page.getByRole('combobox', { name: 'Association' });
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();

const toPage = async (page: Page, link: string, title = link) => {
  await page.getByRole('link', { name: link, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
};

/** To the page of the dossier, for this association. */
async function toDossierOf(page: Page, name: string): Promise<void> {
  await association(page).selectOption(name);
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForURL(/#\/dossiers\/[^/]+$/);
  await arrive(page);
}

/** Answers for one association from wherever one is, and gives what its results page then shows. */
async function answerFor(
  page: Page,
  [name, ...bilan]: readonly [string, ...string[]],
  choose: (rank: number) => number,
) {
  await association(page).selectOption(name);
  await expect(association(page).getByRole('option', { selected: true })).toHaveText(name);
  await page.getByRole('link', { name: 'Répondre', exact: true }).click();
  await page.waitForURL(/\/repondre\//);
  await arrive(page);
  await answerAll(page, choose);
  await page.getByRole('button', { name: 'Voir les résultats' }).click();
  return shownValues(page, name, ...bilan);
}

test('three associations over half a year: two answer, one is named late and hands over its values', async ({
  page,
}) => {
  // The start: two associations, express, each as a group.
  await startDossier(page, { name: OURS, partner: THEIRS, way: 'Nous, ensemble' });
  await answerAll(page, (rank) => rank % 5);
  await page.getByRole('button', { name: 'Voir les résultats' }).click();
  const oursAtStart = await shownValues(page);
  await page.getByRole('link', { name: OURS, exact: true }).click();
  await toPage(page, 'Noms et profil');
  await page
    .getByRole('combobox', { name: `Comment répond ${THEIRS}` })
    .selectOption('Ensemble, une réponse pour le groupe');
  const theirsAtStart = await answerFor(page, [THEIRS], (rank) => (rank + 2) % 5);

  // A third is named when answers are there already.
  await toDossierOf(page, OURS);
  await toPage(page, 'Noms et profil');
  await page.getByRole('textbox', { name: 'Nommer une autre association' }).fill(LATE);
  await page.getByRole('button', { name: 'Ajouter cette association' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Elle entre au prochain bilan' })
    .click();
  await expect(page.getByText('Aucune question ne porte sur elle dans ce bilan.')).toBeVisible();

  await toDossierOf(page, OURS);
  await goToMatrix(page);
  for (const [label, said] of Object.entries({
    'Accueil de jour': ['brings', 'seeks'],
    Maraude: ['brings', 'brings'],
    'Aide alimentaire': ['seeks', 'seeks'],
  })) {
    await page.getByRole('textbox', { name: 'Nouvelle ligne\u00a0: Activités' }).fill(label);
    await page.keyboard.press('Enter');
    for (const [rank, stance] of said.entries())
      await matrixCell(page, label, NAMES[rank] ?? '').selectOption(stance);
  }
  await expect(matrixReading(page, 'Ce qui se répond')).toHaveText([
    'Accueil de jour. L’Étoile apporte. Le Foyer cherche.',
  ]);
  await expect(matrixReading(page, 'Ce que plusieurs apportent')).toHaveText([
    'Maraude. L’Étoile et Le Foyer apportent.',
  ]);
  await expect(matrixReading(page, 'Les besoins non couverts pour l’instant')).toHaveText([
    'Aide alimentaire. L’Étoile et Le Foyer cherchent.',
  ]);
  await saved(page);

  // Half a year later: the complete questionnaire, and the third comes with its values.
  await toPage(page, 'Bilans');
  await page.getByRole('button', { name: 'Ouvrir le bilan suivant' }).click();
  await page.getByRole('textbox', { name: 'Nom du nouveau bilan' }).fill(LATER);
  await page.getByRole('radio', { name: 'Complète' }).check();
  await page.getByRole('checkbox', { name: `${LATE} y prend part` }).check();
  await page
    .getByRole('combobox', { name: `${LATE} : comment répond-elle ?` })
    .selectOption('Elle transmet seulement ses valeurs');
  const theyAreAsked = page.getByRole('group', {
    name: `${THEIRS} : sur qui portent les questions de complémentarité ?`,
  });
  await theyAreAsked.getByRole('checkbox', { name: LATE }).check();
  await page.getByRole('button', { name: 'Ouvrir ce nouveau bilan' }).click();
  await page.waitForURL(/#\/dossiers\/[^/]+$/);
  const oursLater = await answerFor(page, [OURS, LATER], (rank) => (rank + 1) % 5);
  const theirsLater = await answerFor(page, [THEIRS, LATER], (rank) => (rank * 2) % 5);

  await association(page).selectOption(LATE);
  await expect(page).toHaveTitle(`Ce que disent vos réponses · ${LATE} · ${LATER} · Diapason`);
  await page.getByRole('link', { name: 'Répondre', exact: true }).click();
  const boxes = page.getByRole('textbox', { name: 'Valeur', exact: true });
  await expect(boxes.last()).toBeVisible();
  const asked = await boxes.count();
  for (let rank = 0; rank < asked; rank++)
    await boxes.nth(rank).fill(['2', '2,5', '3.4', '1,75'][rank % 4] ?? '');
  await boxes.last().blur();
  await expect(page.getByText(`${asked} questions renseignées sur ${asked}`)).toBeVisible();
  await saved(page);
  await page.getByRole('link', { name: 'Voir les résultats' }).click();
  const lateValues = await shownValues(page, LATE, LATER);

  // What the first two said of the matrix came along; the third answers the need of both.
  await toDossierOf(page, OURS);
  await goToMatrix(page);
  for (const [label, stance] of Object.entries({
    'Accueil de jour': 'none',
    Maraude: 'brings',
    'Aide alimentaire': 'brings',
  }))
    await matrixCell(page, label, LATE).selectOption(stance);
  await expect(matrixReading(page, 'Ce qui se répond')).toHaveText([
    'Accueil de jour. L’Étoile apporte. Le Foyer cherche.',
    'Aide alimentaire. Le Relais apporte. L’Étoile et Le Foyer cherchent.',
  ]);
  await expect(matrixReading(page, 'Ce que plusieurs apportent')).toHaveText([
    'Maraude. L’Étoile, Le Foyer et Le Relais apportent.',
  ]);
  await expect(matrixReading(page, 'Les besoins non couverts pour l’instant')).toHaveCount(0);
  await saved(page);

  await toPage(page, 'Partenaires');
  for (const name of [OURS, THEIRS]) {
    const region = page.getByRole('region', { name, exact: true });
    await region.getByRole('radio', { name: 'Valeurs', exact: true }).check();
    await region.getByRole('checkbox').check();
  }
  await page.getByRole('region', { name: LATE, exact: true }).getByRole('checkbox').check();
  // What all three share is on the page.
  await expect(
    page.getByRole('table', { name: /^Complémentarité, thème par thème/ }),
  ).toContainText(LATE);
  const gaps = await shownGaps(page);

  await toPage(page, 'Bilans');
  const changes: string[][][] = [];
  for (const name of [OURS, THEIRS]) {
    await association(page).selectOption(name);
    await expect(
      page.getByRole('heading', { level: 2, name: `${name} : ce qui a changé` }),
    ).toBeVisible();
    changes.push(await shownChanges(page));
  }

  const result = scoreFile(await downloadDossier(page));
  const [start, later] = result.rounds;
  expect(shownOrganisations(start).map(scoredValues)).toEqual([oursAtStart, theirsAtStart]);
  expect(shownOrganisations(later).map(scoredValues)).toEqual([oursLater, theirsLater, lateValues]);
  expect(shownOrganisations(later)[2]).toMatchObject({ people: null });
  expect(gaps).toEqual(scoredGaps(later));
  expect(gaps.flat()).toHaveLength(21);
  expect(changes).toEqual(shownOrganisations(start).map(({ id }) => scoredChanges(result, id)));
});
