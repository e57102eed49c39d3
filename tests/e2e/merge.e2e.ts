/** « Fusionner un dossier »: files of several devices become one dossier; nothing is written before, everything can be undone. */
import type { Browser, Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { scenario } from '#tests/support/scenario.ts';
import {
  answerAll,
  arrive,
  downloadDossier,
  dumpDatabase,
  openDossierFile,
  readJson,
  scoreFile,
  startDossier,
  temporaryFile,
} from './support/app.ts';
import { scoredValues, shownOrganisations, shownValues } from './support/shownNumbers.ts';
import { expect, test, watchTroubles } from './support/test.ts';

const NAMES = ['L’Étoile', 'Le Foyer', 'Le Relais'] as const;

async function goToMerge(page: Page, dossierId: string): Promise<void> {
  await page.goto(`./#/dossiers/${dossierId}/transmettre`);
  await page.getByRole('link', { name: 'Fusionner un dossier' }).click();
  await page.waitForURL(/transmettre\/fusionner/);
  await arrive(page);
}

const choose = (page: Page, file: string) => page.getByTestId('merge-file').setInputFiles(file);

const merge = (page: Page) => page.getByRole('button', { name: 'Fusionner', exact: true }).click();

const fileOf = (file: DossierFile) => temporaryFile('autre.diapason.json', JSON.stringify(file));

/** What is stored of the dossiers, but for how often and when they changed, and for the safety copies. */
async function stored(page: Page): Promise<unknown> {
  const text = JSON.stringify(await dumpDatabase(page));
  return JSON.parse(text, (key, value) =>
    ['changeCount', 'changedAt', 'savedChangeCount', 'savedAt', 'safetyCopies'].includes(key)
      ? null
      : value,
  );
}

/** On a device of its own: answers for one association; gives what its results show, and its file. */
async function onOwnDevice(
  browser: Browser,
  baseURL: string,
  name: string,
  partner: string,
  from: number,
) {
  const context = await browser.newContext({ baseURL, locale: 'fr-FR' });
  const page = await context.newPage();
  const troubles: string[] = [];
  watchTroubles(page, new URL(baseURL).origin, troubles);
  await startDossier(page, { name, partner });
  await answerAll(page, (rank) => (rank + from) % 5);
  await page.getByRole('button', { name: 'Voir les résultats' }).click();
  const shown = await shownValues(page);
  const file = await downloadDossier(page);
  expect(troubles).toEqual([]);
  await context.close();
  return { shown, file };
}

test('a consultant merges the files of three associations: the numbers of each device, offline too', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const [ours, theirs, third] = NAMES;
  const devices = [
    await onOwnDevice(browser, baseURL ?? '', ours, theirs, 0),
    await onOwnDevice(browser, baseURL ?? '', theirs, ours, 2),
    await onOwnDevice(browser, baseURL ?? '', third, theirs, 3),
  ];
  const first: DossierFile = readJson(devices[0]?.file ?? '');
  const dossierId = await openDossierFile(page, first);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await arrive(page);
  await context.setOffline(true);
  for (const { file } of devices.slice(1)) {
    await goToMerge(page, dossierId);
    const before = await stored(page);
    await choose(page, file);
    await expect(page.getByText('Proposé parce que le nom est le même.').first()).toBeVisible();
    expect(await stored(page)).toEqual(before);
    await merge(page);
    await expect(page.getByRole('button', { name: 'Annuler la fusion' })).toBeFocused();
  }
  await goToMerge(page, dossierId);
  await choose(page, devices[1]?.file ?? '');
  await expect(page.getByText('Il n’y a rien à fusionner.')).toBeVisible();
  await context.setOffline(false);

  const file = await downloadDossier(page);
  const merged: DossierFile = readJson(file);
  expect(merged.organisations.map(({ name }) => name)).toEqual(NAMES);
  expect(merged.rounds).toHaveLength(1);
  const organisations = shownOrganisations(scoreFile(file).rounds[0]);
  expect(organisations.map(scoredValues)).toEqual(devices.map(({ shown }) => shown));
  for (const [index, { id }] of merged.organisations.entries()) {
    await page.goto('about:blank');
    await page.goto(`./#/dossiers/${dossierId}/resultats?association=${id}`);
    await arrive(page);
    expect(await shownValues(page, NAMES[index] ?? '')).toEqual(devices[index]?.shown);
  }
});

