/**
 * A newer version of a questionnaire is shipped: open bilans stay on theirs, the next takes the new one, and only what has
 * the same words is compared. In a build of its own, which holds a test questionnaire beside the real one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileAll } from '#src/authoring/compileQuestionnaire.ts';
import { questionnaireFolders } from '#src/authoring/questionnaireFolders.ts';
import type { DossierFile } from '#src/core/dossier.ts';
import { placedQuestions } from '#src/core/questionnaire.ts';
import { scenario } from '#tests/support/scenario.ts';
import { answerAll, downloadDossier, openDossierFile, readJson, scoreFile } from './support/app.ts';
import { expect, test as watched } from './support/test.ts';
import { REWORDED, writeTestQuestionnaires } from './support/testQuestionnaires.ts';

const VITE = 'node_modules/vite/bin/vite.js';

interface NewerBuild {
  readonly url: string;
  /** Where the test questionnaire is. */
  readonly folder: string;
}

/** Built and served once per worker. */
const test = watched.extend<object, { newer: NewerBuild }>({
  newer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs from a pattern
    async ({}, use) => {
      const folder = writeTestQuestionnaires();
      const outDir = mkdtempSync(join(tmpdir(), 'diapason-newer-'));
      process.env.DIAPASON_MORE_QUESTIONNAIRES = folder;
      const build = spawnSync(
        process.execPath,
        [VITE, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
        { encoding: 'utf8' },
      );
      if (build.status !== 0) throw new Error(build.stdout + build.stderr);
      const port = await freePort();
      const server = spawn(
        process.execPath,
        [
          VITE,
          'preview',
          '--outDir',
          outDir,
          '--port',
          `${port}`,
          '--strictPort',
          '--host',
          'localhost',
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await new Promise<void>((resolve, reject) => {
        server.stdout.on('data', (text) => `${text}`.includes(`${port}`) && resolve());
        server.on('exit', () => reject(new Error('The build is not served')));
      });
      await use({ url: `http://localhost:${port}/`, folder });
      server.removeAllListeners('exit');
      server.kill();
      delete process.env.DIAPASON_MORE_QUESTIONNAIRES;
      for (const made of [folder, outDir]) rmSync(made, { recursive: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ newer }, use) => use(newer.url),
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

test('the next bilan takes the newer version; the reworded question is listed, the others are compared', async ({
  page,
  newer,
}) => {
  const versions = compileAll(newer.folder).map(({ questionnaire }) => questionnaire);
  expect(versions.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0']);
  const [former, newest] = versions;
  if (former === undefined || newest === undefined) throw new Error('Two versions are needed');
  const hashesOf = (version: typeof former) =>
    new Map(
      placedQuestions(version).map(({ question }) => [question.id, question.contentHash] as const),
    );
  const changed = [...hashesOf(newest)].filter(([id, hash]) => hashesOf(former).get(id) !== hash);
  expect(changed.map(([id]) => id)).toEqual([REWORDED]);

  const story = scenario({ questionnaire: former, way: 'single' }).answerAll('', 2);
  const before = story.file();
  const dossierId = await openDossierFile(page, before);
  const bilans = async () => {
    await page.goto(`./#/dossiers/${dossierId}/bilans`);
    await expect(page.getByRole('heading', { level: 1, name: 'Bilans' })).toBeVisible();
  };
  await bilans();
  await page.getByRole('button', { name: 'Ouvrir le bilan suivant' }).click();
  await expect(page.getByText('Ce bilan prendra la version 1.1.0 du questionnaire')).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir ce nouveau bilan' }).click();
  await page.waitForURL(({ hash }) => hash === `#/dossiers/${dossierId}`);
  await page.getByRole('link', { name: 'Répondre', exact: true }).click();
  await expect(
    page.getByRole('radiogroup', { name: /Avons-nous un texte, adopté et daté/ }),
  ).toBeVisible();
  expect(await answerAll(page, (rank) => (rank < 2 ? 4 : 3))).toBe(23);

  const file = await downloadDossier(page);
  const after: DossierFile = readJson(file);
  expect(after.rounds.map(({ questionnaire }) => questionnaire)).toEqual([
    { id: 'essai', version: '1.0.0' },
    { id: 'essai', version: '1.1.0' },
  ]);
  expect(after.rounds[0]).toEqual(before.rounds[0]);
  const [change] = scoreFile(file).changes;
  const compared = change?.themes.map(({ id }) => id);
  // Express asks one question of most themes: without the reworded one, P1 has nothing left.
  expect(compared).not.toContain('P1');
  expect(compared).toContain('P2');

  await bilans();
  const left = page.getByRole('listitem').filter({ hasText: /^Questions reformulées/ });
  await expect(left).toHaveText(/Raison d’être, valeurs\s: ce qui existe\.$/);
  const rows = page.getByRole('table', { name: /^Projet\s: les thèmes/ });
  await expect(
    rows
      .getByRole('row', { name: /^Raison d’être/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('–');
  const second = change?.themes.find(({ id }) => id === 'P2');
  expect(second?.change).toBe(2);
  await expect(
    rows
      .getByRole('row', { name: /^Besoins sociaux/ })
      .getByRole('cell')
      .last(),
  ).toHaveText(/^\+2 sur 1 question/);

  // The earlier bilan still asks in its own words.
  const sheetId = before.sheets[0]?.id ?? '';
  await page.goto('about:blank');
  await page.goto(
    `./#/dossiers/${dossierId}/repondre/${sheetId}/P1.etat?bilan=${before.rounds[0]?.id}`,
  );
  await expect(
    page.getByRole('radiogroup', { name: /Avons-nous un projet associatif écrit/ }),
  ).toBeVisible();
});

test('what is shipped holds nothing of it', () => {
  const { DIAPASON_MORE_QUESTIONNAIRES: named } = process.env;
  delete process.env.DIAPASON_MORE_QUESTIONNAIRES;
  expect(questionnaireFolders('questionnaires')).toEqual(['questionnaires']);
  if (named) process.env.DIAPASON_MORE_QUESTIONNAIRES = named;
  const assets = join(process.env.DIAPASON_TEST_BUILD ?? 'dist', 'assets');
  const code = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(code.length).toBeGreaterThan(10);
  for (const name of code)
    expect(readFileSync(join(assets, name), 'utf8')).not.toContain('essai@1.');
});
