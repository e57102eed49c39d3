/** The matrix of complementarity: alone, empty, filled by three and by six. */
import type { Page } from '@playwright/test';
import { type Scenario, scenario, type ToldMatrix } from '#tests/support/scenario.ts';
import { openDossierFile } from '../app.ts';
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

const partners = [
  'Le Relais',
  'Les Deux Rives',
  'Foyer Saint-Aubin',
  'La Boussole',
  'Terre d’appui',
];

const MATRIX: ToldMatrix = {
  rows: [
    {
      kind: 'activity',
      label: 'Accueil de jour',
      stances: { Nous: 'brings', 'Le Relais': 'seeks', 'Les Deux Rives': 'none' },
    },
    {
      kind: 'activity',
      label: 'Maraude',
      stances: { Nous: 'brings', 'Le Relais': 'both', 'Les Deux Rives': 'brings' },
    },
    {
      kind: 'activity',
      label: 'Accompagnement vers l’emploi des personnes sans domicile',
      stances: { Nous: 'seeks', 'Les Deux Rives': 'seeks' },
    },
    { kind: 'public', label: 'Familles et enfants', stances: { 'Le Relais': 'brings' } },
    {
      kind: 'means',
      label: 'Minibus et véhicules',
      stances: { Nous: 'none', 'Le Relais': 'none', 'Les Deux Rives': 'none' },
    },
  ],
  relations: [
    ['Nous', 'Le Relais', 4],
    ['Le Relais', 'Nous', 2],
    ['Nous', 'Les Deux Rives', 3],
    ['Les Deux Rives', 'Nous', 3],
    ['Les Deux Rives', 'Le Relais', 0],
  ],
};

/** Each screen has a dossier of its own, which is opened the first time. */
async function openMatrix(page: Page, rank: number, story: Scenario): Promise<void> {
  const file = story.file();
  file.dossier.id = `0000000d-0000-4000-8000-0000000000f${rank}`;
  const address = `/dossiers/${file.dossier.id}/complementarite`;
  await openDossierFile(page, file);
  await goTo(page, address);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

export const COMPLEMENTING: readonly Screen[] = [
  { name: 'matrix, alone', open: (page) => openMatrix(page, 1, scenario()) },
  {
    name: 'matrix, empty',
    open: (page) => openMatrix(page, 2, scenario({ partners: partners.slice(0, 2) })),
  },
  {
    name: 'matrix of three, a row being changed without a name',
    open: async (page) => {
      await openMatrix(
        page,
        3,
        scenario({ partners: partners.slice(0, 2), title: 'Accueillir ensemble' }).complement(
          MATRIX,
        ),
      );
      await page.getByRole('button', { name: /^(Modifier|Change) Maraude/ }).click();
      await page.getByRole('textbox', { name: /Nom de la ligne|Name of the line/ }).fill('');
      await expect(page.locator('[aria-invalid]')).toBeVisible();
    },
  },
  {
    name: 'matrix of six, a row removed',
    open: async (page) => {
      await openMatrix(page, 4, scenario({ partners }).complement(MATRIX));
      await page.getByRole('button', { name: /^(Modifier|Change) Maraude/ }).click();
      await page.getByRole('button', { name: /Retirer la ligne|Remove the line/ }).click();
      await expect(page.getByRole('button', { name: /Annuler|Undo/ })).toBeFocused();
    },
  },
];
