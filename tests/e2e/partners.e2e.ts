/** Several associations: each says what it shares, nothing else is seen, and the numbers are those of `score`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { readDocx } from '#tests/support/readDocx.ts';
import { scenario } from '#tests/support/scenario.ts';
import {
  arrive,
  downloadDossier,
  openDossierFile,
  saidOf,
  scoreFile,
  temporaryFile,
} from './support/app.ts';
import {
  rowsOf,
  scoredGaps,
  shownGaps,
  shownOrganisations,
  written,
} from './support/shownNumbers.ts';
import { expect, test } from './support/test.ts';

const NAMES = ['Nous', 'Les Amis du Parc', 'Le Relais'] as const;
const CHOICES = [
  'Rien',
  'Valeurs',
  'Valeurs et répartition',
  'Valeurs, répartition et notes',
] as const;

/** What each has noted for the others. */
const noteOf = (name: string) => `Une note, ${name} : le conseil en a parlé.`;

/** Six people of each, together; nobody shares anything yet. Of 2, 3 and 1 with others around. */
function story(names: readonly string[] = NAMES): DossierFile {
  const told = scenario({ partners: names.slice(1), title: 'Trois rives' });
  for (const [index, name] of names.entries()) {
    const partners = names.filter((each) => each !== name);
    told.organisation(name, { partners });
    for (let person = 0; person < 6; person += 1) {
      told.person();
      for (const [rank, start] of ['P', 'S', 'V1', 'V2', 'V3', 'V4', 'V5'].entries())
        told.answerAll(start, ((index * 2 + rank + (person % (index + 1))) % 4) + 1);
      for (const partner of partners)
        told.answerAll('C', ((index + (person % 2)) % 4) + 1, partner);
    }
    told.tellOthers(noteOf(name), { questionId: 'P1.etat' });
  }
  return told.file();
}

async function openPartners(page: Page, file: DossierFile, search = ''): Promise<void> {
  await openDossierFile(page, file);
  await goToPartners(page, file, search);
}

async function goToPartners(page: Page, file: DossierFile, search = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#/dossiers/${file.dossier.id}/partenaires${search}`);
  await arrive(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Partenaires' })).toBeVisible();
}

const sharingOf = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: `Ce que partage ${name}` });

/** Saved before the next: the page shows it from the storage in any window. */
async function share(page: Page, name: string, choice: (typeof CHOICES)[number]): Promise<void> {
  await sharingOf(page, name).getByRole('radio', { name: choice, exact: true }).check();
  await saved(page);
}

const shareViews = async (page: Page, name: string) => {
  await page.getByRole('region', { name, exact: true }).getByRole('checkbox').check();
  await saved(page);
};

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();

const seen = (page: Page) => page.getByRole('region', { name: 'Les profils ensemble' });

