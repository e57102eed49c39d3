/** The home of somebody with many dossiers. To be opened after the screens that count on few. */
import { fillDesk } from '../fillDesk.ts';
import type { Screen } from '../screen.ts';
import { expect } from '../test.ts';

export const DESK_SCREENS: readonly Screen[] = [
  { name: 'home, many dossiers', open: (page) => fillDesk(page) },
  {
    name: 'home, many dossiers, actions unfolded',
    open: async (page) => {
      await fillDesk(page);
      await page.locator('main li summary').first().click();
      await expect(page.locator('main li button').first()).toBeVisible();
    },
  },
  {
    name: 'home, one archived a moment ago, the archive unfolded',
    open: async (page) => {
      await fillDesk(page);
      await page.getByText(/dossiers archivés$|archived dossiers$/).click();
      await page.locator('main li summary').first().click();
      await page
        .getByRole('button', { name: /^(Archiver|Archive) / })
        .first()
        .click();
      await expect(page.getByRole('button', { name: /^(Annuler|Undo)$/ })).toBeFocused();
    },
  },
  {
    name: 'home, nothing found',
    open: async (page) => {
      await fillDesk(page);
      await page.getByRole('searchbox').fill('introuvable');
      await expect(page.locator('main li')).toHaveCount(0);
    },
  },
];
