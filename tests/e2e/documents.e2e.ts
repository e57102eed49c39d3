/** The report leaves the room: as Word and as data, for each kind of reader, offline, and from a dossier that spares nothing. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import papaparse from 'papaparse';
import type { DossierFile } from '#src/core/dossier.ts';
import type { CellResult, ShownOrganisationResult } from '#src/core/result.ts';
import { round1 } from '#src/core/scale.ts';
import { TEXT_WIDTH } from '#src/report/docx/page.ts';
import { LARGE_NAMES, largeDossier } from '#tests/support/largeDossier.ts';
import { type ReadDocx, readDocx } from '#tests/support/readDocx.ts';
import { scenario } from '#tests/support/scenario.ts';
import { openDossierFile, saidOf, scoreFile, startDossier, temporaryFile } from './support/app.ts';
import { goOffline } from './support/goOffline.ts';
import { expect, test } from './support/test.ts';

const french = (value: number | null) =>
  value === null ? '–' : String(round1(value)).replace('.', ',');

async function openExample(page: Page, query = ''): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await page.waitForURL(/dossiers\//);
  await openReport(page, query);
}

const openLarge = (page: Page, query = '') => openFile(page, largeDossier(), query);

async function openFile(page: Page, file: DossierFile, query: string): Promise<void> {
  await openDossierFile(page, file);
  await openReport(page, query);
}

/** Three partners, one with a long name; a report that was presented to the board. */
async function openThreePartners(page: Page): Promise<void> {
  const partners = ['Foyer', 'Relais', 'Union des centres sociaux et associations du grand bassin'];
  const told = scenario({ mode: 'full', title: 'Avec trois partenaires', partners, way: 'each' });
  for (let person = 0; person < 8; person++) {
    told.person();
    for (const start of ['P', 'S', 'V']) told.answerAll(start, (person % 4) + 1);
    for (const about of partners) told.answerAll('C', person % 3 === 0 ? 'NSP' : 2, about);
  }
  told.conclude({
    orientation: { choice: 'notNow', reasons: 'Trop tôt.', conditions: '', minority: '' },
    status: { state: 'presented', reviewedBy: '', presentedOn: '2026-12-12' },
  });
  const file = told.file();
  file.dossier.id = '0000000d-0000-4000-8000-00000000000a';
  await openFile(page, file, '');
}

async function openReport(page: Page, query: string): Promise<void> {
  const id = /dossiers\/([^/?]+)/.exec(page.url())?.[1];
  await page.goto(`./#/dossiers/${id}/rapport${query}`);
  await expect(page.locator('article')).toBeVisible();
}

/**
 * The file that a button gives, under its own name.
 * @param hasOddSigns whether the PDF first says which signs it will replace
 */
async function download(page: Page, button: string, hasOddSigns = false): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  if (hasOddSigns) await page.getByRole('button', { name: 'Télécharger quand même' }).click();
  const file = await downloading;
  const path = temporaryFile(file.suggestedFilename(), '');
  await file.saveAs(path);
  await expect(saidOf(page, file)).toBeVisible();
  return path;
}

const PDF = 'Télécharger le PDF';
const WORD = 'Télécharger le document Word';
const CSV = 'Télécharger les données (CSV)';
const DOSSIER = 'Télécharger le dossier';

const openDocx = (path: string): Promise<ReadDocx> => readDocx(new Blob([readFileSync(path)]));

const readCsv = (path: string): string[][] => {
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return papaparse.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: 'greedy' })
    .data;
};

function scored(path: string): ShownOrganisationResult {
  const [organisation] = scoreFile(path).rounds.at(-1)?.organisations ?? [];
  if (organisation?.status !== 'shown') throw new Error('score shows nothing');
  return organisation;
}

