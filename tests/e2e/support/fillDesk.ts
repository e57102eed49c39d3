/** A consultant's desk: 28 current dossiers and two archived ones, restored from one backup. */
import type { Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { backupOf, ordinaryDossier } from '#tests/support/deskDossiers.ts';
import { dumpDatabase } from './app.ts';
import { goTo } from './screen.ts';
import { expect } from './test.ts';

export const DESK = { current: 28, archived: 2 } as const;

/** `YYYY-MM-DD`, so many days from now. */
export const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** By rank: what is special about a dossier; the others are all alike. */
const SPECIAL: Readonly<Record<number, (file: DossierFile) => void>> = {
  3: (file) => {
    file.dossier.title = 'Épicerie d’Été';
    for (const { parties } of file.rounds)
      for (const party of parties) Object.assign(party, { way: 'each', state: 'gathering' });
  },
  4: ({ organisations }) => {
    for (const organisation of organisations.slice(0, 1)) organisation.name = 'Cœur de Valmonde';
  },
  7: ({ dossier }) => {
    dossier.eraseOn = inDays(-2);
  },
  8: ({ dossier }) => {
    dossier.eraseOn = inDays(10);
  },
  9: ({ dossier }) => {
    dossier.eraseOn = inDays(300);
  },
  29: ({ dossier }) => {
    dossier.archived = true;
  },
  30: ({ dossier }) => {
    dossier.archived = true;
  },
};

/** The page may still be listing: the database knows. */
async function isFilled(page: Page): Promise<boolean> {
  const stored = JSON.stringify(await dumpDatabase(page));
  return stored.includes('Dossier 1');
}

/** Once per browser; ends on the home page. */
export async function fillDesk(page: Page, count: number = DESK.current + DESK.archived) {
  await goTo(page, '/');
  if (await isFilled(page)) {
    await expect(page.getByRole('searchbox')).toBeVisible();
    return;
  }
  const dossiers = Array.from({ length: count }, (_, index) => {
    const file = ordinaryDossier(index + 1, 3);
    SPECIAL[index + 1]?.(file);
    return file;
  });
  await goTo(page, '/donnees');
  await page.getByTestId('restore-backup').setInputFiles({
    name: 'bureau.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backupOf(dossiers))),
  });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Restaurer|Restore)$/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, '/');
  await expect(page.getByRole('searchbox')).toBeVisible();
}
