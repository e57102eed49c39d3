/** A whole workshop in one dossier: three ways of answering, shown as counts, eight points discussed, the record printed. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { placedQuestions } from '#src/core/questionnaire.ts';
import type { QuestionResult, ShownOrganisationResult } from '#src/core/result.ts';
import { round1 } from '#src/core/scale.ts';
import { cooperation } from '#tests/support/questionnaires.ts';
import { scenario } from '#tests/support/scenario.ts';
import {
  downloadDossier,
  openDossierFile,
  readJson,
  scoreFile,
  temporaryFile,
} from './support/app.ts';
import { expect, test } from './support/test.ts';

const EXPRESS = placedQuestions(cooperation)
  .map(({ question }) => question)
  .filter(({ express }) => express)
  .map(({ id }) => id);

/** Nine on the device, twelve on paper, twelve by show of hands; nobody has seen anything. */
function gathered(): DossierFile {
  const told = scenario({ way: 'each', state: 'gathering', title: 'Les Deux Rives' });
  for (let person = 0; person < 21; person++) {
    told.person();
    for (const [rank, id] of EXPRESS.entries())
      told.answer(id, (rank * 5 + person) % 11 === 0 ? 'NSP' : ((person * (rank % 4)) % 4) + 1);
  }
  told.tally({ present: 12 });
  for (const [rank, id] of EXPRESS.entries())
    told.count(id, rank % 2 === 0 ? [3, 4, 3, 1] : [1, 2, 5, 3], { unknown: 1 });
  const file = told.file();
  for (const sheet of file.sheets)
    if (sheet.kind === 'individual') sheet.collected = sheet.number <= 9 ? 'apart' : 'paper';
    else if (sheet.kind === 'tally') sheet.collected = 'hands';
  return file;
}

function shown(file: string): ShownOrganisationResult {
  const [organisation] = scoreFile(file).rounds[0]?.organisations ?? [];
  if (organisation?.status !== 'shown') throw new Error('score shows nothing');
  return organisation;
}

const questionsOf = ({ dimensions }: ShownOrganisationResult): readonly QuestionResult[] =>
  dimensions.flatMap(({ themes }) => themes).flatMap(({ questions }) => questions);

const written = (value: number | null) =>
  value === null ? '–' : String(round1(value)).replace('.', ',');

/** Every value of the results page, theme by theme, is the command line's. */
async function expectResults(page: Page, { dimensions }: ShownOrganisationResult): Promise<void> {
  const valuesIn = (name: string) =>
    page.getByRole('table', { name }).locator('tbody tr td:nth-child(2)');
  await expect(valuesIn('Résultats par dimension')).toHaveText(
    dimensions.map(({ value }) => written(value)),
  );
  await expect(valuesIn('Résultats par thème')).toHaveText(
    dimensions.flatMap(({ themes }) => themes.map(({ value }) => written(value))),
  );
}

test('three ways mixed, counts kept, eight points discussed, the record printed: each number is that of score', async ({
  page,
}) => {
  page.setDefaultTimeout(15_000);
  const file = gathered();
  await openDossierFile(page, file);

  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  await expect(page.getByRole('dialog')).toContainText('33 personnes ont terminé.');
  await page.getByRole('button', { name: 'Afficher à tous' }).click();
  await expect(page.getByText('33 personnes ont répondu.')).toBeVisible();
  const counts = await downloadDossier(page);
  const before = shown(counts);
  expect(readJson(counts).sheets).toHaveLength(1);

  // The same values from the sheets that are gone.
  for (const party of file.rounds[0]?.parties ?? []) party.state = 'shown';
  const sheets = temporaryFile('feuilles.diapason.json', '');
  writeFileSync(sheets, JSON.stringify(file));
  expect(shown(sheets)).toEqual(before);
  await page.goBack();
  await expectResults(page, before);

  await page.getByRole('link', { name: 'Discussion', exact: true }).click();
  const levels = page.getByRole('radiogroup', { name: /^Niveau retenu/ });
  const panel = page.getByRole('navigation', { name: 'Ordre du jour' });
  const agenda = panel.locator('ol').getByRole('link');
  await expect(agenda).toHaveCount(6);
  const further = page.locator('details').filter({ hasText: 'Autres points' });
  await further.locator('summary').click();
  for (const count of [7, 8]) {
    await further
      .getByRole('button', { name: /^Ajouter/ })
      .first()
      .click();
    await expect(agenda).toHaveCount(count);
  }
  const retained = new Map<string, number>();
  for (let point = 0; point < 8; point++) {
    await agenda.nth(point).click();
    await expect(page.getByText(`Point ${point + 1} sur 8`)).toBeVisible();
    const id = (await levels.getAttribute('data-question-id')) ?? '';
    const level = (point % 4) + 1;
    await levels
      .getByRole('radio')
      .nth(level - 1)
      .check({ force: true });
    await expect(agenda.nth(point)).toContainText(`retenu : niveau ${level}`);
    retained.set(id, level);
  }
  expect(retained.size).toBe(8);
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();

  const after = shown(await downloadDossier(page));
  expect(after.agenda).toEqual(before.agenda);
  for (const [index, question] of questionsOf(after).entries()) {
    const earlier = questionsOf(before)[index];
    expect(question.before).toBe(earlier?.value);
    expect(question.value).toBe(retained.get(question.id) ?? earlier?.value);
  }
  await page.goBack();
  await page.getByRole('link', { name: 'Résultats', exact: true }).click();
  await expectResults(page, after);

  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await page.getByRole('radio', { name: 'Compte rendu de séance' }).check();
  const record = page.locator('article[lang]');
  await expect(record).toContainText('33 personnes');
  await expect(record).toContainText('Affichées le');
  await expect(record).toContainText('sur papier et à main levée');
  await expect(record).toContainText('elles ne sont pas confidentielles');
  const printed = temporaryFile('compte-rendu.pdf', '');
  writeFileSync(printed, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const text = execFileSync('pdftotext', ['-layout', printed, '-'], { encoding: 'utf8' });
  expect(text).toContain('Compte rendu');
  expect(text).not.toMatch(/procès-verbal/i);
  const said = [
    ...text
      .replace(/\s+/g, ' ')
      .matchAll(/Niveau retenu par le groupe : (\d) \(avant discussion : ([^)]+)\)/g),
  ].map(([, level, earlier]) => [level, earlier]);
  expect(said).toEqual(
    [...retained].map(([id, level]) => {
      const value = questionsOf(before).find((question) => question.id === id)?.value ?? 0;
      const low = Math.floor(value);
      return [`${level}`, value === low ? `${low}` : `entre ${low} et ${low + 1}`];
    }),
  );
});