test('three associations: shared by keyboard, seen as both share it, the numbers of score', async ({
  page,
}) => {
  const file = story();
  await openPartners(page, file);
  await expect(page.getByText('Aucune association ne partage encore')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);

  // From the heading on, by keyboard alone: one's own values, then those of another.
  for (const name of ['Nous', 'Les Amis du Parc']) {
    const nothing = sharingOf(page, name).getByRole('radio', { name: 'Rien', exact: true });
    while (!(await nothing.evaluate((radio) => radio === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(
      sharingOf(page, name).getByRole('radio', { name: 'Valeurs', exact: true }),
    ).toBeChecked();
    await saved(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(
      page.getByRole('region', { name, exact: true }).getByRole('checkbox'),
    ).toBeChecked();
    await saved(page);
  }
  await expect(
    seen(page).getByRole('img', { name: /^Les dimensions, association par association/ }),
  ).toBeVisible();
  await expect(seen(page)).not.toContainText('Le Relais');

  await share(page, 'Nous', 'Valeurs, répartition et notes');
  await share(page, 'Les Amis du Parc', 'Valeurs et répartition');
  await share(page, 'Le Relais', 'Valeurs');
  await shareViews(page, 'Le Relais');
  await page.reload();
  await arrive(page);
  await expect(
    sharingOf(page, 'Les Amis du Parc').getByRole('radio', {
      name: 'Valeurs et répartition',
      exact: true,
    }),
  ).toBeChecked();
  await expect(seen(page)).toContainText('Le Relais');

  const score = scoreFile(await downloadDossier(page)).rounds[0];
  await goToPartners(page, file);
  const organisations = shownOrganisations(score);
  expect(organisations).toHaveLength(3);
  expect(await shownGaps(page)).toEqual(scoredGaps(score));
  expect(score?.gaps.some(({ flagged }) => flagged)).toBe(true);

  // Who speaks of whom: the comparison value of each theme about each partner.
  const nameOf = new Map(file.organisations.map(({ id, name }) => [id, name]));
  const views = await rowsOf(page, 'Thème par thème');
  expect(views.map(([head = '', ...cells]) => [head, ...cells.slice(0, -1)])).toEqual(
    organisations.flatMap(({ id, dimensions }) => {
      const spoken = dimensions.find((dimension) => dimension.id === 'C')?.themes ?? [];
      return (spoken[0]?.partners ?? []).map(({ partnerId }) => [
        `${nameOf.get(id)} · ${nameOf.get(partnerId)}`,
        ...spoken.map(({ partners }) =>
          written(partners.find((each) => each.partnerId === partnerId)?.comparison),
        ),
      ]);
    }),
  );

  // « Nous » shares its notes, but with nobody who does; of the third only values are seen.
  await page.locator('summary').filter({ hasText: 'Comment les réponses se répartissent' }).click();
  const spreads = await rowsOf(page, 'Comment les réponses se répartissent');
  expect(new Set(spreads.map(([, name]) => name))).toEqual(new Set(['Nous', 'Les Amis du Parc']));
  for (const name of NAMES.slice(1))
    await expect(page.getByRole('main')).not.toContainText(noteOf(name));

  // From the third's place, nothing but values.
  const relais = file.organisations.find(({ name }) => name === 'Le Relais')?.id;
  await goToPartners(page, file, `?association=${relais}`);
  await expect(sharingOf(page, 'Le Relais')).toBeVisible();
  await expect(page.getByRole('radiogroup').first()).toHaveAccessibleName(
    'Ce que partage Le Relais',
  );
  await expect(seen(page)).toContainText('Les Amis du Parc');
  await expect(page.getByText('Comment les réponses se répartissent')).toHaveCount(0);
});

test('two associations, one of which shares nothing: it is not on the page nor in any document', async ({
  page,
}) => {
  const secret = 'Chantelune';
  const file = story(['Nous', 'Les Amis du Parc', secret]);
  await openPartners(page, file);
  await share(page, 'Nous', 'Valeurs, répartition et notes');
  await share(page, 'Les Amis du Parc', 'Valeurs, répartition et notes');
  await expect(seen(page).getByRole('heading', { name: 'Projet' })).toBeVisible();
  await expect(seen(page)).not.toContainText(secret);
  await expect(page.getByRole('main')).not.toContainText(noteOf(secret));

  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await arrive(page);
  await expect(page.getByRole('heading', { name: 'Entre associations' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText(noteOf('Les Amis du Parc'));
  await expect(page.getByRole('article')).not.toContainText(noteOf(secret));
  await expect(page.getByRole('table', { name: /^Projet, thème par thème/ })).not.toContainText(
    secret,
  );
  const texts = await documentsOf(page);
  for (const text of Object.values(texts)) {
    expect(text).toContain('Les Amis du Parc');
    expect(text).not.toContain('Une note, Chantelune');
    expect(
      text.split('\n').filter((line) => /^comparaison/.test(line) && line.includes(secret)),
    ).toEqual([]);
  }
});

test('without names, the report calls associations by letters: on screen, in each file and its name', async ({
  page,
}) => {
  const file = story();
  for (const party of file.rounds[0]?.parties ?? [])
    party.shares = { own: 'values', complementarity: true };
  // A name that no text of the app holds.
  const names = ['Zéphyrine', 'Quatrevents', 'Xylophage'];
  for (const [index, organisation] of file.organisations.entries())
    organisation.name = names[index] ?? organisation.name;
  for (const note of file.sharedNotes) note.text = 'Une note sans nom.';
  await openDossierFile(page, file);
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await arrive(page);
  await expect(page.getByRole('article')).toContainText('Quatrevents');

  const unnamed = page.getByRole('checkbox', { name: 'Sans les noms des associations' });
  await unnamed.check();
  await expect(page.getByRole('article')).toContainText('Association B');
  await page.reload();
  await arrive(page);
  await expect(unnamed).toBeChecked();
  await expect(page.getByRole('article')).toContainText('Association B');
  const shown = await page.getByRole('article').evaluate((article) => article.outerHTML);
  const texts = await documentsOf(page);
  for (const name of names) {
    expect(shown).not.toContain(name);
    expect(await page.title()).not.toContain(name);
    for (const [fileName, text] of Object.entries(texts)) {
      expect(text, fileName).not.toContain(name);
      expect(fileName).not.toContain(name.normalize('NFD').replace(/\p{Mark}/gu, ''));
    }
  }
  await unnamed.uncheck();
  await expect(page.getByRole('article')).toContainText('Quatrevents');
});

test('one that hands over its values alone has nothing to show before the first of them', async ({
  page,
}) => {
  const told = scenario({ partners: NAMES.slice(1), title: 'Trois rives' });
  for (const name of NAMES.slice(0, 2)) {
    told.organisation(name, { partners: NAMES.filter((each) => each !== name) });
    told.answerAll('P', 2).answerAll('S', 3).answerAll('V', 3);
  }
  told.organisation('Le Relais', { partners: ['Nous'] }).share('P1.etat', null);
  const file = told.file();
  for (const party of file.rounds[0]?.parties ?? [])
    party.shares = { own: 'values', complementarity: false };
  await openPartners(page, file);
  await expect(page.getByRole('region', { name: 'Le Relais' })).toContainText(
    'aucune n’est encore saisie',
  );
  await expect(seen(page)).toContainText('Les Amis du Parc');
  await expect(seen(page)).not.toContainText('Le Relais');

  await page.getByRole('combobox', { name: 'Association' }).selectOption('Le Relais');
  await expect(page.getByText('n’a rien à montrer')).toBeVisible();
  await page.getByRole('link', { name: 'Résultats', exact: true }).click();
  await arrive(page);
  await expect(page.getByRole('main')).toContainText('aucune n’est encore saisie');
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('one association alone is led to where another is added', async ({ page }) => {
  await openPartners(page, scenario({ title: 'Seule' }).answerAll('P', 2).file());
  await expect(page.getByText('Une seule association répond dans ce bilan.')).toBeVisible();
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
  await page.getByRole('link', { name: 'Ajouter une association' }).click();
  await page.waitForURL(/\/profil$/);
});

/** The texts of the three documents by the names of their files. */
async function documentsOf(page: Page): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const button of [
    'Télécharger le PDF',
    'Télécharger le document Word',
    'Télécharger les données (CSV)',
  ]) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await downloading;
    const saveAs = temporaryFile(download.suggestedFilename(), '');
    await download.saveAs(saveAs);
    await expect(saidOf(page, download)).toBeVisible();
    texts[download.suggestedFilename()] = await textOf(saveAs);
  }
  return texts;
}

/** All that a file says, of itself too. */
async function textOf(path: string): Promise<string> {
  if (path.endsWith('.pdf'))
    return ['pdftotext', 'pdfinfo']
      .map((program) =>
        execFileSync(program, [path, ...(program === 'pdftotext' ? ['-'] : [])], {
          encoding: 'utf8',
        }),
      )
      .join('\n');
  if (!path.endsWith('.docx')) return readFileSync(path, 'utf8');
  const { paths, part, readings } = await readDocx(new Blob([readFileSync(path)]));
  const parts = paths.filter((each) => each.endsWith('.xml')).map(part);
  return [...readings.map(({ text }) => text), ...parts].join('\n');
}
