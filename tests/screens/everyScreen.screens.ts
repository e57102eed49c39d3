import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { PRINTOUTS } from '#src/core/printouts.ts';
import { openDossierFile, temporaryFile } from '#tests/e2e/support/app.ts';
import { SCREENS } from '#tests/e2e/support/everyScreen.ts';
import { fillApp } from '#tests/e2e/support/fillApp.ts';
import { sixFile } from '#tests/e2e/support/screens/partners.ts';
import { test } from '#tests/e2e/support/test.ts';

const FOLDER = 'docs/screens';
/** Of a long page the rest is more of the same. */
const MOST_HEIGHT = 5_000;
mkdirSync(FOLDER, { recursive: true });

/** What a projector shows to a room. */
const PROJECTED = /^(dossier|results|discussion|count|paper grid|partners|matrix|bilans)/;
const views = [
  { suffix: '1280', viewport: { width: 1280, height: 900 }, colorScheme: 'light', of: /./ },
  { suffix: '360', viewport: { width: 360, height: 740 }, colorScheme: 'light', of: /./ },
  { suffix: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark', of: /./ },
  { suffix: '1024', viewport: { width: 1024, height: 768 }, colorScheme: 'light', of: PROJECTED },
] as const;

for (const { suffix, viewport, colorScheme, of } of views)
  test.describe(suffix, () => {
    test.use({ viewport, colorScheme });
    test(`pictures at ${suffix}`, async ({ page }) => {
      test.setTimeout(480_000);
      await page.goto('./');
      await page.getByRole('heading', { level: 2 }).waitFor();
      await page.screenshot({ path: `${FOLDER}/home-empty-${suffix}.png`, fullPage: true });
      const ids = await fillApp(page);
      for (const screen of Object.values(SCREENS).flat()) {
        // One state may lead to the next: each is opened, whether its picture is wanted or not.
        await screen.open(page, ids);
        if (!of.test(screen.name)) continue;
        await page.evaluate(() => document.fonts.ready);
        const name = screen.name.replace(/[^a-z]+/g, '-');
        // A dialog stands over the window, not over the page; of what is read for pages, the beginning is enough.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const isWindow = /dialog|questionnaire|^report$/.test(screen.name);
        await page.screenshot({
          path: `${FOLDER}/${name}-${suffix}.png`,
          fullPage: !isWindow,
          ...(!isWindow && {
            clip: { x: 0, y: 0, width: viewport.width, height: Math.min(height, MOST_HEIGHT) },
          }),
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

async function openReport(page: Page): Promise<void> {
  const { dossierId } = await fillApp(page);
  await page.goto(`./#/dossiers/${dossierId}/rapport?avec=deliberation`);
  await page
    .getByRole('img', { name: /^Radar/ })
    .first()
    .waitFor();
}

/** Pages of a PDF as pictures, in grey or in colour. */
const picture = (pdf: string, name: string, ...options: readonly string[]) =>
  execFileSync('pdftoppm', ['-r', '50', ...options, '-png', pdf, `${FOLDER}/${name}`]);

test('the printed report, page by page', async ({ page }) => {
  await openReport(page);
  await page.pdf({ path: `${FOLDER}/report.pdf`, preferCSSPageSize: true });
  picture(`${FOLDER}/report.pdf`, 'report-page');
});

test('every sheet to print, in grey', async ({ page }) => {
  const { apartDossierId } = await fillApp(page);
  for (const document of PRINTOUTS) {
    await page.goto('about:blank');
    await page.goto(`./#/dossiers/${apartDossierId}/imprimer/${document}?debut=18:30`);
    await page.locator('[data-paper]').first().waitFor();
    const file = temporaryFile('feuilles.pdf', '');
    await page.pdf({ path: file, preferCSSPageSize: true });
    picture(file, `sheet-${document}`, '-gray');
  }
});

/** Of the report nothing but what is between associations and between bilans. */
const TOGETHER = new URLSearchParams({
  modele: 'partenaires',
  avec: 'matrix,rounds',
  sans: 'cover,essential,who,method,dimensions,questionnaire,questions,mandates,sentences,glossary',
});

async function printTogether(page: Page, dossierId: string, name: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#/dossiers/${dossierId}/rapport?${TOGETHER}`);
  await page.getByRole('article').getByRole('table').first().waitFor();
  const file = temporaryFile('ensemble.pdf', '');
  await page.pdf({ path: file, preferCSSPageSize: true });
  picture(file, name, '-gray');
}

test('six associations, printed, in grey', async ({ page }) => {
  await printTogether(page, await openDossierFile(page, sixFile()), 'together-six-page');
});

test('three associations over two bilans with their matrix, printed, in grey', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Un exemple avec plusieurs associations' }).click();
  await page.waitForURL(/dossiers\//);
  const id = /dossiers\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  await printTogether(page, id, 'together-example-page');
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });
  test('the PDF in grey, page by page', async ({ page }) => {
    await openReport(page);
    picture(await download(page, 'Download the PDF'), 'pdf-page', '-gray');
  });
});

test('the Word document as LibreOffice prints it, page by page', async ({ page }) => {
  await openReport(page);
  const file = await download(page, 'Télécharger le document Word');
  const folder = dirname(file);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [...options, file], { stdio: 'ignore' });
  picture(file.replace(/\.docx$/, '.pdf'), 'word-page');
});

async function download(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await downloading;
  const path = temporaryFile(file.suggestedFilename(), '');
  await file.saveAs(path);
  return path;
}
