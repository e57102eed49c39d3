import type { Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { missingSigns } from '#src/report/pdf/printable.ts';
import { largeDossier } from '#tests/support/largeDossier.ts';
import { scenario } from '#tests/support/scenario.ts';
import { openDossierFile, saidOf, temporaryFile } from './support/app.ts';
import { layoutTroubles, letters, type ReadPdf, readPdf } from './support/readPdf.ts';
import { type ShownReport, shownReport } from './support/shownReport.ts';
import { expect, test } from './support/test.ts';

/** The example's report, as its page shows it. */
async function openExampleReport(page: Page, query = ''): Promise<ShownReport> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await page.waitForURL(/dossiers\//);
  const id = /dossiers\/([^/?]+)/.exec(page.url())?.[1];
  await page.goto(`./#/dossiers/${id}/rapport${query}`);
  await expect(page.locator('article')).toBeVisible();
  return shownReport(page);
}

async function openFileReport(page: Page, dossier: DossierFile): Promise<void> {
  await openDossierFile(page, dossier);
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page.locator('article')).toBeVisible();
}

const pdfButton = (page: Page) =>
  page.getByRole('button', { name: /^(Télécharger le PDF|Download the PDF)$/ });

async function downloadPdf(page: Page, click = () => pdfButton(page).click()) {
  const downloading = page.waitForEvent('download');
  await click();
  const download = await downloading;
  const file = temporaryFile(download.suggestedFilename(), '');
  await download.saveAs(file);
  await expect(saidOf(page, download)).toBeVisible();
  return { name: download.suggestedFilename(), pdf: readPdf(file) };
}

async function printPdf(page: Page): Promise<ReadPdf> {
  const file = temporaryFile('imprime.pdf', '');
  await page.pdf({ path: file, preferCSSPageSize: true });
  return readPdf(file);
}

const lettersOf = ({ pages }: ReadPdf) => pages.map((page) => page.letters).join('');

const layoutOf = (shown: ShownReport, hasCover = true) => ({
  headings: shown.headings.map(({ text }) => text),
  tables: shown.tables,
  figures: shown.figures,
  hasCover,
});

test('the PDF says everything that the page says: headings, every cell of every table, accents', async ({
  page,
}) => {
  const shown = await openExampleReport(page);
  const { name, pdf } = await downloadPdf(page);
  expect(name).toMatch(/^L-Etoile-du-Canal-Bilan-de-depart-Interne-\d{4}-\d\d-\d\d\.pdf$/);
  const text = lettersOf(pdf);
  expect(shown.headings.length).toBeGreaterThan(40);
  for (const heading of shown.headings) expect(text, heading.text).toContain(letters(heading.text));
  // Rows of the results’ two tables are among them: dimensions in the essential, themes in each dimension.
  const rows = shown.tables.flatMap((table) => table.rows);
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) expect(text, row.join(' | ')).toContain(row.map(letters).join(''));
  const written = pdf.pages.map((each) => each.written).join('\n');
  expect(written).toMatch(/À régler d’abord/);
  expect(written).toMatch(/Œuvre commune/);
  expect(written).not.toContain('▯');
});

test('the PDF is set in Atkinson alone, embedded; it names its title, author and language', async ({
  page,
}) => {
  const shown = await openExampleReport(page);
  const { pdf } = await downloadPdf(page);
  expect(pdf.fonts.length).toBeGreaterThan(0);
  for (const { name, isEmbedded } of pdf.fonts) {
    expect(name).toContain('Atkinson');
    expect(isEmbedded, name).toBe(true);
  }
  expect(letters(pdf.facts.Title ?? '')).toContain(letters(shown.title));
  expect(pdf.facts.Author).toBe(shown.organisation);
  expect(pdf.facts.Subject).toContain('Bilan de départ');
  expect(pdf.facts['Page size']).toContain('A4');
  expect(pdf.language).toMatch(/^fr/);
});

test('contents and bookmarks lead to the pages where their headings stand', async ({ page }) => {
  const shown = await openExampleReport(page);
  const { pdf } = await downloadPdf(page);
  const isOnPage = (heading: string, number: number) =>
    pdf.pages[number - 1]?.body.some(({ text }) => letters(text) === letters(heading)) ?? false;

  const links = (pdf.pages[0]?.body ?? []).filter(({ linkedPage }) => linkedPage !== null);
  for (const heading of shown.contents) {
    const link = links.find(({ text }) => letters(text) === letters(heading));
    expect(link, heading).toBeDefined();
    expect(isOnPage(heading, link?.linkedPage ?? 0), heading).toBe(true);
    // The page’s number stands in the same line, and says where the link leads.
    const number = links.find((each) => each !== link && each.top === link?.top);
    expect(number?.text.trim()).toBe(String(link?.linkedPage));
  }
  expect(shown.contents.length).toBeGreaterThan(8);

  const titles = shown.headings.filter(({ level }) => level < 4).map(({ text }) => letters(text));
  // The contents’ own heading and the callouts’ titles are no sections.
  const bookmarked = pdf.bookmarks.map(({ title }) => letters(title));
  expect(bookmarked.length).toBeGreaterThan(30);
  for (const heading of shown.contents) expect(bookmarked).toContain(letters(heading));
  for (const { title, page: number } of pdf.bookmarks) {
    expect(titles, title).toContain(letters(title));
    const found = pdf.pages[number - 1]?.letters;
    expect(found, `${title}, page ${number}`).toContain(letters(title));
  }
});

