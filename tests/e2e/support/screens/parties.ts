/** Several associations and bilans in one dossier; each state leads to the next. */
import { scenario } from '#tests/support/scenario.ts';
import { openDossierFile } from '../app.ts';
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

const story = scenario({ partners: ['Le Foyer'], title: 'Les Trois Vallées' }).answerAll('', 3);
story.organisation('Le Foyer', { partners: ['Nous'], way: 'each', state: 'gathering' });
story.organisation('Le Relais', { partners: ['Nous'], way: 'single' }).share('P1.etat', 2.5);
story.round('Bilan à 6 mois', { partners: ['Le Foyer'], state: 'gathering' });

const file = () => {
  const told = story.file();
  return { ...told, dossier: { ...told.dossier, id: '0000000d-0000-4000-8000-0000000000a5' } };
};
const dossier = `/dossiers/${file().dossier.id}`;
const firstBilan = `bilan=${file().rounds[0]?.id}`;
const valuesId = file().sheets.find(({ kind }) => kind === 'summary')?.id;

export const BEING_SEVERAL: readonly Screen[] = [
  {
    name: 'profile, three associations, two bilans, a name that is missing',
    open: async (page) => {
      await openDossierFile(page, file());
      await goTo(page, `${dossier}/profil?${firstBilan}`);
      await page.getByRole('button', { name: /L’ajouter à ce bilan|Add it to this round/ }).click();
      await expect(page.locator('[aria-invalid]')).toBeVisible();
      await expect(
        page.getByText(/On ne peut pas retirer|cannot be removed/).first(),
      ).toBeVisible();
    },
  },
  {
    name: 'profile, a partner named late',
    open: async (page) => {
      await goTo(page, `${dossier}/profil?${firstBilan}`);
      const field = page.getByRole('textbox', {
        name: /Nommer une autre association|Name another association/,
      });
      await field.fill('Les Tilleuls');
      await field.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'profile, partners to choose in a bilan without answers',
    open: async (page) => {
      await goTo(page, `${dossier}/profil`);
      await expect(page.getByRole('checkbox', { name: 'Le Foyer' })).toBeChecked();
    },
  },
  {
    name: 'dossier of another association, with values to key in',
    open: async (page) => {
      await goTo(page, `${dossier}?${firstBilan}&association=${story.idOf('Le Foyer')}`);
      await expect(
        page.getByRole('button', { name: /Saisir les valeurs reçues|Enter the values received/ }),
      ).toBeVisible();
    },
  },
  {
    name: 'values received, with means, one that is wrong',
    open: async (page) => {
      await goTo(page, `${dossier}/valeurs/${valuesId}`);
      await page.getByRole('checkbox').check();
      const boxes = page.getByRole('textbox');
      await boxes.nth(2).fill('5');
      await boxes.nth(2).blur();
      await expect(page.locator('[aria-invalid]')).toBeVisible();
    },
  },
];
