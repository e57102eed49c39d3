/** After a deploy, a tab that is still open asks for files that are gone. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const HELP_CODE = /\/assets\/HelpPage-[^/]*\.js$/;

// With its worker the app has all its files; this is the visit before, or a browser that refuses workers.
test.use({ serviceWorkers: 'block' });

const help = (page: Page) => page.getByRole('link', { name: 'Aide', exact: true }).first();
const missingHeading = (page: Page) =>
  page.getByRole('heading', { name: 'Cette partie de l’outil n’a pas pu être chargée' });

/** Counts the times that the page itself is loaded. */
async function openCounting(page: Page): Promise<() => number> {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return () => loads;
}

test('a page whose file is gone for a moment comes by one reload', async ({ page, watch }) => {
  const loads = await openCounting(page);
  await page.route(HELP_CODE, (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  await help(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
  expect(loads()).toBe(2);
  watch.expectTrouble(/404/);
});

test('a file that does not come for long is said, and the page comes when it is loaded anew', async ({
  page,
}) => {
  const loads = await openCounting(page);
  await page.route(HELP_CODE, () => {}, { times: 1 });
  await help(page).click();
  const late = page.getByRole('status').filter({ hasText: 'met du temps à s’ouvrir' });
  await expect(late).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Aide');
  expect(loads()).toBe(1);
  await page.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
  expect(loads()).toBe(2);
  await expect(late).toHaveCount(0);
});

test('a file that stays gone is said after one reload, and the page comes once it is there again', async ({
  page,
  watch,
}) => {
  const loads = await openCounting(page);
  await page.route(HELP_CODE, (route) => route.fulfill({ status: 404, body: '' }));
  await help(page).click();
  await expect(missingHeading(page)).toBeVisible();
  expect(loads()).toBe(2);
  await page.unroute(HELP_CODE);
  await page.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
  expect(loads()).toBe(3);
  watch.expectTrouble(/404/);
});

test('without a network nothing is reloaded: the page says what is missing', async ({
  page,
  context,
  watch,
}) => {
  const loads = await openCounting(page);
  await context.setOffline(true);
  await help(page).click();
  await expect(missingHeading(page)).toBeVisible();
  expect(loads()).toBe(1);
  await page.getByRole('link', { name: 'Retour à l’accueil' }).click();
  await expect(missingHeading(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  watch.expectTrouble(/ERR_INTERNET_DISCONNECTED|dynamically imported module/);
});
