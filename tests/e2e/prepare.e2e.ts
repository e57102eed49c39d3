/** « Préparer »: what is asked, what is proposed, and every sheet of paper, whose pages are as many as is said. */
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { DossierFile } from '#src/core/dossier.ts';
import { emptySession } from '#src/core/emptySession.ts';
import type { Mode } from '#src/core/questionnaire.ts';
import type { Session } from '#src/core/session.ts';
import { scenario } from '#tests/support/scenario.ts';
import {
  downloadDossier,
  expectStored,
  openDossierFile,
  readJson,
  startDossier,
  temporaryFile,
} from './support/app.ts';
import { expect, test } from './support/test.ts';

/** Opens a dossier from its file; gives the address of its page. */
async function openDossier(page: Page, file: DossierFile): Promise<string> {
  return `./#/dossiers/${await openDossierFile(page, file)}`;
}

function dossierWith(
  { mode, partners }: { mode: Mode; partners: readonly string[] },
  session: Partial<Session> | null = null,
): DossierFile {
  const file = scenario({ mode, partners, way: 'each', state: 'gathering' }).person().file();
  const [round] = file.rounds;
  const [party] = round?.parties ?? [];
  if (round === undefined || party === undefined) throw new Error('The scenario has no round');
  if (session)
    file.sessions.push({
      ...emptySession(
        { roundId: round.id, organisationId: party.organisationId },
        crypto.randomUUID(),
        0,
      ),
      ...session,
    });
  return file;
}

const go = async (page: Page, address: string) => {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
};

const people = (page: Page) => page.getByRole('textbox', { name: 'Nombre de personnes' });

