/** Every screen of the app in each state that it has, reached as a person would. */
import type { Page } from '@playwright/test';
import { scenario } from '#tests/support/scenario.ts';
import { expect } from './test.ts';

export interface Screen {
  readonly name: string;
  /** Brings the page there; `dossierId` is the example's. */
  readonly open: (page: Page, ids: ExampleIds) => Promise<void>;
}

export interface ExampleIds {
  readonly dossierId: string;
  /** Of one of its people. */
  readonly closedSheetId: string;
  /** A dossier that one person has begun. */
  readonly ownDossierId: string;
  readonly ownSheetId: string;
  /** A dossier where three people have answered apart and a fourth has begun; nothing is shown yet. */
  readonly apartDossierId: string;
  readonly begunSheetId: string;
}

const openEveryPart = async (page: Page) => {
  await page.getByRole('button', { name: /^(Tout ouvrir|Open all)$/ }).click();
  await expect(page.locator('main details[open] h2')).toHaveCount(11);
};

/** On a phone it is folded. */
const openAgenda = async (page: Page) => {
  const folded = page.locator('main summary', { hasText: /^(Ordre du jour|Agenda)$/ });
  await expect(page.getByText(/^(Ordre du jour|Agenda)$/).first()).toBeVisible();
  if ((await folded.count()) > 0) await folded.click();
};

/** From a blank page: a change of hash alone would leave the former page, and its heading, on screen for a while. */
const goTo = async (page: Page, address: string) => {
  await page.goto('about:blank');
  await page.goto(`./#${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

export const screens: readonly Screen[] = [
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
      await openFile(page, apart.file());
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
    name: 'results, hidden',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}/resultats`),
  },
  {
    name: 'report, hidden',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}/rapport`),
  },
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
  { name: 'profile', open: (page, { dossierId }) => goTo(page, `/dossiers/${dossierId}/profil`) },
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
      for (let added = 0; added < 3; added++)
        await page
          .getByRole('button', { name: /^(Ajouter|Add) .* · / })
          .first()
          .click();
      await expect(page.getByRole('navigation').getByText('11', { exact: true })).toBeVisible();
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
    name: 'paper grid, new',
    open: (page, { apartDossierId }) => goTo(page, `/dossiers/${apartDossierId}/collecter/papier`),
  },
  {
    name: 'paper grid, begun, with all that it unfolds',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/collecter/papier`);
      await expect(page.getByRole('region')).toBeVisible();
      for (const key of ['3', 'n', 'Space', '2', 'Backspace']) await page.keyboard.press(key);
      for (const part of await page.locator('main details').all())
        await part.locator('summary').click();
      await expect(page.getByRole('combobox')).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: /Enregistré|Saved/ })).toBeVisible();
    },
  },
  {
    name: 'paper grid, a write has failed',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/collecter/papier`);
      await expect(page.getByRole('region')).toBeVisible();
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('No space left', 'QuotaExceededError');
        };
      });
      await page.keyboard.press('3');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'paper grid, asked before it opens',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page
        .getByRole('list', { name: /Réponses recueillies|Answers gathered/ })
        .getByRole('listitem')
        .filter({ hasText: /sur papier · en cours|on paper · in progress/ })
        .getByRole('link')
        .first()
        .click();
      await expect(page.getByRole('button', { name: /la saisie|the keying/ })).toBeVisible();
    },
  },
  {
    name: 'count of hands, over',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page.getByRole('button', { name: /mains levées|raised hands/ }).click();
      const boxes = page.getByRole('textbox');
      await boxes.first().fill('3');
      await boxes.nth(1).fill('7');
      await expect(page.getByText(/7.*4 (de trop|too many)/)).toBeVisible();
      for (const part of await page.locator('main details').all())
        await part.locator('summary').click();
    },
  },
  {
    name: 'count of grids, wrong numbers',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page.getByRole('button', { name: /totaux|totals/ }).click();
      await page.getByRole('textbox').first().fill('?');
      await page.getByRole('textbox').nth(3).fill('1,5');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'count, finish dialog',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page.getByRole('button', { name: /totaux|totals/ }).click();
      await page.getByRole('button', { name: /Terminer le comptage|Finish the count/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'dossier, gathered in three ways, one removed',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page
        .getByRole('button', { name: /^(Retirer|Remove)/ })
        .last()
        .click();
      await expect(page.getByRole('button', { name: /le retrait|the removal/ })).toBeFocused();
    },
  },
  {
    name: 'a break, with a code that is none',
    open: async (page, { apartDossierId, begunSheetId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/repondre/${begunSheetId}/P1.etat`);
      await page.getByRole('button', { name: /mes réponses|my answers/ }).click();
      await page.getByRole('button', { name: /Faire une pause|Take a break/ }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('12');
      await page.keyboard.press('Enter');
      await expect(page.locator('[aria-invalid]')).toBeVisible();
    },
  },
  {
    name: 'begun sheet, wrong code',
    open: async (page, { apartDossierId, begunSheetId }) => {
      await goTo(page, `/dossiers/${apartDossierId}/repondre/${begunSheetId}/P1.etat`);
      await page.getByRole('button', { name: /mes réponses|my answers/ }).click();
      await page.getByRole('button', { name: /Faire une pause|Take a break/ }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('2740');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /(n°|no\.)\s4/ }).click();
      await page.getByRole('textbox').fill('0000');
      await page.keyboard.press('Enter');
      await expect(page.locator('[aria-invalid]')).toBeVisible();
    },
  },
  {
    name: 'finished sheet, to be opened again',
    open: async (page, { apartDossierId }) => {
      await goTo(page, `/dossiers/${apartDossierId}`);
      await page.getByRole('link', { name: /^(Rouvrir|Reopen) .*\s1$/ }).click();
      await expect(page.getByRole('button', { name: /rouvrir|reopen/ })).toBeVisible();
    },
  },
  {
    name: 'missing sheet',
    open: (page, { apartDossierId }) =>
      goTo(page, `/dossiers/${apartDossierId}/repondre/00000000-0000-4000-8000-000000000000`),
  },
  {
    name: 'missing dossier',
    open: (page) => goTo(page, '/dossiers/00000000-0000-4000-8000-000000000000'),
  },
  { name: 'no such page', open: (page) => goTo(page, '/nulle-part') },
];

