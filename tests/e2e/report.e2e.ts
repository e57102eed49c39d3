import { execFileSync } from 'node:child_process';
import type { CellResult } from '#src/core/result.ts';
import { round1 } from '#src/core/scale.ts';
import { scoreFile, startDossier, temporaryFile } from './support/app.ts';
import { fillApp } from './support/fillApp.ts';
import { expect, test } from './support/test.ts';

const french = (value: number) => String(round1(value)).replace('.', ',');

test('the printed report can be read back: accents, every number, its pages', async ({ page }) => {
  const { dossierId } = await fillApp(page);
  await page.goto(`./#/dossiers/${dossierId}/rapport`);
  await expect(page.getByRole('img', { name: /^Radar/ })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le dossier' }).click();
  const saved = temporaryFile('exemple.json', '');
  await (await downloading).saveAs(saved);

  const file = temporaryFile('rapport.pdf', '');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const facts = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  expect(facts).toMatch(/Page size:\s+59[45].* x 84[12].* pts \(A4\)/);
  const pages = Number(/Pages:\s+(\d+)/.exec(facts)?.[1]);
  expect(text).toContain(`page 2 sur ${pages}`);
  expect(text).toContain(`page ${pages} sur ${pages}`);
  expect(text).toMatch(/À régler d’abord/);
  expect(text).toMatch(/Complémentarité/);
  expect(text).not.toMatch(/réponses n°\s\d/i);

  const [organisation] = scoreFile(saved).rounds[0]?.organisations ?? [];
  if (organisation?.status !== 'shown') throw new Error('score shows nothing');
  const lines = text.split('\n');
  const names = ['Projet', 'Stratégie', 'Complémentarité', 'Vision partagée'];
  for (const [index, { value }] of organisation.dimensions.entries()) {
    const shown = value === null ? '–' : french(value);
    const row = new RegExp(`^.*${names[index]}\\s+${shown}\\s`);
    expect(
      lines.filter((line) => row.test(line)).length,
      `${names[index]} ${shown}`,
    ).toBeGreaterThan(0);
  }
  const levels = organisation.dimensions
    .flatMap(({ themes }) => themes)
    .flatMap(({ questions }) => questions)
    .flatMap((question): readonly CellResult[] =>
      question.partners.length > 0 ? question.partners : [question],
    )
    .map(({ distribution }) => distribution?.levels.join('\\s+') ?? '');
  for (const counts of levels) expect(text).toMatch(new RegExp(`\\s${counts}\\s`));
});

test('before the answers are shown the report holds no number, and says why', async ({ page }) => {
  await startDossier(page, { name: 'Le Relais', way: 'Chacun de son côté' });
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rapport' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('rien n’est montré avant');
  await expect(page.getByRole('table')).toHaveCount(0);
});