test('a session is prepared from the dossier’s page; everything is saved, and one session is made of it', async ({
  page,
}) => {
  await startDossier(page);
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await page.getByRole('link', { name: 'Préparer la séance' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Préparer la séance' })).toBeFocused();
  await expect(page.getByText('la proposition et le déroulé s’afficheront ici')).toBeVisible();

  // Faster than the writes.
  await people(page).fill('12');
  await page.getByRole('radio', { name: '2 h 30' }).check();
  await page.getByRole('checkbox', { name: 'Chacun sur papier' }).check();
  await page.getByRole('checkbox', { name: 'À main levée' }).check();
  await page.getByRole('checkbox', { name: 'À main levée' }).uncheck();
  await page.getByLabel('Date', { exact: true }).fill('2026-12-01');
  await page.getByRole('textbox', { name: 'Lieu' }).fill('Salle du premier étage');
  await page.getByRole('textbox', { name: 'Qui anime' }).fill('une administratrice');
  await page.getByRole('textbox', { name: 'Qui saisit les réponses' }).fill('la secrétaire');
  await page.getByLabel('Heure de début').fill('18:30');

  const script = page.getByRole('table');
  await expect(script.getByRole('row')).toHaveCount(8);
  await expect(script).toContainText('Six points, dix minutes chacun');
  await expect(script.getByRole('row').nth(3)).toContainText('19 h 05');
  await expect(page.getByText('2 h 30 en tout, de 18 h 30 à 21 h 00.')).toBeVisible();
  await expect(page.getByText('10 pages, 23 réponses à donner')).toBeVisible();
  await expect(page.getByText('En 12 exemplaires : 120 pages, soit 60 feuilles')).toBeVisible();

  await page.getByRole('button', { name: 'Retenir cette proposition' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'version express, chacun de son côté' }),
  ).toBeVisible();
  await expectStored(page, 'la secrétaire');

  await page.reload();
  await expect(people(page)).toHaveValue('12');
  await expect(page.getByRole('radio', { name: '2 h 30' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Chacun sur papier' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'À main levée' })).not.toBeChecked();
  await expect(page.getByLabel('Heure de début')).toHaveValue('18:30');

  const { sessions, rounds } = readJson(await downloadDossier(page)) as DossierFile;
  expect(sessions).toEqual([
    expect.objectContaining({
      date: '2026-12-01',
      place: 'Salle du premier étage',
      durationMinutes: 150,
      facilitator: 'une administratrice',
      keyedBy: 'la secrétaire',
      invited: 12,
      present: null,
      collected: ['paper'],
    }),
  ]);
  expect(rounds[0]).toMatchObject({ mode: 'express', parties: [{ way: 'each' }] });
});

test('a short session is better answered before, in full: the proposal says why, and is kept by one press', async ({
  page,
}) => {
  const address = await openDossier(page, dossierWith({ mode: 'express', partners: [] }));
  await go(page, `${address}/preparer`);
  await people(page).fill('12');
  await page.getByRole('radio', { name: '1 h 30' }).check();
  await expect(page.getByText('La version complète', { exact: true })).toBeVisible();
  await expect(page.getByText('En 1 h 30, répondre sur place')).toBeVisible();
  await expect(page.getByText('Il y a le temps de discuter 2 points.')).toBeVisible();
  await page.getByRole('button', { name: 'Retenir cette proposition' }).click();
  await expect(page.getByText('C’est noté : version complète')).toBeVisible();
  await expect(page.getByText('Il y a le temps de discuter 4 points.')).toBeVisible();
  await expect(page.getByText('chacun a répondu avant la séance')).toBeVisible();
  // What was proposed is noted as planned.
  await expect(page.getByRole('checkbox', { name: 'Chacun sur papier' })).toBeChecked();
});

test('bad counts, another length, a time too short, too few people: each is answered clearly', async ({
  page,
}) => {
  const address = await openDossier(page, dossierWith({ mode: 'express', partners: [] }));
  await go(page, `${address}/preparer`);
  await people(page).fill('douze');
  await expect(people(page)).toHaveAttribute('aria-invalid', 'true');
  await people(page).fill('12');
  await expect(people(page)).not.toHaveAttribute('aria-invalid');
  await page.getByRole('radio', { name: 'Une autre durée' }).check();
  await page.getByRole('textbox', { name: 'Durée, en minutes' }).fill('30');
  await expect(page.getByText('En 30 minutes, le temps manque')).toBeVisible();
  await expect(page.getByText('Prévoyez au moins 35 minutes')).toBeVisible();
  await page.getByRole('textbox', { name: 'Durée, en minutes' }).fill('60');
  await page.getByRole('checkbox', { name: 'À main levée' }).check();
  await expect(page.getByText('trop courte pour répondre à main levée')).toBeVisible();
  await people(page).fill('2');
  await expect(page.getByText('À moins de trois, on reconnaîtrait')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Retenir cette proposition' })).toHaveCount(0);
});

test('once somebody has answered, the proposal cannot be applied, and it is said why', async ({
  page,
}) => {
  const alone = scenario({ way: 'single', state: 'gathering' }).person().answer('P1.etat', 3);
  await go(page, `${await openDossier(page, alone.file())}/preparer`);
  await people(page).fill('12');
  await page.getByRole('radio', { name: '2 h 30' }).check();
  await expect(page.getByText('il ne peut plus passer à « Chacun de son côté »')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Retenir cette proposition' })).toHaveCount(0);
});

test('a version is not changed from here once somebody has answered on their own', async ({
  page,
}) => {
  const apart = scenario({ mode: 'full', way: 'each', state: 'gathering' })
    .person()
    .answer('P1.etat', 3);
  await go(page, `${await openDossier(page, apart.file())}/preparer`);
  await people(page).fill('12');
  await page.getByRole('radio', { name: '2 h 30' }).check();
  await expect(page.getByText('ce bilan garde sa version, Complète')).toBeVisible();
});

test('the page is filled in by keyboard alone', async ({ page }) => {
  const address = await openDossier(page, dossierWith({ mode: 'express', partners: [] }));
  await go(page, `${address}/preparer`);
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const box = document.activeElement;
        const labels = box instanceof HTMLInputElement ? [...(box.labels ?? [])] : [];
        return `${box?.getAttribute('aria-label') ?? ''} ${labels.map((label) => label.textContent).join(' ')} ${box?.textContent ?? ''}`;
      });
      if (name.test(focused)) return;
    }
    throw new Error(`No way to ${name} by Tab`);
  };
  await tabTo(/Nombre de personnes/);
  await page.keyboard.type('9');
  await tabTo(/1\sh\s30/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '2 h 30' })).toBeChecked();
  await tabTo(/Chacun sur papier/);
  await page.keyboard.press('Space');
  await tabTo(/Qui anime/);
  await page.keyboard.type('une conseillère');
  await expect(page.getByRole('table')).toBeVisible();
  await tabTo(/Imprimer le déroulé/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Le déroulé' })).toBeFocused();
  await expect(page.locator('article')).toContainText('Animation : une conseillère.');
});

const PARTNERS = [
  'Le Relais',
  'Association départementale d’aide aux familles du Rhône et de la métropole',
  'Les Deux Rives',
];
const SMALLEST_ON_PAPER_PX = (14 * 96) / 72;
/** The width of A4 less its margins: what a page in print has. */
const PAPER_VIEW = { width: 680, height: 1030 };

for (const mode of ['express', 'full'] as const)
  for (const count of [0, 1, 3])
    test(`every sheet has as many pages as is said, in large type: ${mode}, ${count} partners`, async ({
      page,
    }) => {
      const busy = {
        date: '2026-12-01',
        durationMinutes: count === 1 ? 240 : 150,
        invited: 12,
        place: 'Maison des associations, salle du premier étage, 12 rue de la République',
        facilitator: 'une conseillère de l’Uriopss',
        keyedBy: 'la secrétaire du conseil',
        collected: count === 1 ? (['apart', 'paper', 'hands'] as const) : (['paper'] as const),
      };
      const file = dossierWith(
        { mode, partners: PARTNERS.slice(0, count) },
        count === 0 ? null : { ...busy, collected: [...busy.collected] },
      );
      const address = await openDossier(page, file);
      await page.setViewportSize(PAPER_VIEW);
      for (const [language, button, said, at] of [
        ['fr', 'Français', /(\d+) pages?[,.]/, /page (\d+) sur (\d+)/],
        ['en', 'English', /(\d+) pages?[,.]/, /page (\d+) of (\d+)/],
      ] as const) {
        if (language === 'en') await page.getByRole('button', { name: button }).click();
        for (const document of ['lettre', 'livret', 'grille', 'cartes', 'deroule', 'retour']) {
          const place = `${language}, ${document}`;
          await go(page, `${address}/imprimer/${document}?debut=18:30`);
          const announced = said.exec(
            (await page.locator('main header').first().textContent()) ?? '',
          );
          const pages = Number(announced?.[1]);
          expect(pages, place).toBeGreaterThan(0);

          const printed = temporaryFile('feuilles.pdf', '');
          await page.pdf({ path: printed, preferCSSPageSize: true });
          const texts = execFileSync('pdftotext', ['-layout', printed, '-'], { encoding: 'utf8' })
            .split('\f')
            .slice(0, -1);
          expect(texts.length, place).toBe(pages);
          texts.forEach((text, index) => {
            const numbers = at.exec(text)?.slice(1).map(Number);
            expect(numbers, `${place}, page ${index + 1}`).toEqual([index + 1, pages]);
          });

          await page.emulateMedia({ media: 'print' });
          expect(await measureSheets(page), place).toEqual({
            smallest: expect.any(Number),
            overflowing: [],
          });
          const { smallest } = await measureSheets(page);
          expect(smallest, place).toBeGreaterThan(SMALLEST_ON_PAPER_PX - 0.01);
          await page.emulateMedia({ media: null });
        }
      }
    });

/** The smallest type on the sheets, and the pages whose text runs into the foot or over the edge. */
const measureSheets = (page: Page) =>
  page.locator('[data-paper]').evaluateAll((sheets) => {
    let smallest = Number.POSITIVE_INFINITY;
    const overflowing: string[] = [];
    for (const sheet of sheets) {
      const edge = sheet.getBoundingClientRect();
      const foot = sheet.querySelector('footer')?.getBoundingClientRect().top ?? 0;
      for (const element of sheet.querySelectorAll('*')) {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        );
        if (!hasText) continue;
        const box = element.getBoundingClientRect();
        if (box.width === 0) continue;
        smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(element).fontSize));
        const isFoot = element.closest('footer') !== null;
        if (
          (!isFoot && box.bottom > foot + 1) ||
          box.right > edge.right + 1 ||
          box.bottom > edge.bottom + 1
        )
          overflowing.push(`${sheet.getAttribute('data-paper')}: ${element.textContent}`);
      }
    }
    return { smallest, overflowing };
  });

