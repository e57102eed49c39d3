/** After the session: before and retained as two marks, the second line, and the record that everybody takes home. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import papaparse from 'papaparse';
import type { CellResult, ShownOrganisationResult } from '#src/core/result.ts';
import { readDocx } from '#tests/support/readDocx.ts';
import { scenario } from '#tests/support/scenario.ts';
import { openDossierFile, saidOf, scoreFile, temporaryFile } from './support/app.ts';
import { layoutTroubles, letters, readPdf } from './support/readPdf.ts';
import { shownReport } from './support/shownReport.ts';
import { expect, test } from './support/test.ts';

/** From the list of dossiers to the example; its id. */
async function openExample(page: Page): Promise<string> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Exemple/ })).toBeVisible();
  return idIn(page);
}

const idIn = (page: Page) => /dossiers\/([^/?]+)/.exec(page.url())?.[1] ?? '';

const openResults = async (page: Page, id: string) => {
  await page.goto(`./#/dossiers/${id}/resultats`);
  await expect(page.getByRole('table', { name: 'Résultats par thème' })).toBeVisible();
};

/** As a person asks for it: by its card. */
async function openRecord(page: Page, id: string) {
  await page.goto(`./#/dossiers/${id}/rapport`);
  await page.getByRole('radio', { name: 'Compte rendu de séance' }).check();
  const report = page.locator('article[lang]');
  await expect(report.getByText(/^Compte rendu de la séance/)).toBeVisible();
  await expect(page).toHaveURL(/modele=seance/);
  return report;
}

async function download(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await downloading;
  const path = temporaryFile(file.suggestedFilename(), '');
  await file.saveAs(path);
  await expect(saidOf(page, file)).toBeVisible();
  return path;
}

function scored(path: string): ShownOrganisationResult {
  const [organisation] = scoreFile(path).rounds.at(-1)?.organisations ?? [];
  if (organisation?.status !== 'shown') throw new Error('score shows nothing');
  return organisation;
}

/** What the group agreed, question by question, as score has it: « 2 (avant discussion : 1) ». */
const agreedIn = ({ dimensions }: ShownOrganisationResult) =>
  dimensions
    .flatMap(({ themes }) => themes)
    .flatMap(({ questions }) => questions)
    .flatMap((question): readonly CellResult[] =>
      question.partners.length > 0 ? question.partners : [question],
    )
    .filter(({ agreedKind }) => agreedKind !== null);

const median = (value: number | null) =>
  value === null || Number.isInteger(value)
    ? String(value)
    : `entre ${value - 0.5} et ${value + 0.5}`;