/** Three people who have finished and a fourth who has begun, each apart; nobody has seen anything. */
const apart = scenario({ way: 'each', state: 'gathering', title: 'Les Deux Rives' });
for (const level of [2, 3, 4]) apart.person().answerAll('', level);
apart.person({ status: 'open' }).answer('P1.etat', 2);

const openFile = (page: Page, content: unknown) =>
  page.getByTestId('open-file').setInputFiles({
    name: 'les-deux-rives.diapason.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });

/** The example, a dossier of one person with one answer, and one whose people answer apart. */
export async function fillApp(page: Page): Promise<ExampleIds> {
  await page.goto('./');
  await page
    .getByRole('button', { name: /Découvrir avec un exemple|Explore with an example/ })
    .click();
  await page.waitForURL(/dossiers\//);
  const dossierId = /dossiers\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  const closedSheetId = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const open = indexedDB.open('diapason');
        open.onsuccess = () => {
          const rows = open.result.transaction('sheets').objectStore('sheets').getAll();
          rows.onsuccess = () => {
            open.result.close();
            resolve(rows.result.find(({ kind }) => kind === 'individual').id);
          };
        };
      }),
  );
  await goTo(page, '/');
  await openFile(page, apart.file());
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Ouvrir|Open)$/ })
    .click();
  await page.waitForURL(({ href }) => /dossiers\//.test(href) && !href.includes(dossierId));
  await goTo(page, '/nouveau');
  await page.getByRole('textbox').first().fill('L’Étoile');
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/repondre\/[^/]+\/P1\.etat/);
  await expect(page.getByRole('radiogroup')).toHaveAttribute('data-question-id', 'P1.etat');
  const [, ownDossierId = '', ownSheetId = ''] =
    /dossiers\/([^/]+)\/repondre\/([^/]+)/.exec(page.url()) ?? [];
  await page.getByRole('radio').nth(1).check({ force: true });
  await expect(page.getByRole('status').filter({ hasText: /Enregistré|Saved/ })).toBeVisible();
  const { dossier, sheets } = apart.file();
  return {
    ...{ dossierId, closedSheetId, ownDossierId, ownSheetId },
    apartDossierId: dossier.id,
    begunSheetId: sheets.at(-1)?.id ?? '',
  };
}