/** A copy of the dossier on which the last word of one sheet and one action are others. */
function twoVersions(): readonly [DossierFile, DossierFile] {
  const told = scenario({ title: 'Deux versions' }).answer('P1.etat', 3).answer('P2.etat', 2);
  const file = told.file();
  const other: DossierFile = structuredClone(file);
  const [answer] = other.answers;
  if (answer === undefined) throw new Error('nobody has answered');
  answer.value = { kind: 'level', level: 1 };
  other.sheets[0] = { ...other.sheets[0], status: 'closed' } as DossierFile['sheets'][number];
  return [file, other];
}

test('where both say something else: both values, ours unless chosen; the undo takes it all back', async ({
  page,
}) => {
  const [file, other] = twoVersions();
  const dossierId = await openDossierFile(page, file);
  const before = await stored(page);
  await goToMerge(page, dossierId);
  await choose(page, fileOf(other));
  const conflict = page.getByRole('radiogroup', { name: /\(P1\.etat\)/ });
  await expect(conflict.getByRole('radio', { name: 'Garder ce qui est ici' })).toBeChecked();
  await expect(conflict).toContainText('Niveau 3');
  await expect(conflict).toContainText('Niveau 1');
  await conflict.getByRole('radio', { name: 'Prendre ce qui est dans le fichier' }).check();
  await page.getByText(/^Réponses aux questions/).click();
  await expect(page.getByText(/réponses n°\s1.*1 modification/)).toBeVisible();
  expect(await stored(page)).toEqual(before);

  await merge(page);
  const undo = page.getByRole('button', { name: 'Annuler la fusion' });
  await expect(undo).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'La fusion est faite' })).toBeVisible();
  expect(JSON.stringify(await stored(page))).toContain('"level":1');
  await undo.press('Enter');
  await expect(page.getByText('La fusion est annulée')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Aller au dossier' })).toBeFocused();
  expect(await stored(page)).toEqual(before);
});

test('of many differences all may be taken at once, or none, and one of them decided anew', async ({
  page,
}) => {
  const questions = ['P1.etat', 'P2.etat', 'P3.etat', 'P4.etat'];
  const answered = (level: number) =>
    questions.reduce((told, id) => told.answer(id, level), scenario({ title: 'Beaucoup' })).file();
  const dossierId = await openDossierFile(page, answered(3));
  await goToMerge(page, dossierId);
  await choose(page, fileOf(answered(1)));
  const taking = page.getByRole('radio', { name: 'Prendre ce qui est dans le fichier' });
  await page.getByRole('button', { name: 'Prendre partout ce qui est dans le fichier' }).click();
  await expect(page.getByText('Pris dans le fichier : 4 sur 4.')).toBeVisible();
  for (const radio of await taking.all()) await expect(radio).toBeChecked();
  await page.getByRole('button', { name: 'Garder partout ce qui est ici' }).click();
  await expect(page.getByText('Pris dans le fichier : 0 sur 4.')).toBeVisible();
  await expect(page.getByText('Il n’y a rien à fusionner.')).toBeVisible();
  await page.getByRole('button', { name: 'Prendre partout ce qui est dans le fichier' }).click();
  await page
    .getByRole('radiogroup', { name: /\(P2\.etat\)/ })
    .getByRole('radio', { name: 'Garder ce qui est ici' })
    .check();
  await merge(page);
  await expect(page.getByRole('button', { name: 'Annuler la fusion' })).toBeFocused();
  const merged: DossierFile = readJson(await downloadDossier(page));
  expect(merged.answers.map(({ value }) => value?.kind === 'level' && value.level)).toEqual([
    1, 3, 1, 1,
  ]);
});

