import { routes } from '#src/app/paths.ts';
import { answerAll, downloadDossier, scoreFile, startDossier } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('three people pass the device; nothing shows at any address before the answers are shown', async ({
  page,
}) => {
  // Every address, for each of three people.
  await startDossier(page, { way: 'Chacun de son côté' });
  for (let person = 1; person <= 3; person++) {
    await expect(page.getByRole('heading', { name: `Réponses n°\u00a0${person}` })).toBeVisible();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await answerAll(page, (rank) => ((rank + person) % 4) + 1);
    await page.getByRole('button', { name: 'J’ai terminé' }).click();
    await page.getByRole('button', { name: 'Terminer', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: `Réponses n°\u00a0${person} : merci` }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Continuer' }).click();
    if (person < 3) await page.getByRole('button', { name: 'Personne suivante' }).click();
  }

  const dossierId = /dossiers\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  const sheetIds = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const open = indexedDB.open('diapason');
        open.onsuccess = () => {
          const rows = open.result.transaction('sheets').objectStore('sheets').getAll();
          rows.onsuccess = () => resolve(rows.result.map(({ id }) => String(id)));
        };
      }),
  );
  expect(sheetIds).toHaveLength(3);
  for (const pattern of Object.values(routes)) {
    for (const sheetId of pattern.includes(':sheetId') ? sheetIds : ['']) {
      const address = pattern
        .replace(':dossierId', dossierId)
        .replace(':sheetId', sheetId)
        .replace(':questionId?', 'P1.etat')
        .replace(/\/:\w+\?/, '');
      // From a blank page: a change of hash alone would leave the former page on screen while we look.
      await page.goto('about:blank');
      await page.goto(`./#${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('table', { name: /Résultats/ })).toHaveCount(0);
      await expect(page.getByRole('img', { name: /Radar/ })).toHaveCount(0);
      await expect(
        page.getByRole('radio', { checked: true }).and(page.locator('[value^="level"]')),
      ).toHaveCount(0);
    }
  }
  const hidden = scoreFile(await downloadDossier(page)).rounds[0]?.organisations[0];
  expect(Object.keys(hidden ?? {}).sort()).toEqual(['id', 'status']);

  await page.goto(`./#/dossiers/${dossierId}`);
  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  await expect(page.getByRole('dialog')).toContainText('3 personnes ont terminé');
  await page.getByRole('button', { name: 'Afficher à tous' }).click();
  await expect(page.getByRole('table', { name: 'Résultats par dimension' })).toBeVisible();
  await expect(page.getByText('3 personnes ont répondu.')).toBeVisible();
});

test('a dossier of people who answer apart begins with its page, and the session to prepare', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Commencer un autodiagnostic' }).click();
  await page.getByRole('textbox', { name: 'Nom de l’association' }).fill('L’Étoile');
  const apart = page.getByRole('radio', { name: 'Chacun de son côté' });
  await apart.check();
  await expect(page.getByText('Sur papier, à main levée, chacun sur son téléphone')).toBeVisible();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'L’Étoile' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Préparer');
  await expect(page.getByRole('link', { name: 'Préparer la séance' })).toBeVisible();
  await expect(page.getByText('0 personne pour l’instant')).toBeVisible();

  // The first person's sheet is there already: whoever begins takes it.
  await page.getByRole('button', { name: 'Commencer à répondre' }).click();
  await expect(page.getByRole('heading', { name: 'Réponses n°\u00a01' })).toBeVisible();
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await page.getByRole('link', { name: 'Saisir des grilles papier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grille n°\u00a01' })).toBeFocused();
});

test('two people who answered apart are never shown what they answered', async ({ page }) => {
  await startDossier(page, { way: 'Chacun de son côté' });
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('radio').first().check({ force: true });
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  await expect(page.getByRole('dialog')).toContainText('au moins trois personnes');
  await expect(page.getByRole('button', { name: 'Afficher à tous' })).toHaveCount(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('link', { name: 'Résultats', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Ce que disent vos réponses' }),
  ).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('what one person began opens to the next one only past a question, be it only a note', async ({
  page,
}) => {
  await startDossier(page, { way: 'Chacun de son côté' });
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.waitForURL(/\/P1\.etat$/);
  const first = page.url();
  await page.getByRole('textbox', { name: 'Constats et preuves' }).fill('Pour moi seulement');
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();

  await page.getByRole('button', { name: 'Personne suivante' }).click();
  await expect(page.getByRole('heading', { name: 'Réponses n°\u00a02' })).toBeVisible();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('textbox', { name: 'Constats et preuves' })).toHaveValue('');

  await page.goto(first);
  await expect(page.getByRole('heading', { name: 'Réponses n°\u00a01, commencées' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ce sont mes réponses' }).click();
  await expect(page.getByRole('textbox', { name: 'Constats et preuves' })).toHaveValue(
    'Pour moi seulement',
  );
});

test('a copy of a dossier holds nothing of what is still hidden', async ({ page }) => {
  await startDossier(page, { way: 'Chacun de son côté' });
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('radio').first().check({ force: true });
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await page.goto('./');
  await page.getByRole('button', { name: 'Dupliquer L’Étoile' }).click();
  await page.getByRole('link', { name: 'L’Étoile (copie)' }).click();
  await expect(page.getByText('0 personne pour l’instant')).toBeVisible();
});