test('Word and CSV carry the figures that score computes from the exported file', async ({
  page,
}) => {
  await openExample(page);
  const result = scored(await download(page, DOSSIER));
  const cells = result.dimensions
    .flatMap(({ themes }) => themes)
    .flatMap(({ questions }) => questions)
    .flatMap((question): readonly CellResult[] =>
      question.partners.length > 0 ? question.partners : [question],
    );

  const [heads = [], ...rows] = readCsv(await download(page, CSV));
  const column = (name: string) => heads.indexOf(name);
  const themes = rows.filter((row) => row[column('Ligne')] === 'thème');
  const questions = rows.filter((row) => row[column('Ligne')] === 'question');
  const cell = (value: number | null) => (value === null ? '' : french(value));
  expect(themes.map((row) => row[column('Valeur')])).toEqual(
    result.dimensions.flatMap((each) => each.themes.map(({ value }) => cell(value))),
  );
  expect(questions.map((row) => row[column('Valeur')])).toEqual(
    cells.map(({ value }) => cell(value)),
  );
  expect(questions.map((row) => row.slice(column('Niveau 1'), column('Niveau 1') + 4))).toEqual(
    cells.map(({ distribution }) => distribution?.levels.map(String)),
  );

  const docx = await openDocx(await download(page, WORD));
  const texts = docx.readings.map(({ text }) => text);
  for (const [index, name] of [
    'Projet',
    'Stratégie',
    'Complémentarité',
    'Vision partagée',
  ].entries())
    expect(texts[texts.lastIndexOf(name, texts.indexOf('À régler d’abord')) + 1]).toBe(
      french(result.dimensions[index]?.value ?? null),
    );
  const counts = cells.map(({ distribution }) => distribution?.levels.map(String).join(' ') ?? '');
  const written = ` ${texts.join(' ')} `;
  for (const each of counts) expect(written).toContain(` ${each} `);
});

test('the Word document holds sharp pictures of the charts, each told in words', async ({
  page,
}) => {
  await openExample(page);
  const docx = await openDocx(await download(page, WORD));
  const pictures = docx.paths.filter((path) => /^word\/media\/.+\.png$/.test(path));
  const alternatives = docx.readings.filter(({ kind }) => kind === 'alternative');
  expect(pictures).toHaveLength(5);
  expect(alternatives).toHaveLength(5);
  expect(alternatives[0]?.text).toMatch(/^Projet\s: 2,4 \(en chantier/);
  for (const [, width = '', height = ''] of docx
    .part('word/document.xml')
    .matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)) {
    // Not wider than the text, and no smaller than can be read: in English Metric Units.
    expect(Number(width)).toBeLessThanOrEqual(TEXT_WIDTH * 635);
    expect(Number(width)).toBeGreaterThan(45 * 36_000);
    expect(Number(height)).toBeGreaterThan(30 * 36_000);
  }
});

test('a report is chosen by keyboard, keeps its parts over a reload, and never shows what it must not', async ({
  page,
}) => {
  await openExample(page);
  await page.getByRole('radio', { name: 'Interne' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Compte rendu de séance' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  const partners = page.getByRole('radio', { name: 'Partenaires' });
  await expect(partners).toBeFocused();
  await expect(partners).toBeChecked();
  await expect(page.getByRole('heading', { level: 2, name: 'Complémentarité' })).toHaveCount(0);
  await expect(page.locator('article')).not.toContainText(/réponses (proches|écartées)/);

  const summary = page.getByText('Choisir les parties');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Ce que nous pensons de nos partenaires' }).focus();
  await expect(page.getByRole('checkbox', { name: 'Notes partagées' })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 2, name: 'Complémentarité' })).toBeVisible();
  await expect(page).toHaveURL(/modele=partenaires&avec=complementarity/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Complémentarité' })).toBeVisible();
  await expect(page.getByText('Parties modifiées')).toBeVisible();

  // Somebody who edits the address gets no more.
  const id = /dossiers\/([^/?]+)/.exec(page.url())?.[1];
  await page.goto('about:blank');
  await page.goto(`./#/dossiers/${id}/rapport?modele=financeur&avec=dots,notes,counts,minority`);
  await expect(page.locator('article')).toBeVisible();
  await expect(page.locator('article')).not.toContainText(/réponses (proches|écartées)/);
  await expect(page.getByRole('heading', { name: 'Notes partagées' })).toHaveCount(0);
});

test('the answers of each person leave only after a warning, without college or note', async ({
  page,
}) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Une ligne par réponse (CSV)…' }).click();
  await expect(page.getByRole('dialog')).toContainText('on peut pourtant reconnaître quelqu’un');
  const path = await download(page, 'Télécharger les réponses');
  const [heads = [], ...rows] = readCsv(path);
  expect(rows.length).toBeGreaterThan(300);
  expect(heads.join()).not.toMatch(/collège|note|feuille/i);
  expect(readFileSync(path, 'utf8')).not.toMatch(/bureau de juin|administrateur/);

  await page.getByRole('radio', { name: 'Financeur' }).check();
  await page.getByRole('button', { name: 'Une ligne par réponse (CSV)…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Ce fichier n’est pas disponible');
  await expect(page.getByRole('button', { name: 'Télécharger les réponses' })).toHaveCount(0);
});

test('before the answers are shown no document holds a number of theirs', async ({ page }) => {
  await startDossier(page, { name: 'Le Relais', way: 'Chacun de son côté' });
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('radio').first().check({ force: true });
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page.locator('article')).toBeVisible();
  const docx = await openDocx(await download(page, WORD));
  const said = docx.readings.map(({ text }) => text).join('\n');
  expect(said).toContain('rien n’est montré avant qu’elles soient affichées');
  expect(said).not.toContain('niveau 1');
  await page.getByRole('button', { name: CSV, exact: true }).click();
  await expect(page.getByText('il n’y a pas de données à télécharger')).toBeVisible();
});

