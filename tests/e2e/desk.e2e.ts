/** A consultant with many dossiers: finding one, seeing what each waits for, putting some away, and both examples. */
import type { Page } from '@playwright/test';
import { arrive } from './support/app.ts';
import { DESK, fillDesk } from './support/fillDesk.ts';
import { expect, test } from './support/test.ts';

const counted = (page: Page, text: string) =>
  expect(page.getByRole('search').getByRole('status')).toHaveText(text);

const titles = (page: Page) => page.locator('main li h3');

/** The row of a dossier, found by its title. */
const rowOf = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });

test('few dossiers need no tools; with more, one is found by a word, whatever its accents', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await fillDesk(page);
  await counted(page, `${DESK.current} dossiers en cours`);
  await expect(titles(page)).toHaveCount(DESK.current);

  await page.getByRole('searchbox', { name: 'Chercher un dossier' }).fill('coeur VALMONDE');
  await counted(page, `1 dossier sur ${DESK.current}`);
  await expect(titles(page)).toHaveText(['Dossier 4']);
  await expect(page).toHaveURL(/\?q=coeur/);

  await page.getByRole('link', { name: 'Dossier 4' }).click();
  await arrive(page);
  await page.goBack();
  await counted(page, `1 dossier sur ${DESK.current}`);
  await expect(page.getByRole('searchbox')).toHaveValue('coeur VALMONDE');

  // The way home from elsewhere asks nothing.
  await page.getByRole('link', { name: 'Diapason', exact: true }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await counted(page, `${DESK.current} dossiers en cours`);
});

test('what finds nothing says what to do, and what is archived is found too', async ({ page }) => {
  await fillDesk(page);
  const search = page.getByRole('searchbox', { name: 'Chercher un dossier' });
  await search.fill('introuvable');
  await expect(page.getByText('Aucun dossier en cours ne contient « introuvable ».')).toBeVisible();
  await counted(page, `0 dossier sur ${DESK.current}`);
  await page.getByRole('button', { name: 'Effacer la recherche' }).click();
  await counted(page, `${DESK.current} dossiers en cours`);
  await expect(search).toBeFocused();

  await search.fill('dossier 30');
  await expect(page.getByText('1 dossier archivé contient ces mots')).toBeVisible();
  await expect(titles(page)).toHaveText(['Dossier 30']);
});

test('dossiers stand in the order that is chosen, and it stays in the address', async ({
  page,
}) => {
  await fillDesk(page);
  const order = page.getByRole('combobox', { name: 'Trier par' });
  await order.selectOption('nom');
  await expect(titles(page).first()).toHaveText('Dossier 1');
  await expect(titles(page).nth(8)).toHaveText('Dossier 10');
  await order.selectOption('date d’effacement');
  await expect(titles(page)).toHaveText([/^Dossier 7$/, /^Dossier 8$/, /^Dossier 9$/, ...ANY_25]);
  await expect(page).toHaveURL(/\?tri=effacement/);
  await page.reload();
  await expect(titles(page).first()).toHaveText('Dossier 7');
});

const ANY_25 = Array.from({ length: DESK.current - 3 }, () => /./);

test('each says what it waits for, and when it is to be erased', async ({ page }) => {
  await fillDesk(page);
  await expect(rowOf(page, 'Épicerie d’Été')).toContainText('Ensuite : afficher les réponses');
  await expect(rowOf(page, 'Dossier 7')).toContainText('Ensuite : discuter des réponses');
  await expect(rowOf(page, 'Dossier 7')).toContainText('La date d’effacement est passée');
  await expect(rowOf(page, 'Dossier 8')).toContainText('À effacer le ');
  await expect(rowOf(page, 'Dossier 9')).toContainText('Effacement prévu le ');
  await expect(rowOf(page, 'Dossier 10')).not.toContainText('ffacement');
});

test('by keyboard alone, one is archived, taken back, archived again and taken out', async ({
  page,
}) => {
  await fillDesk(page);
  const { keyboard } = page;
  const archive = async () => {
    await rowOf(page, 'Dossier 12').getByRole('link').focus();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    const button = page.getByRole('button', { name: 'Archiver Dossier 12', exact: true });
    await expect(button).toBeVisible();
    while (!(await button.evaluate((element) => element === document.activeElement)))
      await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(page.getByText('« Dossier 12 » est archivé.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Annuler', exact: true })).toBeFocused();
    await counted(page, `${DESK.current - 1} dossiers en cours`);
  };
  await archive();
  await keyboard.press('Enter');
  await counted(page, `${DESK.current} dossiers en cours`);
  await expect(page.getByRole('heading', { level: 2, name: 'Vos dossiers' })).toBeFocused();

  await archive();
  const folded = page.getByText('3 dossiers archivés', { exact: true });
  await folded.focus();
  await keyboard.press('Enter');
  await rowOf(page, 'Dossier 12').getByRole('link').focus();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  const out = page.getByRole('button', { name: 'Sortir des archives Dossier 12', exact: true });
  await out.focus();
  await keyboard.press('Enter');
  await expect(page.getByText('« Dossier 12 » est de nouveau parmi')).toBeVisible();
  await counted(page, `${DESK.current} dossiers en cours`);
  await page.reload();
  await counted(page, `${DESK.current} dossiers en cours`);
  await expect(page.getByText('2 dossiers archivés', { exact: true })).toBeVisible();
});

test('of very many the first fifty are shown, and the reader goes on with the next', async ({
  page,
}) => {
  await fillDesk(page, 60);
  await expect(titles(page)).toHaveCount(50);
  await page.getByRole('combobox', { name: 'Trier par' }).selectOption('nom');
  await expect(titles(page).first()).toHaveText('Dossier 1');
  await page.getByRole('button', { name: 'Afficher 8 dossiers de plus' }).click();
  await expect(titles(page)).toHaveCount(58);
  // Two of the first fifty-two are archived, and one bears a name that comes last.
  await expect(page.getByRole('link', { name: 'Dossier 54', exact: true })).toBeFocused();
});

test('both examples open, and the second is of three associations in two bilans', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await page.waitForURL(/dossiers\//);
  await arrive(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Exemple : un accueil de jour à deux',
  );
  await page.goto('./');
  await page.getByRole('button', { name: 'Un exemple avec plusieurs associations' }).click();
  await page.waitForURL(/dossiers\//);
  await arrive(page);
  const title = 'Exemple : trois portes, un même accueil';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goto('./');
  await expect(titles(page)).toHaveCount(2);
  await expect(rowOf(page, title)).toContainText(
    'La Huche des Faubourgs · 3 associations · Bilan à 6 mois',
  );
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});
