/** Preparing a session, and every sheet to print. */
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

export const PREPARING: readonly Screen[] = [
  {
    name: 'prepare, empty',
    open: (page, { ownDossierId }) => goTo(page, `/dossiers/${ownDossierId}/preparer`),
  },
  {
    name: 'prepare, shown already',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/preparer`),
  },
  {
    name: 'prepare, filled, with a wrong number',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/preparer?debut=18:30`);
      const people = page.getByRole('textbox').first();
      await people.fill('12');
      await page.getByRole('radio').nth(2).check();
      await page.getByRole('checkbox').nth(1).check();
      await expect(page.getByRole('table')).toContainText(/19(\sh\s|:)10/);
      await people.fill('?');
      await expect(page.locator('[aria-invalid]')).toBeVisible();
    },
  },
  {
    name: 'letter to print',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}/imprimer/lettre`),
  },
  {
    name: 'booklet to print',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/imprimer/livret`),
  },
  {
    name: 'grid to print',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/imprimer/grille`),
  },
  {
    name: 'cards to print',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/imprimer/cartes`),
  },
  {
    name: 'script to print',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/imprimer/deroule`),
  },
  {
    name: 'return to print',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/imprimer/retour`),
  },
  {
    name: 'no such document to print',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/imprimer/affiche`),
  },
];