test('a dossier that spares nothing gives every format, with every text as it was typed', async ({
  page,
}) => {
  await openLarge(page);
  const saved = await download(page, DOSSIER);
  expect(JSON.parse(readFileSync(saved, 'utf8')).sheets).toHaveLength(40);
  const result = scored(saved);

  const docxPath = await download(page, WORD);
  const docx = await openDocx(docxPath);
  const said = docx.readings.map(({ text }) => text).join('\n');
  for (const text of [
    LARGE_NAMES.own,
    LARGE_NAMES.partner,
    LARGE_NAMES.other,
    '<img src=x onerror',
  ])
    expect(said).toContain(text);
  expect(said).toContain('coopération'.repeat(400));

  const rows = readCsv(await download(page, CSV));
  expect(rows.flat().every((cell) => !/^[=+\-@\t\r]/.test(cell))).toBe(true);
  expect(rows.some((row) => row.includes(LARGE_NAMES.partner))).toBe(true);
  expect(rows.filter(([kind]) => kind === 'thème')).toHaveLength(
    result.dimensions.flatMap(({ themes }) => themes).length,
  );

  const pdf = await download(page, PDF, true);
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).toContain('▯');
  expect(text).toContain('Łódź');
  expect(text).toContain('À régler d’abord');

  const printed = temporaryFile('imprime.pdf', '');
  await page.pdf({ path: printed, preferCSSPageSize: true });
  const print = execFileSync('pdftotext', ['-layout', printed, '-'], { encoding: 'utf8' });
  expect(print).toContain('<script>alert(1)</script>');
  expect(
    await page.evaluate(() => document.querySelectorAll('article script, article img').length),
  ).toBe(0);

  const converted = convert([docxPath]).get(docxPath) ?? '';
  expect(pagesOf(converted)).toBeGreaterThan(20);
  expect(execFileSync('pdftotext', [converted, '-'], { encoding: 'utf8' })).toContain('合作社');
});

test('a summary has two pages and a memory one, on paper, as PDF and in Word', async ({ page }) => {
  const counted: { readonly what: string; readonly file: string; readonly pages: number }[] = [];
  for (const [name, open] of Object.entries({ openExample, openThreePartners, openLarge })) {
    await open(page);
    for (const [query, pages] of [
      ['?modele=synthese', 2],
      ['?modele=memoire', 1],
    ] as const) {
      await openReport(page, query);
      await expect(page.getByRole('radio', { checked: true }).first()).toHaveValue(
        query === '?modele=synthese' ? 'summary' : 'memory',
      );
      const printed = temporaryFile('imprime.pdf', '');
      await page.pdf({ path: printed, preferCSSPageSize: true });
      const made = await download(page, PDF, open === openLarge);
      const word = await download(page, WORD);
      const what = `${name} ${query}`;
      counted.push({ what: `${what} printed`, file: printed, pages });
      counted.push({ what: `${what} PDF`, file: made, pages });
      counted.push({ what: `${what} Word`, file: word, pages });
    }
  }
  const words = counted.map(({ file }) => file).filter((file) => file.endsWith('.docx'));
  const converted = convert(words);
  for (const { what, file, pages } of counted)
    expect.soft(pagesOf(converted.get(file) ?? file), what).toBe(pages);
});

test('every format works offline after one visit, its code not yet used', async ({ page }) => {
  await openExample(page);
  await goOffline(page);
  await page.reload();
  for (const button of [PDF, WORD, CSV, DOSSIER])
    expect(readFileSync(await download(page, button)).length).toBeGreaterThan(1_000);
});

const pagesOf = (pdf: string) =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);

/** Word documents as LibreOffice prints them, by file. A profile of its own: another one may be running. */
function convert(files: readonly string[]): ReadonlyMap<string, string> {
  const profile = mkdtempSync(join(tmpdir(), 'diapason-office-'));
  return new Map(
    files.map((file) => {
      execFileSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=${pathToFileURL(profile)}`,
          ...['--convert-to', 'pdf', '--outdir', dirname(file), file],
        ],
        { stdio: 'ignore' },
      );
      return [file, file.replace(/\.docx$/, '.pdf')];
    }),
  );
}
