/** An app as it is after some use. */
import type { Page } from '@playwright/test';
import { scenario } from '#tests/support/scenario.ts';
import { openDossierFile } from './app.ts';
import { type ExampleIds, goTo } from './screen.ts';
import { expect } from './test.ts';

/** Three people who have finished and a fourth who has begun, each apart; nobody has seen anything. */
const apart = scenario({ way: 'each', state: 'gathering', title: 'Les Deux Rives' });
for (const level of [2, 3, 4]) apart.person().answerAll('', level);
apart.person({ status: 'open' }).answer('P1.etat', 2);

export const apartFile = () => apart.file();

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
  const { dossier, sheets } = apart.file();
  await openDossierFile(page, apart.file());
  await goTo(page, '/nouveau');
  await page.getByRole('textbox').first().fill('L’Étoile');
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/repondre\/[^/]+\/P1\.etat/);
  await expect(page.getByRole('radiogroup')).toHaveAttribute('data-question-id', 'P1.etat');
  const [, ownDossierId = '', ownSheetId = ''] =
    /dossiers\/([^/]+)\/repondre\/([^/]+)/.exec(page.url()) ?? [];
  await page.getByRole('radio').nth(1).check({ force: true });
  await expect(page.getByRole('status').filter({ hasText: /Enregistré|Saved/ })).toBeVisible();
  return {
    dossierId,
    closedSheetId,
    ownDossierId,
    ownSheetId,
    apartDossierId: dossier.id,
    begunSheetId: sheets.at(-1)?.id ?? '',
  };
}
