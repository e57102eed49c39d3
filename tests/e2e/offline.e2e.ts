import { SCREENS } from './support/everyScreen.ts';
import { fillApp } from './support/fillApp.ts';
import { goOffline } from './support/goOffline.ts';
import { expect, test } from './support/test.ts';

test('after one visit every screen opens offline, in both languages, after a reload', async ({
  page,
  watch,
}) => {
  const screens = Object.values(SCREENS).flat();
  test.setTimeout(60_000 + screens.length * 10_000);
  const ids = await fillApp(page);
  await goOffline(page);
  // Each is opened from a blank page: as cold as after a reload.
  for (const screen of screens) await screen.open(page, ids);
  await page.goto('./');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(`./#/dossiers/${ids.dossierId}/rapport`);
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  expect(watch.troubles).toEqual([]);
});

test('the app can be installed: a manifest with its icons', async ({ page, request }) => {
  await page.goto('./');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(`./${href}`)).json();
  expect(manifest).toMatchObject({ name: 'Diapason', display: 'standalone' });
  for (const { src } of manifest.icons) expect((await request.get(`./${src}`)).status()).toBe(200);
});