/** As it is typed, without the spaces of typography. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const violations = async (page: Page) => {
  const { violations: all } = await new AxeBuilder({ page }).analyze();
  return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

const PDF = 'Télécharger le PDF';
const WORD = 'Télécharger le document Word';
const CSV = 'Télécharger les données (CSV)';

test('results show what was retained beside what was before, and which question differs most', async ({
  page,
}) => {
  const id = await openExample(page);
  await openResults(page, id);
  await expect(page.getByRole('list', { name: 'Les marques' }).getByRole('listitem')).toHaveText([
    'le niveau retenu par le groupe pour une question',
    'la valeur de la question, avant la discussion',
  ]);
  const rowOf = (theme: string) =>
    page.getByRole('table', { name: 'Résultats par thème' }).getByRole('row', { name: theme });
  await expect(rowOf('Parties prenantes et changement')).toContainText(
    'qui le porte : retenu 2 (avant : 3)',
  );
  await expect(rowOf('Cap et choix de la forme')).toContainText(
    'ce qui existe : pas d’accord (avant : 2)',
  );
  await page.locator('summary').filter({ hasText: 'Parties prenantes' }).click();
  await expect(
    page.getByText(
      'Réponses les plus écartées : qui le porte – de 1 à 4, dont 5 sur 9 à deux niveaux voisins.',
    ),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('without an agreement there is nothing to explain', async ({ page }) => {
  const told = scenario({ way: 'together', title: 'Sans discussion' }).answerAll('', 3);
  await openResults(page, await openDossierFile(page, told.file()));
  await expect(page.getByRole('list', { name: 'Les marques' })).toHaveCount(0);
});

test('the record is the same on screen, on paper, in PDF, in Word and as a table; score says its numbers', async ({
  page,
}) => {
  const id = await openExample(page);
  const report = await openRecord(page, id);
  await expect(report.getByRole('heading', { level: 2, name: 'Prochaines dates' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const texts = (await report.locator(':is(h2, h3, h4, p, li, dd, th, td)').allInnerTexts())
    .map(plain)
    .filter((text) => text !== '');
  expect(texts.length).toBeGreaterThan(60);
  expect(texts.join('\n')).not.toMatch(/proc[èe]s-verbal/i);

  // Every number of it, against the command line.
  const agreed = agreedIn(scored(await download(page, 'Télécharger le dossier')));
  const said = agreed.map(({ agreedKind, value, before }) =>
    agreedKind === 'level'
      ? `Niveau retenu par le groupe : ${value} (avant discussion : ${median(before)}).`
      : `Après discussion, pas d’accord (avant : ${median(before)}).`,
  );
  const retained = texts.filter((text) => /^(Niveau retenu|Après discussion)/.test(text));
  expect(retained.toSorted()).toEqual(said.toSorted());
  expect(texts.filter((text) => /^\d\. /.test(text))).toHaveLength(agreed.length);

  const { headings, ...shown } = await shownReport(page);
  const layout = { ...shown, headings: headings.map(({ text }) => text), hasCover: false };
  const printed = temporaryFile('compte-rendu.pdf', '');
  await page.pdf({ path: printed, preferCSSPageSize: true });
  for (const file of [await download(page, PDF), printed]) {
    const pdf = readPdf(file);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(2);
    expect(pdf.pages.length).toBeLessThanOrEqual(4);
    expect(layoutTroubles(pdf, layout)).toEqual([]);
    const running =
      /Bilandedépart|LÉtoileduCanalBilandedépart|Compterendudeséance,àusageinterne,brouillon|QuestionnaireCoopération100|page\dsur\d/g;
    const written = pdf.pages.map((each) => each.letters.replace(running, '')).join('');
    expect(
      texts.filter((text) => !written.includes(letters(text).replace(running, ''))),
      file,
    ).toEqual([]);
  }

  const word = await readDocx(new Blob([readFileSync(await download(page, WORD))]));
  const inWord = letters(word.readings.map(({ text }) => text).join(' '));
  // Word numbers its lists by itself.
  expect(texts.filter((text) => !inWord.includes(letters(text)))).toEqual([]);

  const [heads = [], ...rows] = papaparse.parse<string[]>(
    readFileSync(await download(page, CSV), 'utf8').slice(1),
    { delimiter: ';', skipEmptyLines: 'greedy' },
  ).data;
  const column = (name: string) => rows.map((row) => row[heads.indexOf(name)]);
  expect(column('Niveau retenu').filter(Boolean)).toEqual(['2', '2', '1']);
  expect(column('Avant discussion')).toEqual(['1', '3', '1', '2', '1']);
  expect(column('Reporté').filter(Boolean)).toHaveLength(1);
});

test('eight points with all that was said of them take two to four pages', async ({ page }) => {
  const questions = [
    ...['P1.etat', 'P2.etat', 'P3.etat', 'P4.etat'],
    ...['S1.etat', 'S2.etat', 'S3.etat', 'S5.etat'],
  ];
  const told = scenario({ way: 'each', title: 'Huit points', mode: 'full' });
  for (let person = 0; person < 9; person++) told.person().answerAll('', (person % 4) + 1);
  for (const questionId of questions) told.agree(questionId, 3);
  told
    .discuss({ order: questions.map((questionId) => ({ questionId, partnerId: null })) })
    .meet({ date: '2026-11-23', facilitator: 'une voisine', present: 9, collected: ['paper'] })
    .act('Écrire le mandat', { owner: 'le bureau', deadline: '2026-12-18' });
  const file = told.file();
  for (const answer of file.answers.slice(-questions.length))
    Object.assign(answer, {
      note: 'Le texte existe, le conseil ne l’a pas relu depuis trois ans.',
      explanation: 'Les uns parlaient du texte, les autres de ce qui se fait vraiment.',
      minority: 'Une personne tient à un niveau plus bas.',
    });
  await openRecord(page, await openDossierFile(page, file));
  const printed = temporaryFile('huit.pdf', '');
  await page.pdf({ path: printed, preferCSSPageSize: true });
  for (const path of [await download(page, PDF), printed]) {
    const { pages } = readPdf(path);
    expect(pages.length, path).toBeGreaterThanOrEqual(2);
    expect(pages.length, path).toBeLessThanOrEqual(4);
  }
});

test('of a profile in black and white, before and retained are told apart', async ({ page }) => {
  const id = await openExample(page);
  await page.goto(`./#/dossiers/${id}/rapport`);
  await expect(page.getByRole('img', { name: /^Radar/ })).toBeVisible();
  const caption = page.getByText(/Le petit triangle plein est le niveau retenu/);
  // Of the dimensions in which something was agreed.
  await expect(caption).toHaveCount(3);
  const text = execFileSync('pdftotext', ['-raw', await download(page, PDF), '-'], {
    encoding: 'utf8',
  });
  expect(plain(text).match(/triangle creux, sa valeur avant la discussion/g)).toHaveLength(3);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger l’image « Stratégie » en SVG' }).click();
  const svg = temporaryFile('strategie.svg', '');
  await (await downloading).saveAs(svg);
  const drawn = readFileSync(svg, 'utf8');
  expect(drawn).toContain('le niveau retenu par le groupe pour une question');
  // The solid one in ink; the hollow one in the colour of the paper, with a line of ink around it.
  const marks = [...drawn.matchAll(/<path d="M-5 0H5L0 (-?)7Z"([^>]*)>/g)].map(
    ([, up, attributes = '']) => [
      up === '-' ? 'before' : 'retained',
      /fill="(#\w+)"/.exec(attributes)?.[1],
    ],
  );
  const fillOf = (mark: string) =>
    new Set(marks.filter(([name]) => name === mark).map(([, fill]) => fill));
  expect(fillOf('retained').size).toBe(1);
  expect(fillOf('before').size).toBe(1);
  expect([...fillOf('retained')]).not.toEqual([...fillOf('before')]);
});

test('other colleges stand beside the governance where both are five or more', async ({ page }) => {
  const told = (staff: number) => {
    const story = scenario({ way: 'each', title: `Avec ${staff} salariés`, mode: 'full' });
    for (let person = 0; person < 9; person++)
      story.person({ college: 'administrateur' }).answerAll('', (person % 4) + 1);
    for (let person = 0; person < staff; person++)
      story.person({ college: 'salarie' }).answerAll('P', 4);
    const file = story.file();
    file.dossier.id = `0000000d-0000-4000-8000-0000000000${10 + staff}`;
    return file;
  };
  const title = 'Gouvernance et autres collèges';
  await openResults(page, await openDossierFile(page, told(4)));
  await expect(page.getByRole('table', { name: title })).toHaveCount(0);

  const id = await openDossierFile(page, told(5));
  await openResults(page, id);
  const table = page.getByRole('table', { name: title });
  await expect(table.getByRole('columnheader')).toHaveText([
    ...['Thème', 'Gouvernance (9 personnes)', 'Autres collèges (5 personnes)'],
  ]);
  await expect(table.getByRole('row').nth(1)).toHaveText(
    /Raison d’être, valeurs, identité\s*2\s*4/,
  );
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  // Results have a heading of that name too.
  const report = page.locator('article[lang]');
  await page.goto(`./#/dossiers/${id}/rapport`);
  await expect(report.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await page.getByRole('radio', { name: 'Partenaires' }).check();
  await expect(report.getByText('les associations partenaires', { exact: true })).toBeVisible();
  await expect(report.getByRole('heading', { level: 2, name: title })).toHaveCount(0);
});

test('the record in English, on a phone', async ({ page }) => {
  const id = await openExample(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'Results', exact: true })).toBeVisible();
  await page.goto(`./#/dossiers/${id}/rapport?modele=seance`);
  const report = page.locator('article[lang="en"]');
  await expect(report.getByText(/^Record of the session of/)).toBeVisible();
  await expect(report.getByRole('heading', { level: 2 })).toContainText([
    ...['Who was there', 'What the discussion brought', 'What the group proposes', 'Next dates'],
  ]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
