import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fillApp, screens } from '#tests/e2e/support/everyScreen.ts';
import { test } from '#tests/e2e/support/test.ts';

const FOLDER = 'docs/screens';
mkdirSync(FOLDER, { recursive: true });

const views = [
  { suffix: '1280', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { suffix: '360', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { suffix: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

for (const { suffix, viewport, colorScheme } of views)
  test.describe(suffix, () => {
    test.use({ viewport, colorScheme });
    test(`pictures at ${suffix}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.goto('./');
      await page.getByRole('heading', { level: 2 }).waitFor();
      await page.screenshot({ path: `${FOLDER}/home-empty-${suffix}.png`, fullPage: true });
      const ids = await fillApp(page);
      for (const screen of screens) {
        await screen.open(page, ids);
        await page.evaluate(() => document.fonts.ready);
        const name = screen.name.replace(/[^a-z]+/g, '-');
        await page.screenshot({
          path: `${FOLDER}/${name}-${suffix}.png`,
          // A dialog stands over the window, not over the page; of what is read for pages, the beginning is enough.
          fullPage: !/dialog|questionnaire|report/.test(screen.name),
        });
        await page.goto('about:blank');
      }
    });
  });

test('the picture of the README', async ({ page }) => {
  const { dossierId } = await fillApp(page);
  await page.goto(`./#/dossiers/${dossierId}/resultats`);
  await page.getByRole('img', { name: /^Radar/ }).waitFor();
  await page.screenshot({ path: `${FOLDER}/results-1280.png` });
});

test('the printed report, page by page', async ({ page }) => {
  const { dossierId } = await fillApp(page);
  await page.goto(`./#/dossiers/${dossierId}/rapport`);
  await page.getByRole('button', { name: 'Imprimer' }).waitFor();
  await page
    .getByRole('img', { name: /^Radar/ })
    .first()
    .waitFor();
  await page.pdf({ path: `${FOLDER}/report.pdf`, preferCSSPageSize: true });
  execFileSync('pdftoppm', ['-r', '60', '-png', `${FOLDER}/report.pdf`, `${FOLDER}/report-page`]);
});