test('the dossier that changes in another window meanwhile: the preview is made anew, and the undo refuses to lose it', async ({
  page,
  context,
}) => {
  const [file, other] = twoVersions();
  const dossierId = await openDossierFile(page, file);
  await goToMerge(page, dossierId);
  await choose(page, fileOf(other));
  await expect(page.getByRole('radiogroup')).toHaveCount(1);
  const window = await context.newPage();
  const rename = async (name: string) => {
    await window.goto('about:blank');
    await window.goto(`./#/dossiers/${dossierId}/profil`);
    await arrive(window);
    await window.getByRole('textbox', { name: 'Nom de l’association', exact: true }).fill(name);
    await expect(window.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  };
  await rename('Nous aussi');
  await expect(page.getByText('L’aperçu a été refait')).toBeVisible();
  await page
    .getByRole('radiogroup', { name: /\(P1\.etat\)/ })
    .getByRole('radio', { name: 'Prendre ce qui est dans le fichier' })
    .check();
  await merge(page);
  await expect(page.getByRole('button', { name: 'Annuler la fusion' })).toBeFocused();
  await rename('Nous encore');
  await page.getByRole('button', { name: 'Annuler la fusion' }).click();
  await expect(page.getByRole('alert')).toContainText('ne peut plus être annulée');
  expect(JSON.stringify(await stored(page))).toContain('Nous encore');
});

test('a file that brings a later bilan and another association: the notice stays, and so does the undo', async ({
  page,
}) => {
  const begun = () => scenario({ title: 'Un an après' }).answer('P1.etat', 3);
  const dossierId = await openDossierFile(page, begun().file());
  const before = await stored(page);
  await goToMerge(page, dossierId);
  const later = begun().round('Bilan à 6 mois').answer('P1.etat', 4);
  await choose(page, fileOf(later.organisation('Le Relais').answer('P1.etat', 2).file()));
  await merge(page);
  const undo = page.getByRole('button', { name: 'Annuler la fusion' });
  await expect(undo).toBeFocused();
  expect(JSON.stringify(await stored(page))).toContain('Bilan à 6 mois');
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(page.getByText('La fusion est annulée')).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test('from home: the file of the same dossier, and that of another one', async ({ page }) => {
  const [file, other] = twoVersions();
  await openDossierFile(page, file);
  await page.goto('./');
  await page.getByTestId('open-file').setInputFiles(fileOf(other));
  await page.getByRole('button', { name: 'Fusionner avec ce dossier' }).click();
  await page.waitForURL(/transmettre\/fusionner/);
  await arrive(page);
  await expect(page.getByRole('heading', { name: '3. Ce qui changera' })).toBeVisible();

  const stranger: DossierFile = JSON.parse(
    JSON.stringify(scenario({ title: 'Une autre' }).answer('P1.etat', 4).file()).replaceAll(
      '-0000-4000-8000-',
      '-0009-4000-8000-',
    ),
  );
  await page.goto('./');
  await page.getByTestId('open-file').setInputFiles(fileOf(stranger));
  await page
    .getByRole('combobox', { name: 'Ou le fusionner avec un dossier de cet appareil' })
    .selectOption('Deux versions');
  await page.getByRole('button', { name: 'Voir la fusion' }).click();
  await page.waitForURL(/transmettre\/fusionner/);
  await expect(page.getByText('Une autre', { exact: true })).toBeVisible();
});

test('a damaged file, and that of somebody who was invited, are refused with the reason', async ({
  page,
}) => {
  const [file, other] = twoVersions();
  const dossierId = await openDossierFile(page, file);
  const before = await stored(page);
  await goToMerge(page, dossierId);
  await choose(page, temporaryFile('abime.json', '{"format": "diapason/dossier"'));
  await expect(page.getByRole('alert')).toContainText('Rien n’a changé');
  const guestSheetId = other.sheets[0]?.id ?? '';
  await choose(page, fileOf({ ...other, dossier: { ...other.dossier, guestSheetId } }));
  await expect(page.getByRole('alert')).toContainText('invitée à répondre');
  await expect(page.getByRole('button', { name: 'Fusionner', exact: true })).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
});
