import type { Locator } from '@playwright/test';
import { round1 } from '#src/core/scale.ts';
import {
  answerAll,
  downloadDossier,
  expectStored,
  scoreFile,
  startDossier,
} from './support/app.ts';
import { tabTo } from './support/tabTo.ts';
import { expect, test } from './support/test.ts';

const french = (value: number) => String(round1(value)).replace('.', ',');

test('from home to the first question in three clicks, to a radar that shows what score computes', async ({
  page,
}) => {
  await startDossier(page);
  await expect(page.getByRole('radiogroup')).toHaveAttribute('data-question-id', 'P1.etat');

  expect(await answerAll(page, (rank) => (rank % 5) as number)).toBe(23);
  await page.getByRole('button', { name: 'Voir les résultats' }).click();
  await expect(page.getByRole('img', { name: /^Radar/ })).toBeVisible();
  const byDimension = page.getByRole('table', { name: 'Résultats par dimension' });
  const byTheme = page.getByRole('table', { name: 'Résultats par thème' });
  const shown = {
    dimensions: await valuesOf(byDimension.locator('tbody tr')),
    themes: await valuesOf(byTheme.locator('tbody tr')),
  };

  const file = await downloadDossier(page);
  await page.goBack();
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  const reported = page.getByRole('table', { name: /Valeur de chaque dimension/ });
  await expect(reported).toBeVisible();
  const inReport = await valuesOf(reported.locator('tbody tr'));

  const [organisation] = scoreFile(file).rounds[0]?.organisations ?? [];
  if (organisation?.status !== 'shown') throw new Error('score shows nothing');
  const written = (value: number | null) => (value === null ? '–' : french(value));
  expect(shown.dimensions).toEqual(organisation.dimensions.map(({ value }) => written(value)));
  expect(inReport).toEqual(shown.dimensions);
  expect(shown.themes).toEqual(
    organisation.dimensions.flatMap(({ themes }) => themes.map(({ value }) => written(value))),
  );
});

const valuesOf = (rows: Locator) => rows.locator('td:nth-child(2)').allTextContents();

test('by keyboard alone, the complete version, with the digits row of a French keyboard', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Commencer un autodiagnostic' }));
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Commencer un autodiagnostic' }),
  ).toBeFocused();
  await tabTo(page, page.getByRole('textbox', { name: 'Nom de l’association' }));
  await page.keyboard.type('L’Étoile');
  await tabTo(page, page.getByRole('radio', { name: 'Express' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Complète' })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Commencer' }));
  await page.keyboard.press('Enter');

  // On an AZERTY keyboard the key of 1 gives « & »: only its place counts.
  const digits = ['&', 'é', '"', "'"];
  for (let rank = 0; rank < 42; rank++) {
    const group = page.getByRole('radiogroup');
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const level = rank % 4;
    await group.evaluate(
      (element, [code, key]) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true }),
        ) ?? element,
      [`Digit${level + 1}`, digits[level] ?? ''] as const,
    );
    await expect(group.getByRole('radio').nth(level)).toBeChecked();
    await expect(group.getByRole('radio').nth(level)).toBeFocused();
    await page.keyboard.press(rank % 2 === 0 ? 'Enter' : 'PageDown');
    if (rank === 41 && rank % 2 === 1) await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Ce que disent vos réponses' })).toBeFocused();
});

test('N and O answer « Ne sait pas » and « Ne nous concerne pas », never inside a text box', async ({
  page,
}) => {
  await startDossier(page);
  const group = page.getByRole('radiogroup');
  await page.keyboard.press('n');
  await expect(group.getByRole('radio', { name: 'Ne sait pas' })).toBeChecked();
  await page.keyboard.press('o');
  await expect(group.getByRole('radio', { name: 'Ne nous concerne pas' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Constats et preuves' }).fill('');
  await page.getByRole('textbox', { name: 'Constats et preuves' }).pressSequentially('non 1');
  await expect(group.getByRole('radio', { name: 'Ne nous concerne pas' })).toBeChecked();
  await page.getByRole('button', { name: 'Effacer ma réponse' }).click();
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('stops and resumes at the first unanswered question, with what was typed', async ({
  page,
  context,
}) => {
  await startDossier(page);
  for (const question of ['P1.etat', 'P2.etat']) {
    await expect(page.getByRole('radiogroup')).toHaveAttribute('data-question-id', question);
    await page.getByRole('radio').nth(1).check({ force: true });
    if (question === 'P2.etat')
      await page.getByRole('textbox', { name: 'Constats et preuves' }).fill('Enquête de mars');
    await page.getByRole('button', { name: 'Suivant' }).click();
  }
  await expect(page.getByRole('radiogroup')).toHaveAttribute('data-question-id', 'P3.etat');
  // The page turns without waiting for the disk; a browser that is killed would not.
  await expectStored(page, 'Enquête de mars');
  await page.close();

  const later = await context.newPage();
  await later.goto('./');
  await later.getByRole('heading', { level: 3 }).getByRole('link').click();
  await later.getByRole('link', { name: 'Reprendre là où j’en étais' }).click();
  await expect(later.getByRole('radiogroup')).toHaveAttribute('data-question-id', 'P3.etat');
  await later.getByRole('button', { name: 'Précédent' }).click();
  await expect(later.getByRole('textbox', { name: 'Constats et preuves' })).toHaveValue(
    'Enquête de mars',
  );
  await expect(later.getByRole('radio').nth(1)).toBeChecked();
});

test('with a named partner, complementarity is asked about it', async ({ page }) => {
  await startDossier(page, { partner: 'Le Relais' });
  for (let question = 0; question < 12; question++) {
    const group = page.getByRole('radiogroup');
    const id = await group.getAttribute('data-question-id');
    await page.getByRole('button', { name: 'Suivant' }).click();
    await expect(page.locator(`[data-question-id="${id}"]`)).toHaveCount(0);
  }
  const group = page.getByRole('radiogroup');
  await expect(group).toHaveAttribute('data-question-id', 'C1.etat');
  await expect(group).toHaveAttribute('data-partner-id', /.+/);
  await expect(group).toHaveAccessibleName(/Le Relais/);
});

test('a change of version keeps the answers and says that the profile is no longer the same', async ({
  page,
}) => {
  await startDossier(page);
  await page.getByRole('radio').first().check({ force: true });
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await page.getByRole('button', { name: 'Passer à la version complète' }).click();
  await expect(page.getByRole('dialog')).toContainText('le profil n’est plus le même');
  await page.getByRole('button', { name: 'Changer de version' }).click();
  await expect(page.getByText('1 réponse sur 42')).toBeVisible();
});

test('the language changes without a reload, on the same question, with what was being typed', async ({
  page,
}) => {
  await startDossier(page);
  await page.getByRole('radio').nth(2).check({ force: true });
  await page.getByRole('textbox', { name: 'Constats et preuves' }).fill('Texte relu en mai');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('radiogroup')).toHaveAttribute('data-question-id', 'P1.etat');
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Findings and evidence' })).toHaveValue(
    'Texte relu en mai',
  );
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});
