/** The bilans of a dossier: one alone, the form of the next one, two compared, and its wrong entries. */
import type { Page } from '@playwright/test';
import type { Scenario } from '#tests/support/scenario.ts';
import { openDossierFile } from '../app.ts';
import { firstBilan, twoBilans } from '../bilansStory.ts';
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

/** Under ids of its own, so that both dossiers can stand on one device. */
async function openAt(page: Page, story: Scenario, id: string): Promise<void> {
  const text = JSON.stringify(story.file());
  const [kind = ''] = id.split('-');
  await openDossierFile(page, JSON.parse(text.replaceAll('"0000000', `"${kind.slice(0, 7)}`)));
}

const ONE = 'b11a001d-0000-4000-8000-000000000001';
const TWO = 'b11a002d-0000-4000-8000-000000000001';

export const LOOKING_AGAIN: readonly Screen[] = [
  {
    name: 'bilans, one alone',
    open: async (page) => {
      await openAt(page, firstBilan(), ONE);
      await goTo(page, `/dossiers/${ONE}/bilans`);
      await expect(page.getByRole('region').last()).toBeVisible();
    },
  },
  {
    name: 'bilans, the form of the next one, with an error',
    open: async (page) => {
      await goTo(page, `/dossiers/${ONE}/bilans`);
      await page
        .getByRole('button', { name: /Ouvrir le bilan suivant|Open the next round/ })
        .click();
      await page.locator('form input[type=text]').fill('');
      await page.locator('form button[type=submit]').click();
      await expect(page.locator('form [aria-invalid]')).toBeFocused();
    },
  },
  {
    name: 'bilans, two compared',
    open: async (page) => {
      await openAt(page, twoBilans(), TWO);
      await goTo(page, `/dossiers/${TWO}/bilans`);
      await page.locator('main details summary').click();
      await expect(page.locator('main details')).toHaveAttribute('open');
    },
  },
];