for (const [language, button] of [
  ['fr', null],
  ['en', 'English'],
] as const)
  test(`both the PDF and the printed page are well laid out (${language})`, async ({ page }) => {
    await openExampleReport(page);
    if (button) await page.getByRole('button', { name: button }).click();
    await expect(page.locator('article')).toHaveAttribute('lang', language);
    const shown = await shownReport(page);
    const { pdf } = await downloadPdf(page);
    expect(pdf.pages.length).toBeGreaterThan(10);
    expect(layoutTroubles(pdf, layoutOf(shown))).toEqual([]);
    expect(pdf.language).toMatch(new RegExp(`^${language}`));
    expect(layoutTroubles(await printPdf(page), layoutOf(shown))).toEqual([]);
  });

test('a report of many associations, texts and scripts is well laid out too', async ({ page }) => {
  await openFileReport(page, largeDossier());
  const shown = await shownReport(page);
  const { pdf } = await downloadPdf(page, async () => {
    await pdfButton(page).click();
    await page.getByRole('button', { name: 'Télécharger quand même' }).click();
  });
  expect(pdf.pages.length).toBeGreaterThan(40);
  // Its names hold signs that the PDF replaces: what is compared is where things stand.
  const tables = shown.tables.filter(
    ({ heads, rows }) => missingSigns([...heads, ...rows.flat()]).length === 0,
  );
  expect(tables.length).toBeGreaterThan(10);
  expect(layoutTroubles(pdf, { ...layoutOf(shown), tables, figures: [] })).toEqual([]);
  const printed = await printPdf(page);
  expect(printed.pages.length).toBeGreaterThan(40);
  expect(layoutTroubles(printed, { ...layoutOf(shown), tables, figures: [] })).toEqual([]);
  // Every letter of an endless word is there, on paper as in the file.
  const text = (await page.locator('article').textContent()) ?? '';
  for (const { pages } of [pdf, printed]) {
    const body = pages.flatMap((each) => each.body.map((piece) => piece.text)).join('');
    expect(letterCount(body, 'é')).toBeGreaterThan(0.99 * letterCount(text, 'é'));
  }
});

const letterCount = (text: string, letter: string) => text.split(letter).length - 1;

test('a report that begins with a head has no cover page and no contents', async ({ page }) => {
  const shown = await openExampleReport(page, '?modele=synthese');
  const { pdf } = await downloadPdf(page);
  expect(shown.contents).toEqual([]);
  expect(layoutTroubles(pdf, layoutOf(shown, false))).toEqual([]);
  const first = pdf.pages[0]?.letters;
  expect(first).toContain(letters(shown.title));
  expect(first).toContain(letters(shown.headings[0]?.text ?? 'no heading'));
});

test('a very long word stays on the page; signs that the typeface lacks are said before', async ({
  page,
}) => {
  const dossier = scenario({ way: 'single', title: 'Łódź et Ørsted' }).answerAll('', 2).file();
  const longWord = 'abcdefghij'.repeat(500);
  const [first, second, third] = dossier.answers;
  if (!first || !second || !third) throw new Error('The scenario has no answers');
  first.note = longWord;
  second.note = 'Merci 👩‍👩‍👧 pour le 日本語, → et ≥ 3 : « déjà » vu 👩‍👩‍👧.';
  third.note = 'mot '.repeat(1_250);
  await openFileReport(page, dossier);
  const shown = await shownReport(page);

  await pdfButton(page).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('👩‍👩‍👧 日 本 語');
  await dialog.getByRole('button', { name: 'Annuler' }).click();
  await expect(dialog).toBeHidden();

  const { pdf } = await downloadPdf(page, async () => {
    await pdfButton(page).click();
    await dialog.getByRole('button', { name: 'Télécharger quand même' }).click();
  });
  const text = lettersOf(pdf);
  expect(text).toContain(letters('Łódź et Ørsted'));
  expect(text).toContain(letters('Merci ▯ pour le ▯▯▯, – et >= 3 : « déjà » vu ▯'));
  // A page break may stand inside it: then head and foot are between its two halves.
  const body = letters(pdf.pages.flatMap(({ body }) => body.map(({ text }) => text)).join(''));
  expect(body).toContain(longWord);
  expect(layoutTroubles(pdf, layoutOf(shown))).toEqual([]);
});

test.describe('without the service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('where the typeface cannot be fetched, nothing is downloaded, and printing is named instead', async ({
    page,
    watch,
  }) => {
    await openExampleReport(page);
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.route('**/*.woff', (route) => route.abort());
    await pdfButton(page).click();
    await expect(page.getByRole('alert')).toContainText('Imprimer');
    expect(downloads).toEqual([]);
    // Each of the four files says so, in its own time.
    await expect.poll(() => watch.troubles.length).toBe(4);
    watch.expectTrouble(/Failed to load resource/);
    await page.unroute('**/*.woff');
    const { pdf } = await downloadPdf(page);
    expect(pdf.pages.length).toBeGreaterThan(10);
  });
});