test('booklet and grid ask everything in the same order, and nowhere for a name', async ({
  page,
}) => {
  const file = dossierWith({ mode: 'express', partners: PARTNERS });
  const address = await openDossier(page, file);
  await go(page, `${address}/imprimer/livret`);
  const booklet = ((await page.locator('article').textContent()) ?? '').matchAll(/n°\s(\d+) /g);
  const numbers = [...booklet].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 33 }, (_, rank) => rank + 1));
  await expect(page.locator('article')).toContainText('N’écrivez votre nom nulle part.');
  await expect(page.locator('article')).toContainText('Les Deux Rives · Se connaître');

  await go(page, `${address}/imprimer/grille`);
  await expect(page.locator('article')).toContainText('Ne mettez pas votre nom.');
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(33);
  for (const rank of [0, 12, 32]) {
    const cells = await rows.nth(rank).locator('th, td').allTextContents();
    expect(cells).toEqual([String(rank + 1), '1', '2', '3', '4', 'N', 'O']);
  }
});

test('the letter says what is known, leaves room for the rest, and its text can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const file = dossierWith(
    { mode: 'express', partners: ['Le Relais'] },
    { date: '2026-12-01', durationMinutes: 150, invited: 12 },
  );
  const address = await openDossier(page, file);
  await go(page, `${address}/imprimer/lettre?debut=18:30`);
  const letter = page.locator('article');
  await expect(letter).toContainText('coopération avec Le Relais');
  await expect(letter).toContainText('le 1er décembre 2026, de 18 h 30 à 21 h 00');
  await expect(letter).toContainText('à cet endroit : …');
  await expect(letter).toContainText('Ni un examen');
  await page.getByRole('button', { name: 'Copier le texte' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Le texte est copié.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('\n\nPour quoi faire\nAvant de décider');
  expect(copied).toContain('Ce que vous pouvez apporter');
});

