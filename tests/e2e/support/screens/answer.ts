/** A person before the questions. */
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

export const ANSWERING: readonly Screen[] = [
  {
    name: 'welcome of a person',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      // Until it is known which sheets were begun, the fourth person's would be the next.
      await expect(page.getByRole('link', { name: /(n°|no\.)\s4/ })).toBeVisible();
      await page.getByRole('button', { name: /Personne suivante|Next person/ }).click();
      await page.waitForURL(/repondre/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/5$/);
    },
  },
  {
    name: 'begun sheet',
    open: (page, { apartDossierId, begunSheetId }) =>
      goTo(page, `/dossiers/${apartDossierId}/repondre/${begunSheetId}/P1.etat`),
  },
  {
    name: 'begun sheet, finish dialog',
    open: async (page, { apartDossierId, begunSheetId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/repondre/${begunSheetId}/V5.etat`);
      await page.getByRole('button', { name: /mes réponses|my answers/ }).click();
      await page.getByRole('button', { name: /J’ai terminé|I have finished/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'question, empty',
    open: (page, { ownDossierId, ownSheetId }) =>
      goTo(page, `/dossiers/${ownDossierId}/repondre/${ownSheetId}/S1.etat`),
  },
  {
    name: 'question, filled',
    open: (page, { ownDossierId, ownSheetId }) =>
      goTo(page, `/dossiers/${ownDossierId}/repondre/${ownSheetId}/P1.etat`),
  },
  {
    name: 'closed sheet',
    open: (page, { dossierId, closedSheetId }) =>
      goTo(page, `/dossiers/${dossierId}/repondre/${closedSheetId}`),
  },
  {
    name: 'missing sheet',
    open: (page, { apartDossierId }) =>
      goTo(page, `/dossiers/${apartDossierId}/repondre/00000000-0000-4000-8000-000000000000`),
  },
];
