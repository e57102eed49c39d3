/** Gathering the answers of a room: each state leads to the next. */
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

export const COLLECTING: readonly Screen[] = [
  {
    name: 'paper grid, new',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}/collecter/papier`),
  },
  {
    name: 'paper grid, begun, with all that it unfolds',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/collecter/papier`);
      await expect(page.getByRole('region')).toBeVisible();
      for (const key of ['3', 'n', 'Space', '2', 'Backspace']) await page.keyboard.press(key);
      for (const part of await page.locator('main details').all())
        await part.locator('summary').click();
      await expect(page.getByRole('combobox')).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: /Enregistré|Saved/ })).toBeVisible();
    },
  },
  {
    name: 'paper grid, a write has failed',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/collecter/papier`);
      await expect(page.getByRole('region')).toBeVisible();
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('No space left', 'QuotaExceededError');
        };
      });
      await page.keyboard.press('3');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'paper grid, asked before it opens',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page
        .getByRole('list', { name: /Réponses recueillies|Answers gathered/ })
        .getByRole('listitem')
        .filter({ hasText: /sur papier · en cours|on paper · in progress/ })
        .getByRole('link')
        .first()
        .click();
      await expect(page.getByRole('button', { name: /la saisie|the keying/ })).toBeVisible();
    },
  },
  {
    name: 'count of hands, over',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page.getByRole('button', { name: /mains levées|raised hands/ }).click();
      const boxes = page.getByRole('textbox');
      await boxes.first().fill('3');
      await boxes.nth(1).fill('7');
      await expect(page.getByText(/7.*4 (de trop|too many)/)).toBeVisible();
      for (const part of await page.locator('main details').all())
        await part.locator('summary').click();
    },
  },
  {
    name: 'count of grids, wrong numbers',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page.getByRole('button', { name: /totaux|totals/ }).click();
      await page.getByRole('textbox').first().fill('?');
      await page.getByRole('textbox').nth(3).fill('1,5');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'count, finish dialog',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page.getByRole('button', { name: /totaux|totals/ }).click();
      await page.getByRole('button', { name: /Terminer le comptage|Finish the count/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'dossier, gathered in three ways, one removed',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page
        .getByRole('button', { name: /^(Retirer|Remove)/ })
        .last()
        .click();
      await expect(page.getByRole('button', { name: /le retrait|the removal/ })).toBeFocused();
    },
  },
  {
    name: 'a break, with a code that is none',
    open: async (page, { apartDossierId, begunSheetId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/repondre/${begunSheetId}/P1.etat`);
      await page.getByRole('button', { name: /mes réponses|my answers/ }).click();
      await page.getByRole('button', { name: /Faire une pause|Take a break/ }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('12');
      await page.keyboard.press('Enter');
      await expect(page.locator('[aria-invalid]')).toBeVisible();
    },
  },
  {
    name: 'begun sheet, wrong code',
    open: async (page, { apartDossierId, begunSheetId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/repondre/${begunSheetId}/P1.etat`);
      await page.getByRole('button', { name: /mes réponses|my answers/ }).click();
      await page.getByRole('button', { name: /Faire une pause|Take a break/ }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('2740');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /(n°|no\.)\s4/ }).click();
      await page.getByRole('textbox').fill('0000');
      await page.keyboard.press('Enter');
      await expect(page.locator('[aria-invalid]')).toBeVisible();
    },
  },
  {
    name: 'finished sheet, to be opened again',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page.getByRole('link', { name: /^(Rouvrir|Reopen) .*\s1$/ }).click();
      await expect(page.getByRole('button', { name: /rouvrir|reopen/ })).toBeVisible();
    },
  },
];
