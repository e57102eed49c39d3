/** What is gathered, hidden and shown. */
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

export const SEEING: readonly Screen[] = [
  {
    name: 'dossier, gathering',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}`),
  },
  {
    name: 'dossier, dialog to show the answers',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page.getByRole('button', { name: /Afficher les réponses|Show the answers/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'results, hidden',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}/resultats`),
  },
  {
    name: 'report, hidden',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}/rapport`),
  },
  {
    name: 'results, filled',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/resultats`);
      await page.locator('main details').first().click();
      await expect(page.locator('main details').first()).toHaveAttribute('open');
    },
  },
  {
    name: 'results, one person',
    open: (page, { ownDossierId }) => goTo(page, `/dossiers/${ownDossierId}/resultats`),
  },
  {
    name: 'notes, kept',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/notes`),
  },
  {
    name: 'notes, none',
    open: (page, { ownDossierId }) => goTo(page, `/dossiers/${ownDossierId}/notes`),
  },
  {
    name: 'return, hidden',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}/retour`),
  },
  {
    name: 'return, nothing to add',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/retour`);
      await page.locator('form button[type=submit]').click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
];
