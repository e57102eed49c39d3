/** Scripts, markup and formulas in every text field: shown as they were written, on every screen and in every export. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseRound } from '#src/core/chooseRound.ts';
import type { DossierFile } from '#src/core/dossier.ts';
import { guestDossier, inviteTo } from '#src/core/inviteTo.ts';
import { PRINTOUTS } from '#src/core/printouts.ts';
import { answeringSteps } from '#src/core/progress.ts';
import { answersToSend } from '#src/core/sentAnswers.ts';
import { sealEnvelope } from '#src/exchange/envelope/envelope.ts';
import { answersContent, invitationContent } from '#src/exchange/envelope/letter.ts';
import { story } from '#tests/exchange/spoiltDossier.ts';
import { PAYLOADS, withPayloads } from '#tests/hostile/payloads.ts';
import { cooperation } from '#tests/support/questionnaires.ts';
import { scenario } from '#tests/support/scenario.ts';
import { arrive, openDossierFile, temporaryFile } from './support/app.ts';
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

test('none does anything in what arrives from other devices: invitation, answers, merging, paper, copies kept', async ({
  page,
  browser,
  baseURL,
}) => {
  page.on('dialog', (dialog) => expect.soft(dialog.message(), 'a dialog opened').toBe(''));
  const file = withPayloads(
    scenario({ way: 'each', state: 'gathering', mode: 'full', partners: ['Foyer'] }).file(),
  );
  const id = await openDossierFile(page, file);
  const chosen = chooseRound(file);
  if (chosen === null) throw new Error('No round');
  const invitation = await sealEnvelope(invitationContent(inviteTo(file, chosen)));

  const guestContext = await browser.newContext({ baseURL: baseURL ?? '', locale: 'fr-FR' });
  const guest = await guestContext.newPage();
  await guest.goto(`./#/recevoir/${invitation}`);
  await expect(guest.getByRole('button', { name: 'Commencer à répondre' })).toBeVisible();
  await expectHarmless(guest);
  await guest.getByRole('button', { name: 'Commencer à répondre' }).click();
  await arrive(guest);
  await guest.getByRole('textbox', { name: 'Constats et preuves' }).fill(PAYLOADS[1] ?? '');
  await guest.getByRole('checkbox', { name: /À partager/ }).check();
  await expectHarmless(guest);
  await guest.getByRole('link', { name: 'Rendre mes réponses' }).click();
  await arrive(guest);
  await expectHarmless(guest);
  await guestContext.close();

  // Answers with a payload in each note.
  const own = answersToSend(guestDossier(inviteTo(file, chosen), crypto.randomUUID(), ''));
  if (own === null) throw new Error('Nobody’s guest');
  const answers = answeringSteps(cooperation, 'full', own.partnerIds).flatMap(
    ({ question, subjects: [partnerId = null] }, rank) => ({
      questionId: question.id,
      partnerId,
      value: { kind: 'level' as const, level: 2 },
      note: PAYLOADS[rank * 7] ?? '',
    }),
  );
  const sent = await sealEnvelope(answersContent({ ...own, answers, revision: 40 }, cooperation));
  await page.goto('about:blank');
  await page.goto(`./#/recevoir/${sent}`);
  await expect(page.getByRole('button', { name: 'Prendre ces réponses' })).toBeVisible();
  await expectHarmless(page);
  await page.getByRole('button', { name: 'Prendre ces réponses' }).click();
  await expect(page.getByText(/C’est pris/)).toBeVisible();
  await expectHarmless(page);

  for (const printout of PRINTOUTS) {
    await goTo(page, `/dossiers/${id}/imprimer/${printout}`);
    await expectHarmless(page);
  }
  await goTo(page, `/dossiers/${id}/collecter/papier`);
  await expectHarmless(page);

  // The same dossier from elsewhere, with other payloads everywhere.
  const other = JSON.parse(JSON.stringify(file).replaceAll('window.__hurt=1', 'window.__hurt=2'));
  await goTo(page, `/dossiers/${id}/transmettre/fusionner`);
  await page
    .getByTestId('merge-file')
    .setInputFiles(temporaryFile('autre.diapason.json', JSON.stringify(other)));
  await expect(page.getByRole('radiogroup').first()).toBeVisible();
  await expectHarmless(page);
  await page.getByRole('radio', { name: 'Prendre ce qui est dans le fichier' }).first().check();
  await page.getByRole('button', { name: 'Fusionner', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Annuler la fusion' })).toBeFocused();
  await expectHarmless(page);
  await goTo(page, '/donnees');
  await expect(page.getByRole('button', { name: /^Remettre/ }).first()).toBeVisible();
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
