/** Scripts, markup and formulas in every text field: shown as they were written, on every screen and in every export. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { story } from '#tests/exchange/spoiltDossier.ts';
import { PAYLOADS, withPayloads } from '#tests/hostile/payloads.ts';
import { openDossierFile } from './support/app.ts';
import { goTo } from './support/screen.ts';
import { expect, test } from './support/test.ts';

const PAGES = [
  '',
  '/resultats',
  '/notes',
  '/discussion',
  '/retour',
  '/conclure',
  '/rapport',
  '/profil',
  '/partenaires',
  '/complementarite',
  '/bilans',
  '/transmettre',
  '/preparer',
];

test('none of 500 payloads does anything on any screen or in any export', async ({ page }) => {
  test.setTimeout(600_000);
  expect(new Set(PAYLOADS).size).toBe(500);
  page.on('dialog', (dialog) => expect.soft(dialog.message(), 'a dialog opened').toBe(''));
  const file = hostileFile();
  const id = await openDossierFile(page, file);
  await expectHarmless(page);
  for (const address of ['/', '/donnees', ...PAGES.map((each) => `/dossiers/${id}${each}`)]) {
    await goTo(page, address);
    await expectHarmless(page);
  }

  await goTo(page, `/dossiers/${id}/rapport`);
  const report = squeezed((await page.locator('main').textContent()) ?? '');
  for (const payload of PAYLOADS) expect(report).toContain(squeezed(payload));
  await expectHarmless(page);

  const csv = readFileSync(await download(page, 'Télécharger les données (CSV)'), 'utf8');
  for (const cell of csv.split(/[;\r\n]+/)) {
    const text = cell.replace(/^"|"$/g, '');
    if (!/^-?\d+(,\d+)?$/.test(text)) expect(text).not.toMatch(/^[=+\-@\t]/);
  }
  const docx = await download(page, 'Télécharger le document Word');
  const xml = execFileSync('unzip', ['-p', docx, 'word/document.xml'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(xml).toContain('&lt;script&gt;window.__hurt=1&lt;/script&gt;');
  expect(xml).not.toMatch(/<(script|img|iframe|svg)[ >]|w:instrText|HYPERLINK &quot;javascript/);
  const pdf = await download(page, 'Télécharger le PDF');
  expect(squeezed(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }))).toContain(
    '<script>window.__hurt=1</script>',
  );
  expect(readFileSync(pdf, 'latin1')).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction)\b/);
  await expectHarmless(page);
});

/** One of everything, with one of them in each field; and all of them in one list. */
function hostileFile(): DossierFile {
  const file = withPayloads(story().file());
  const [conclusion] = file.conclusions;
  if (conclusion === undefined) throw new Error('The story concludes nothing');
  conclusion.known = PAYLOADS.map((text) => ({ id: crypto.randomUUID(), text }));
  return file;
}

/** Nothing ran, and nothing written became an element. */
async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, '__hurt'))).toBeUndefined();
  await expect(
    page.locator(
      'body script:not([src]), iframe, object, embed, base, [onerror], [onload], [ontoggle], [onfocus], a[href^="javascript" i], img[src="x"]',
    ),
  ).toHaveCount(0);
}

async function download(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const anyway = page.getByRole('dialog').getByRole('button').last();
  const first = await Promise.race([downloading, anyway.waitFor().then(() => null)]);
  if (first === null) await anyway.click();
  return (await downloading).path();
}

/** Lines are broken anywhere. */
const squeezed = (text: string) => text.replace(/\s+/g, '');