test('where copying is refused, it is said what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const address = await openDossier(page, dossierWith({ mode: 'express', partners: [] }));
  await go(page, `${address}/imprimer/lettre`);
  await page.getByRole('button', { name: 'Copier le texte' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'La copie n’a pas marché' }),
  ).toBeVisible();
});

test('an unknown document names those that exist', async ({ page }) => {
  const address = await openDossier(page, dossierWith({ mode: 'express', partners: [] }));
  await go(page, `${address}/imprimer/affiche`);
  await expect(page.getByText('Il n’y a pas de document de ce nom.')).toBeVisible();
  await page.getByRole('link', { name: 'La grille de réponses' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'La grille de réponses' }),
  ).toBeFocused();
});

for (const [language, button] of [
  ['fr', null],
  ['en', 'English'],
] as const)
  test(`the help and the printed script say the same (${language})`, async ({ page }) => {
    const address = await openDossier(page, dossierWith({ mode: 'express', partners: [] }));
    if (button) await page.getByRole('button', { name: button }).click();
    await go(page, './#/aide/deroule');
    const saidOf = async () => ({
      times: await page.getByRole('table').getByRole('row').allInnerTexts(),
      words: await page.locator('article blockquote p').allInnerTexts(),
      steps: await page.locator('article ol > li').allInnerTexts(),
    });
    const help = await saidOf();
    await go(page, `${address}/imprimer/deroule`);
    const printed = await saidOf();
    expect(printed.times).toHaveLength(8);
    expect(printed.times).toEqual(help.times);
    expect(printed.words.length).toBeGreaterThan(10);
    // The help shows the letter too.
    expect(help.words.slice(-printed.words.length)).toEqual(printed.words);
    expect(printed.steps).toEqual(help.steps);
  });
