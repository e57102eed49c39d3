/** The bilans of a dossier: the next one is opened, and what changed is read, for each of two associations. */
import type { Locator, Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { scenario } from '#tests/support/scenario.ts';
import { downloadDossier, openDossierFile, readJson, scoreFile } from './support/app.ts';
import { firstBilan, twoBilans } from './support/bilansStory.ts';
import { scoredChanges, shownChanges } from './support/shownNumbers.ts';
import { expect, test } from './support/test.ts';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

async function openBilans(page: Page, dossierId: string, search = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#/dossiers/${dossierId}/bilans${search}`);
  await expect(heading(page, 'Bilans')).toBeVisible();
}

test('what changed, for each association, is what score computes; on the page as in its report', async ({
  page,
}) => {
  const story = twoBilans();
  const dossierId = await openDossierFile(page, story.file());
  const result = scoreFile(await downloadDossier(page));
  expect(result.changes).toHaveLength(2);
  for (const name of ['Nous', 'Le Foyer']) {
    const organisationId = story.idOf(name);
    const search = `?association=${organisationId}`;
    await openBilans(page, dossierId, search);
    await expect(
      page.getByRole('heading', { level: 2, name: `${name} : ce qui a changé` }),
    ).toBeVisible();
    const expected = scoredChanges(result, organisationId);
    expect(expected).toHaveLength(21);
    expect(await shownChanges(page)).toEqual(expected);
    await page.goto(`./#/dossiers/${dossierId}/rapport${search}`);
    await expect(
      page.getByRole('heading', { level: 2, name: 'D’un bilan à l’autre' }),
    ).toBeVisible();
    expect(await shownChanges(page)).toEqual(expected);
  }
});

test('a fall with closer answers is told as lucidity, and what is not compared with its reason', async ({
  page,
}) => {
  await openBilans(page, await openDossierFile(page, twoBilans().file()));
  const changed = page.getByRole('region', { name: 'Nous : ce qui a changé' });
  await expect(
    changed.getByRole('listitem').filter({ hasText: 'Moyens et calendrier' }).first(),
  ).toContainText('Ce n’est pas un échec');
  await expect(
    changed.getByText('Questions que la version express ne pose pas, dans « Bilan de départ »'),
  ).toBeVisible();
  await changed.locator('summary').filter({ hasText: 'Où les réponses s’écartent' }).click();
  await expect(
    changed.getByRole('table', { name: /où les réponses s’écartent le plus/ }),
  ).toHaveCount(4);
});

test('the next bilan is opened by keyboard alone; the earlier one stays as it was', async ({
  page,
}) => {
  const before = firstBilan().file();
  const dossierId = await openDossierFile(page, before);
  await openBilans(page, dossierId);
  await expect(page.getByText('Nous n’a encore qu’un bilan.')).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir le bilan suivant' }).press('Enter');
  const label = page.getByRole('textbox', { name: 'Nom du nouveau bilan' });
  await expect(label).toBeFocused();
  await expect(label).toHaveValue(/^Bilan à \d+ mois$/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Bilan de printemps');
  await page.getByLabel('Date du bilan').fill('2027-05-20');
  await page.getByRole('radio', { name: 'Express' }).press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Complète' })).toBeChecked();
  await expect(page.getByText('Le bilan précédent était en version express')).toBeVisible();
  const action = page.getByRole('checkbox', { name: 'Nous : Chiffrer le temps de travail' });
  await action.press('Space');
  await expect(action).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Rencontrer la mairie' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ouvrir ce nouveau bilan' }).press('Enter');
  await page.waitForURL(({ hash }) => hash === `#/dossiers/${dossierId}`);

  const after: DossierFile = readJson(await downloadDossier(page));
  const opened = after.rounds.at(-1);
  expect(opened).toMatchObject({
    label: 'Bilan de printemps',
    startedOn: '2027-05-20',
    mode: 'full',
    parties: [
      { way: 'each', state: 'gathering' },
      { way: 'together', state: 'gathering' },
    ],
  });
  const ofFirst = <Row extends { readonly roundId: string }>(rows: readonly Row[]) =>
    rows.filter(({ roundId }) => roundId === before.rounds[0]?.id);
  expect(after.rounds.slice(0, -1)).toEqual(before.rounds);
  const sorted = ({ answers }: DossierFile) => answers.map((each) => JSON.stringify(each)).sort();
  expect(sorted(after)).toEqual(sorted(before));
  expect(ofFirst(after.sheets)).toEqual(before.sheets);
  expect(ofFirst(after.actions)).toEqual(before.actions);
  expect(ofFirst(after.matrices)).toEqual(before.matrices);
  expect(after.matrices).toHaveLength(2);
  const carried = after.actions.filter(({ roundId }) => roundId === opened?.id);
  expect(carried.map(({ objective, owner, state }) => [objective, owner, state])).toEqual([
    ['Écrire le mandat du comité de pilotage', 'la présidence', 'inProgress'],
    ['Présenter le projet au conseil du Foyer', '', 'toDo'],
  ]);

  await page.goto(`./#/dossiers/${dossierId}/conclure`);
  await page.getByRole('button', { name: 'Tout ouvrir' }).click();
  await expect(page.getByText('Reprise de « Bilan de départ »')).toHaveCount(1);
  await openBilans(page, dossierId);
  await expect(page.getByText('Il faut deux bilans dont on peut voir les réponses')).toBeVisible();
  await expect(page.getByText('Le Foyer. Personne n’a encore répondu.')).toBeVisible();
});

