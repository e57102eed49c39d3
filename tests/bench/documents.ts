/** How long a document takes from the click to its file, once its code is loaded: the example, and one that spares nothing. */
import type { Browser, Page } from '@playwright/test';
import { largeDossier } from '#tests/support/largeDossier.ts';
import type { Measure } from './bench.ts';

const FORMATS = [
  { button: 'Télécharger le PDF', what: 'PDF', target: 1.5 },
  { button: 'Télécharger le document Word', what: 'Word', target: 1 },
] as const;

export async function measureDocuments(browser: Browser, address: string): Promise<Measure[]> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  const ofExample = await measureReport(page, address, 'the example', false);
  await page.goto(address);
  await page.getByTestId('open-file').setInputFiles({
    name: 'grand.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(largeDossier())),
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir', exact: true }).click();
  const ofLarge = await measureReport(page, address, '40 sheets, notes of 5,000 characters', true);
  await context.close();
  return [...ofExample, ...ofLarge];
}

async function measureReport(
  page: Page,
  address: string,
  whose: string,
  hasOddSigns: boolean,
): Promise<Measure[]> {
  await page.waitForURL(/dossiers\//);
  const id = /dossiers\/([^/?]+)/.exec(page.url())?.[1];
  await page.goto(`${address}#/dossiers/${id}/rapport`);
  await page.locator('article').waitFor();
  const measures: Measure[] = [];
  for (const { button, what, target } of FORMATS) {
    const make = async () => {
      await page.getByRole('button', { name: button, exact: true }).click();
      const last = page.getByRole('button', { name: 'Télécharger quand même' });
      const downloading = page.waitForEvent('download');
      const before = performance.now();
      if (hasOddSigns && what === 'PDF') await last.click();
      await downloading;
      return (performance.now() - before) / 1000;
    };
    // The first one also loads the code.
    await make();
    const seconds = [await make(), await make(), await make()].sort((a, b) => a - b);
    measures.push({
      what: `${what} of the whole report, ${whose}, median of 3`,
      measured: seconds[1] ?? 0,
      target,
      unit: 's',
    });
  }
  return measures;
}
