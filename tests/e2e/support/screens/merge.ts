/** « Fusionner un dossier », step by step. */
import type { Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { scenario } from '#tests/support/scenario.ts';
import { openDossierFile } from '../app.ts';
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

const withIdsOf = (mark: string, file: DossierFile): DossierFile =>
  JSON.parse(JSON.stringify(file).replaceAll('-0000-4000-8000-', `-${mark}-4000-8000-`));

/** Three associations, one of which is matched by its name; three people and a count. */
const here = () =>
  withIdsOf(
    '00a1',
    scenario({ title: 'Ce qui est ici', partners: ['Le Foyer'] })
      .answer('P1.etat', 3)
      .answer('P2.etat', 2)
      .person()
      .answer('P1.etat', 1)
      .organisation('Le Foyer')
      .agree('P1.etat', 2)
      .file(),
  );

/** The same dossier on another device: two answers are others, and a third association has come. */
function elsewhere(): DossierFile {
  const file = here();
  for (const answer of file.answers.slice(0, 2)) {
    answer.value = { kind: 'level', level: 4 };
    answer.note = 'Nous en avons reparlé en mars, avec le bureau.';
  }
  const others = withIdsOf(
    '00a2',
    scenario({ title: 'Ailleurs' }).organisation('Le Relais').answer('P1.etat', 3).file(),
  );
  const relais = others.organisations.find(({ name }) => name === 'Le Relais');
  if (relais !== undefined) file.organisations.push({ ...relais, position: 2 });
  return file;
}

async function chooseFile(page: Page, file: DossierFile, content = JSON.stringify(file)) {
  await page.getByTestId('merge-file').setInputFiles({
    name: 'L-Etoile-bilan-2026-11-23.diapason.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

const address = (file: DossierFile) => `/dossiers/${file.dossier.id}/transmettre/fusionner`;

export const MERGE: readonly Screen[] = [
  {
    name: 'merge, no file yet',
    open: async (page) => {
      await openDossierFile(page, here());
      await goTo(page, address(here()));
    },
  },
  {
    name: 'merge, a file that is refused',
    open: async (page) => {
      await goTo(page, address(here()));
      await chooseFile(page, here(), '{');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'merge, what another association brings, and two answers to decide',
    open: async (page) => {
      await goTo(page, address(here()));
      await chooseFile(page, elsewhere());
      await expect(page.getByRole('radiogroup')).toHaveCount(2);
      for (const summary of await page.locator('main summary').all()) await summary.click();
    },
  },
  {
    name: 'merge, done',
    open: async (page) => {
      await goTo(page, address(here()));
      await chooseFile(page, elsewhere());
      await page.locator('section[aria-labelledby="merge-now"]').getByRole('button').click();
      await expect(page.getByRole('status').getByRole('button')).toBeFocused();
    },
  },
];