test('a bilan is renamed, still so after a reload, and an empty name puts the former back', async ({
  page,
}) => {
  const dossierId = await openDossierFile(page, twoBilans().file());
  await openBilans(page, dossierId);
  const name = page.getByRole('textbox', { name: 'Nom du bilan n° 2' });
  await name.fill('Bilan de printemps');
  await name.blur();
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'De « Bilan de départ » à « Bilan de printemps »' }),
  ).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue('Bilan de printemps');
  await name.fill('');
  await expect(page.getByText('Un bilan a besoin d’un nom')).toBeVisible();
  await name.blur();
  await page.reload();
  await expect(name).toHaveValue('Bilan de printemps');
  await page.getByRole('link', { name: 'Aller à ce bilan bilan « Bilan de départ »' }).click();
  await page.waitForURL(/\?bilan=/);
});

test('two bilans do not have one name, and a file with two of them still tells them by their dates', async ({
  page,
}) => {
  const file = twoBilans().file();
  const dossierId = await openDossierFile(page, file);
  await openBilans(page, dossierId);
  const name = page.getByRole('textbox', { name: 'Nom du bilan n° 2' });
  const former = file.rounds[1]?.label ?? '';
  await name.fill(' bilan de DÉPART ');
  await expect(name).toHaveAccessibleDescription(/Un autre bilan porte déjà ce nom/);
  await expect(page.getByText(`«\u00a0${former}\u00a0» reste enregistré`)).toBeVisible();
  await name.blur();
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue(former);

  await page.getByRole('button', { name: 'Ouvrir le bilan suivant' }).click();
  const label = page.getByRole('textbox', { name: 'Nom du nouveau bilan' });
  await label.fill(`${former.toUpperCase()} `);
  await page.getByRole('button', { name: 'Ouvrir ce nouveau bilan' }).click();
  await expect(label).toBeFocused();
  await expect(label).toHaveAccessibleDescription(/Un autre bilan porte déjà ce nom/);
  await expect(page.getByRole('textbox', { name: /^Nom du bilan/ })).toHaveCount(2);

  const twice = twoBilans().file();
  const text = JSON.stringify({
    ...twice,
    rounds: twice.rounds.map((round, index) => ({
      ...round,
      label: 'Bilan',
      startedOn: `2027-0${index + 1}-05`,
    })),
  });
  await openDossierFile(page, JSON.parse(text.replaceAll('"0000000', '"b11a003')));
  await expect(page.getByRole('combobox', { name: 'Bilan' }).getByRole('option')).toHaveText([
    'Bilan · 5 janvier 2027',
    'Bilan · 5 février 2027',
  ]);
});

test('what is missing is said where it is missing, and nothing is opened', async ({ page }) => {
  const dossierId = await openDossierFile(page, firstBilan().file());
  await openBilans(page, dossierId);
  await page.getByRole('button', { name: 'Ouvrir le bilan suivant' }).click();
  const open = page.getByRole('button', { name: 'Ouvrir ce nouveau bilan' });
  const label = page.getByRole('textbox', { name: 'Nom du nouveau bilan' });
  await label.fill('   ');
  await open.click();
  await expect(label).toBeFocused();
  await expect(page.getByText('Donnez un nom à ce bilan')).toBeVisible();
  await label.fill('Bilan à 6 mois');
  await page.getByLabel('Date du bilan').fill('');
  await open.click();
  await expect(page.getByText('Choisissez une date.')).toBeVisible();
  await page.getByLabel('Date du bilan').fill('2027-05-20');
  for (const name of ['Nous y prend part', 'Le Foyer y prend part'])
    await page.getByRole('checkbox', { name }).uncheck();
  await open.click();
  await expect(page.getByText('Cochez au moins une association.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Qui prend part à ce bilan ?' })).toBeFocused();
  await page.getByRole('button', { name: 'Ne pas l’ouvrir' }).click();
  await expect(open).toHaveCount(0);
  const { rounds }: DossierFile = readJson(await downloadDossier(page));
  expect(rounds).toHaveLength(1);
});

