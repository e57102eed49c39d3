/** What is concluded, and the report in its forms. */
import type { Page } from '@playwright/test';
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

const openEveryPart = async (page: Page) => {
  await page.getByRole('button', { name: /^(Tout ouvrir|Open all)$/ }).click();
  await expect(page.locator('main details[open] h2')).toHaveCount(11);
};

export const CONCLUDING: readonly Screen[] = [
  {
    name: 'conclude, empty',
    open: (page, { ownDossierId }) => goTo(page, `/dossiers/${ownDossierId}/conclure`),
  },
  {
    name: 'conclude, filled',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/conclure`);
      await openEveryPart(page);
    },
  },
  {
    name: 'conclude, a sentence reworded and an action removed',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/conclure`);
      await openEveryPart(page);
      await page.getByRole('button', { name: /^(Reformuler|Reword)$/ }).click();
      await page.getByTestId('logo-file').setInputFiles({
        name: 'logo.png',
        mimeType: 'image/png',
        buffer: Buffer.from('?'),
      });
      await page
        .getByRole('button', { name: /^(Retirer|Remove) Action/ })
        .first()
        .click();
      await page.getByRole('button', { name: /^(Annuler le retrait|Undo the removal)$/ }).click();
      await expect(page.getByRole('alert')).toContainText('logo.png');
    },
  },
  {
    name: 'conclude, hidden',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/conclure`);
      await openEveryPart(page);
    },
  },
  { name: 'report', open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/rapport`) },
  {
    name: 'report, parts',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/rapport?modele=partenaires&sans=method`);
      await page.locator('main details summary').first().click();
      await expect(page.locator('main details').first()).toHaveAttribute('open');
    },
  },
  {
    name: 'report, summary',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/rapport?modele=synthese`),
  },
  {
    name: 'report, memory',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/rapport?modele=memoire`),
  },
  {
    name: 'report, session',
    open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/rapport?modele=seance`),
  },
  {
    name: 'report, dialog of the answers',
    open: async (page, { dossierId }) => {
      await goTo(page, `/dossiers/${dossierId}/rapport`);
      await page.getByRole('button', { name: /ligne par réponse|row per answer/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];
