/** The places around a dossier, and a dossier before anybody meets. */
import { chooseDossierFile } from '../app.ts';
import { apartFile } from '../fillApp.ts';
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

export const STARTING: readonly Screen[] = [
  {
    name: 'home, filled',
    open: async (page) => {
      await goTo(page, '/');
      await expect(page.locator('main li')).toHaveCount(3);
    },
  },
  {
    name: 'home, rename dialog',
    open: async (page) => {
      await goTo(page, '/');
      await page.locator('main li button').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'home, file refused',
    open: async (page) => {
      await goTo(page, '/');
      await page.getByTestId('open-file').setInputFiles({
        name: 'abime.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{'),
      });
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'home, preview dialog of a file',
    open: async (page) => {
      await goTo(page, '/');
      await chooseDossierFile(page, apartFile());
      await expect(page.getByRole('dialog')).toContainText('Les Deux Rives');
    },
  },
  { name: 'new dossier, empty', open: (page) => goTo(page, '/nouveau') },
  {
    name: 'new dossier, error',
    open: async (page) => {
      await goTo(page, '/nouveau');
      await page.locator('form button[type=submit]').click();
      await expect(page.locator('[aria-invalid]')).toBeVisible();
    },
  },
  { name: 'dossier', open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}`) },
  {
    name: 'dossier, change of version',
    open: async (page, { ownDossierId }) => {
      await goTo(page, `/dossiers/${ownDossierId}`);
      await page.locator('main li').first().getByRole('button').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'profile', open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/profil`) },
  { name: 'questionnaire', open: (page) => goTo(page, '/questionnaires') },
  {
    name: 'data',
    open: async (page) => {
      await goTo(page, '/donnees');
      await expect(page.locator('main li')).toHaveCount(3);
    },
  },
  {
    name: 'data, erase dialog',
    open: async (page) => {
      await goTo(page, '/donnees');
      await page.getByRole('button', { name: /Tout effacer|Erase everything/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'help', open: (page) => goTo(page, '/aide') },
  { name: 'help, the session', open: (page) => goTo(page, '/aide/deroule') },
  { name: 'help, the method', open: (page) => goTo(page, '/aide/methode') },
  {
    name: 'missing dossier',
    open: (page) => goTo(page, '/dossiers/00000000-0000-4000-8000-000000000000'),
  },
  { name: 'no such page', open: (page) => goTo(page, '/nulle-part') },
];
