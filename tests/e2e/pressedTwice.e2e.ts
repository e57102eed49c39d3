/** Whoever presses a button twice, or faster than the disk, gets what they asked for once, and is told the truth. */
import type { Locator } from '@playwright/test';
import { arrive, downloadDossier, expectStored, startDossier } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** Both before the app can do anything about the first. */
const pressTwice = (button: Locator) =>
  button.evaluate((element) => {
    if (!(element instanceof HTMLElement)) throw new Error('Not a button');
    element.click();
    element.click();
  });

test('the example is opened, copied, and kept beside itself once', async ({ page }) => {
  const listed = page.locator('main li');
  await page.goto('./');
  await pressTwice(page.getByRole('button', { name: 'Découvrir avec un exemple' }));
  await page.waitForURL(/dossiers\//);
  await arrive(page);
  const file = await downloadDossier(page);
  await page.goto('./');
  await expect(listed).toHaveCount(1);

  await pressTwice(page.getByRole('button', { name: /^Dupliquer/ }));
  await expect(page.getByRole('link', { name: /\(copie\)/ })).not.toHaveCount(0);
  await page.goto('./');
  await expect(listed).toHaveCount(2);

  await page.getByTestId('open-file').setInputFiles(file);
  await pressTwice(page.getByRole('button', { name: 'Garder les deux' }));
  await page.waitForURL(/dossiers\//);
  await page.goto('./');
  await expect(listed).toHaveCount(3);
});

test('a backup is restored once', async ({ page }) => {
  await startDossier(page);
  await page.getByRole('link', { name: 'Mes données', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tout sauvegarder' }).click();
  await page.getByTestId('restore-backup').setInputFiles(await (await downloading).path());
  await pressTwice(page.getByRole('dialog').getByRole('button', { name: 'Restaurer' }));
  await expect(page.getByRole('status').filter({ hasText: 'restauré' })).toBeVisible();
  await page.goto('./');
  await expect(page.locator('main li')).toHaveCount(2);
});

test('a partner is added once', async ({ page }) => {
  await startDossier(page);
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await page.getByRole('link', { name: 'Noms et profil' }).click();
  const field = page.getByRole('textbox', { name: 'Nommer une autre association' });
  await field.fill('Le Relais');
  await pressTwice(page.getByRole('button', { name: 'Ajouter cette association' }));
  await expect(field).toHaveValue('');
  await page.reload();
  const associations = page.getByRole('list', { name: 'Associations du dossier' });
  await expect(associations.getByRole('listitem')).toHaveCount(2);
});

test('« Enregistré » goes as soon as there is something that is not stored yet', async ({
  page,
}) => {
  await startDossier(page);
  const radios = page.getByRole('radio');
  const status = page.locator('[data-saving]');
  await radios.first().check({ force: true });
  await expect(status).toHaveText('Enregistré');
  const said = await radios.nth(1).evaluate(async (radio) => {
    if (radio instanceof HTMLElement) radio.click();
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    return document.querySelector('[data-saving]')?.textContent;
  });
  expect(said).not.toBe('Enregistré');
  await expect(status).toHaveText('Enregistré');
  await expectStored(page, '"level":2');
});

test('of choices quicker than the disk, none comes back after the next', async ({ page }) => {
  await startDossier(page);
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await page.getByRole('link', { name: 'Noms et profil' }).click();
  await arrive(page);
  const employees = page.getByRole('radiogroup', { name: /emploie-t-elle/ });
  const shown = await employees.evaluate(async (group) => {
    const radios = [...group.querySelectorAll('input')];
    const turns: { pressed: number; seen: number }[] = [];
    const look = async (pressed: number) => {
      await new Promise(requestAnimationFrame);
      turns.push({ pressed, seen: radios.findIndex((radio) => radio.checked) });
    };
    const isSaved = () =>
      document.querySelector('[data-saving]')?.getAttribute('data-saving') === 'saved';
    let pressed = 0;
    for (let press = 0; press < 30; press += 1) {
      pressed = press % radios.length;
      radios[pressed]?.click();
      await look(pressed);
    }
    for (let after = 0; after < 20; after += isSaved() ? 1 : 0) await look(pressed);
    return turns;
  });
  expect(shown.filter(({ pressed, seen }) => pressed !== seen)).toEqual([]);
});
