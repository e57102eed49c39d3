/** The discussion, point by point. */
import type { Page } from '@playwright/test';
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

/** On a phone it is folded. */
const openAgenda = async (page: Page) => {
  const folded = page.locator('main summary', { hasText: /^(Ordre du jour|Agenda)$/ });
  await expect(page.getByText(/^(Ordre du jour|Agenda)$/).first()).toBeVisible();
  if ((await folded.count()) > 0) await folded.click();
};

export const DISCUSSING: readonly Screen[] = [
  {
    name: 'discussion, hidden',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}/discussion`),
  },
  {
    name: 'discussion, one answer for all',
    open: async (page, { ownDossierId }) => {
      await goTo(page, `/dossiers/${ownDossierId}/discussion/P1.etat`);
      await expect(page.getByRole('radiogroup')).toBeVisible();
    },
  },
  {
    name: 'discussion, a point with something recorded and a fact',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/discussion/S4.appropriation`);
      await page.getByRole('button', { name: /^(Ajouter un fait|Add a fact)/ }).click();
      await expect(page.locator('[data-fact-id] textarea').last()).toBeFocused();
    },
  },
  {
    name: 'discussion, the agenda being changed',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/discussion/C1.etat`);
      await openAgenda(page);
      await page.getByRole('button', { name: /^(Changer l’ordre|Change the order)$/ }).click();
      await page.getByText(/^(Autres points|Further points)/).click();
      await page
        .getByRole('button', { name: /^(Descendre|Move down)/ })
        .first()
        .click();
      await expect(page.getByRole('status').filter({ hasText: /position/ })).toBeVisible();
    },
  },
  {
    name: 'discussion, a point put off, on a large screen',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/discussion/V3.etat`);
      await page.getByRole('checkbox', { name: /^(Grand écran|Large screen)$/ }).check();
      await page.getByRole('button', { name: /^(Reporter ce point|Put this point off)/ }).click();
      await page.getByRole('button', { name: /^(Reporter|Put off)$/ }).click();
      await expect(page.getByText(/^(Ce point est reporté|This point is put off)/)).toBeVisible();
      await page.getByRole('checkbox', { name: /^(Grand écran|Large screen)$/ }).uncheck();
    },
  },
  {
    name: 'discussion, 30 minutes left',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/discussion/S6.etat`);
      await openAgenda(page);
      await page.getByText(/^(Autres points|Further points)/).click();
      for (const count of ['9', '10', '11']) {
        await page
          .getByRole('button', { name: /^(Ajouter|Add) .* · / })
          .first()
          .click();
        await expect(page.getByRole('navigation').getByText(count, { exact: true })).toBeVisible();
      }
      await page.getByRole('button', { name: /^(Il reste 30 minutes|30 minutes left)$/ }).click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'discussion, adding a question',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/discussion/S6.etat`);
      await openAgenda(page);
      await page.getByText(/^(Autres points|Further points)/).click();
      await page.getByRole('button', { name: /(autre|another) question…$/ }).click();
      await page.getByRole('dialog').locator('summary').first().click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'discussion, end of the agenda',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/discussion/fin`),
  },
];