test('a bilan dated before the former one is opened all the same, after a word', async ({
  page,
}) => {
  const dossierId = await openDossierFile(page, firstBilan().file());
  await openBilans(page, dossierId);
  await page.getByRole('button', { name: 'Ouvrir le bilan suivant' }).click();
  const date = page.getByLabel('Date du bilan');
  const notice = page.getByRole('status').filter({ hasText: 'ce bilan serait avant' });
  await date.fill('2026-11-23');
  await expect(notice).toHaveCount(0);
  await date.fill('2026-11-22');
  await expect(notice).toContainText('«\u00a0Bilan de départ\u00a0» (23 novembre 2026)');
  await date.fill('');
  await expect(notice).toHaveCount(0);
  await date.fill('2025-11-24');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir ce nouveau bilan' }).click();
  await page.waitForURL(({ hash }) => hash === `#/dossiers/${dossierId}`);
  const { rounds }: DossierFile = readJson(await downloadDossier(page));
  expect(rounds.map(({ startedOn }) => startedOn)).toEqual(['2026-11-23', '2025-11-24']);
});

for (const width of [360, 320])
  test(`on a phone ${width} px wide the header leaves three quarters of the screen, and can be pressed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openDossierFile(page, twoBilans().file());
    const header = page.getByRole('banner');
    const placed = async (place: Locator) => (await place.boundingBox()) ?? { height: 0, width: 0 };
    expect((await placed(header)).height).toBeLessThan(740 / 4);
    const pressed = [
      ...(await header.getByRole('link').all()),
      ...(await header.getByRole('combobox').all()),
    ];
    expect(pressed).toHaveLength(12);
    for (const each of pressed) {
      const box = await placed(each);
      expect(Math.min(box.height, box.width)).toBeGreaterThanOrEqual(24);
    }
    await expect(page.getByRole('combobox', { name: 'Association' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

test('two windows that open the next bilan at once open one', async ({ page, context }) => {
  const dossierId = await openDossierFile(page, firstBilan().file());
  const other = await context.newPage();
  for (const window of [page, other]) {
    await openBilans(window, dossierId);
    await window.getByRole('button', { name: 'Ouvrir le bilan suivant' }).click();
  }
  // At the same moment of the clock: neither can know of the other.
  const moment = Date.now() + 500;
  await Promise.all(
    [page, other].map((window) =>
      window.getByRole('button', { name: 'Ouvrir ce nouveau bilan' }).evaluate(
        (button: HTMLButtonElement, at) =>
          new Promise<void>((resolve) => {
            setTimeout(() => {
              button.click();
              resolve();
            }, at - Date.now());
          }),
        moment,
      ),
    ),
  );
  for (const window of [page, other]) {
    await openBilans(window, dossierId);
    await expect(window.getByRole('textbox', { name: /^Nom du bilan/ })).toHaveCount(2);
  }
  const { rounds }: DossierFile = readJson(await downloadDossier(page));
  expect(rounds).toHaveLength(2);
});

test('an association named late is proposed as a partner of the next bilan', async ({ page }) => {
  const story = scenario({ partners: ['Le Foyer'] }).answerAll('', 2);
  story.idOf('Le Relais');
  const dossierId = await openDossierFile(page, story.file());
  await openBilans(page, dossierId);
  await page.getByRole('button', { name: 'Ouvrir le bilan suivant' }).click();
  await expect(
    page.getByText('Vous avez nommé Le Relais après les premières réponses'),
  ).toBeVisible();
  const asked = page.getByRole('group', {
    name: 'Nous : sur qui portent les questions de complémentarité ?',
  });
  await expect(asked.getByRole('checkbox', { name: 'Le Relais' })).toBeChecked();
  await page.getByRole('button', { name: 'Ouvrir ce nouveau bilan' }).click();
  await page.waitForURL(({ hash }) => hash === `#/dossiers/${dossierId}`);
  const { rounds }: DossierFile = readJson(await downloadDossier(page));
  expect(rounds.map(({ parties }) => parties[0]?.partnerIds)).toEqual([
    [story.idOf('Le Foyer')],
    [story.idOf('Le Foyer'), story.idOf('Le Relais')],
  ]);
});

test('where nothing can be compared, that is what is said', async ({ page }) => {
  const story = scenario().answer('P1.etat', 2).round('Bilan à 6 mois').answer('P2.etat', 3);
  await openBilans(page, await openDossierFile(page, story.file()));
  await expect(page.getByText('Rien ne peut être comparé entre ces deux bilans')).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: 'Questions sans valeur dans « Bilan de départ »' }),
  ).toContainText('Besoins sociaux : ce qui existe');
});
