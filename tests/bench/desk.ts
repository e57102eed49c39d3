/** A consultant's desk: home with more and more dossiers, and the pages of the largest of them. */
import type { Browser, Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import {
  backupOf,
  LARGEST_TITLE,
  largestDossier,
  ordinaryDossier,
} from '#tests/support/deskDossiers.ts';
import type { Measure } from './bench.ts';
import { untilShown } from './untilShown.ts';

const STEPS = [50, 100, 200] as const;

export async function measureDesk(browser: Browser, address: string): Promise<Measure[]> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const seconds: number[] = [];
  let stored = 0;
  for (const count of STEPS) {
    const added = Array.from({ length: count - stored }, (_, rank) =>
      ordinaryDossier(stored + rank + 1),
    );
    await restore(page, address, added);
    stored = count;
    seconds.push(await medianOf5(() => openHome(page, address, count)));
  }
  const largest = largestDossier();
  await restore(page, address, [largest]);
  const withLargest = await medianOf5(() => openHome(page, address, stored + 1));
  const [few = 0, , many = 0] = seconds;
  const measures = STEPS.map((count, step) => ({
    what: `home with ${count} dossiers of 10 sheets, from another page, median of 5`,
    measured: seconds[step] ?? 0,
    target: 0.5,
    unit: 's',
  }));
  const partners = await measurePartners(page, address, largest);
  await context.close();
  return [
    ...measures,
    {
      what: 'the same with one more: 6 associations × 3 bilans × 15 sheets',
      measured: withLargest,
      target: 0.5,
      unit: 's',
    },
    {
      what: 'home with 200 against 50 dossiers, per dossier',
      measured: (many * STEPS[0]) / (few * STEPS[2]),
      target: 1,
      unit: '×',
    },
    ...partners,
  ];
}

/** Through the screen, so that it is stored as the app stores it. */
async function restore(page: Page, address: string, dossiers: DossierFile[]): Promise<void> {
  await openPage(page, address, 'donnees');
  await page.getByTestId('restore-backup').setInputFiles({
    name: 'bureau.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backupOf(dossiers))),
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Restaurer', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'restauré' }).waitFor();
}

/** From « Aide » to a list that says how many there are. */
async function openHome(page: Page, address: string, count: number): Promise<number> {
  await openPage(page, address, 'aide');
  return untilShown(page.getByRole('link', { name: 'Diapason', exact: true }), {
    selector: 'main search [role="status"]',
    text: `${count} dossiers en cours`,
  });
}

/** The page of several associations, as soon as the app has one. */
async function measurePartners(
  page: Page,
  address: string,
  { dossier }: DossierFile,
): Promise<Measure[]> {
  const seconds = await medianOf5(async () => {
    await openPage(page, address, `dossiers/${dossier.id}`);
    await page.getByRole('heading', { level: 1, name: LARGEST_TITLE }).waitFor();
    const link = page.getByRole('banner').getByRole('link', { name: 'Partenaires' });
    return untilShown(link, {
      selector: 'main table',
      text: 'Association 5',
    });
  });
  return [
    {
      what: 'its page of several associations, median of 5',
      measured: seconds,
      target: 1,
      unit: 's',
    },
  ];
}

async function openPage(page: Page, address: string, path: string): Promise<void> {
  // From a blank page: a change of hash alone would leave the former page on screen for a while.
  await page.goto('about:blank');
  await page.goto(`${address}#/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function medianOf5(measure: () => Promise<number>): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < 5; run++) seconds.push(await measure());
  return seconds.sort((a, b) => a - b)[2] ?? Number.NaN;
}
