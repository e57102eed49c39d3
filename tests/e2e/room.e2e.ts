/**
 * A room without network: one facilitator, three people with a device of their own, and codes that travel as pictures from
 * one screen to another camera. What arrives is what one device would have gathered.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Result } from '#src/core/result.ts';
import {
  answerAll,
  arrive,
  downloadDossier,
  dumpDatabase,
  scoreFile,
  startDossier,
} from './support/app.ts';
import { filmOf, openWithCamera, photograph, type Seen } from './support/fakeCamera.ts';
import { goOffline } from './support/goOffline.ts';
import { test as base, expect, watchTroubles } from './support/test.ts';

const CAMERA = { width: 1280, height: 720, side: 560 };
const DOSSIER = {
  name: 'L’Étoile',
  partner: 'Le Foyer',
  way: 'Chacun de son côté',
  mode: 'Express',
} as const;
const NOTE = 'Revoir la convention avec la mairie avant juin.';

interface Devices {
  /** A device on a profile of its own that has visited the app once, and has no network since. */
  openOffline(seen: Seen, profile?: string): Promise<Page>;
}

const test = base.extend<Devices>({
  openOffline: async ({ baseURL, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (seen, profile) => {
      const context = await openWithCamera(seen, baseURL ?? '', profile);
      opened.push(context);
      const page = context.pages()[0] ?? (await context.newPage());
      watchTroubles(page, new URL(baseURL ?? '').origin, watch.troubles);
      await page.goto('./');
      await goOffline(page);
      await page.reload();
      await arrive(page);
      return page;
    });
    for (const context of opened) await context.close();
  },
});

/** What the person of this number answers to the question of this rank; 0: « Ne sait pas ». */
const answerOf = (person: number) => (rank: number) => (rank * 7 + person * 3) % 5;

const codeOn = (page: Page) => page.getByRole('img', { name: /^Code d/ });

/** Every code that the page shows in turn, photographed. */
async function photographAll(page: Page): Promise<Buffer[]> {
  await expect(codeOn(page)).toBeVisible();
  const pause = page.getByRole('button', { name: 'Pause' });
  if ((await pause.count()) === 0) return [await photograph(codeOn(page), CAMERA)];
  await pause.click();
  const place = page.getByText(/^Code \d+ sur \d+$/);
  const count = Number(/\d+$/.exec((await place.textContent()) ?? '')?.[0]);
  const pictures: Buffer[] = [];
  for (let turned = 0; turned < count; turned++) {
    const before = await place.textContent();
    pictures.push(await photograph(codeOn(page), CAMERA));
    await page.getByRole('button', { name: 'Code suivant' }).click();
    await expect(place).not.toHaveText(before ?? '');
  }
  return pictures;
}

/** From « Recevoir » to the codes of one's own answers. */
async function answerAsGuest(page: Page, person: number): Promise<Buffer[]> {
  await page.goto('./#/recevoir');
  await page.getByRole('button', { name: 'Lire un code avec la caméra' }).click();
  await expect(
    page.getByRole('heading', { name: 'Invitation à répondre pour L’Étoile' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Fermer la caméra' }).click();
  await page.getByRole('button', { name: 'Commencer à répondre' }).click();
  await arrive(page);
  if (person === 2) {
    await page.getByRole('textbox', { name: 'Constats et preuves' }).fill(NOTE);
    await page.getByRole('checkbox', { name: /À partager/ }).check();
  }
  await answerAll(page, answerOf(person));
  await page.getByRole('button', { name: 'Rendre mes réponses' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Vos réponses pour/ })).toBeFocused();
  await page.getByRole('button', { name: 'Afficher le code et le lien' }).click();
  return photographAll(page);
}

async function showAnswers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Afficher les réponses' }).click();
  await expect(page.getByRole('dialog')).toContainText('3 personnes ont terminé');
  await page.getByRole('button', { name: 'Afficher à tous' }).click();
  await expect(page.getByRole('table', { name: 'Résultats par dimension' })).toBeVisible();
}

/** All that was computed of the association, without the ids, which differ from device to device. */
function numbersOf({ rounds }: Result): unknown {
  const [organisation] = rounds[0]?.organisations ?? [];
  return JSON.parse(
    JSON.stringify(organisation, (key, value) =>
      key === 'id' || key === 'partnerId' ? String(value).replace(/^[0-9a-f-]{36}$/, '…') : value,
    ),
  );
}

test('three people answer on devices of their own without a network; their codes bring what one device would have', async ({
  page: single,
  openOffline,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'diapason-room-'));
  const prepared = await openOffline(1, profile);
  await startDossier(prepared, DOSSIER);
  await prepared.getByRole('link', { name: 'Transmettre' }).click();
  await arrive(prepared);
  await prepared
    .getByRole('textbox', { name: 'Adresse publique de l’outil' })
    .fill('https://diapason.example.org/');
  await prepared.getByRole('button', { name: 'Afficher l’invitation' }).click();
  const invitation = filmOf(await photographAll(prepared));
  await prepared.context().close();

  const codes: Buffer[] = [];
  for (let person = 1; person <= 3; person++) {
    const phone = await openOffline({ film: invitation });
    codes.push(...(await answerAsGuest(phone, person)));
    await phone.context().close();
  }

  const facilitator = await openOffline({ film: filmOf(codes) }, profile);
  await facilitator.getByRole('link', { name: 'L’Étoile' }).click();
  await facilitator.getByRole('link', { name: 'Transmettre' }).click();
  await facilitator.getByRole('button', { name: 'Lire un code avec la caméra' }).click();
  const take = facilitator.getByRole('button', { name: 'Prendre ces réponses' });
  await expect(take).toHaveCount(3, { timeout: 60_000 });
  await expect(facilitator.getByText('1 note à partager')).toHaveCount(1);
  expect(JSON.stringify(await dumpDatabase(facilitator))).not.toContain(NOTE);
  await facilitator.getByRole('button', { name: 'Fermer la caméra' }).click();
  for (let left = 2; left >= 0; left--) {
    await take.first().click();
    await expect(take).toHaveCount(left);
  }
  await expect(facilitator.getByText(/C’est pris/)).toHaveCount(3);
  await facilitator.getByRole('link', { name: 'Aller au dossier' }).first().click();
  await arrive(facilitator);
  await showAnswers(facilitator);
  const collected = numbersOf(scoreFile(await downloadDossier(facilitator)));

  // The same people, one after the other on one device.
  await startDossier(single, DOSSIER);
  for (let person = 1; person <= 3; person++) {
    await single.getByRole('button', { name: 'Commencer' }).click();
    await answerAll(single, answerOf(person));
    await single.getByRole('button', { name: 'J’ai terminé' }).click();
    await single.getByRole('button', { name: 'Terminer', exact: true }).click();
    await single.getByRole('link', { name: 'Continuer' }).click();
    if (person < 3) await single.getByRole('button', { name: 'Personne suivante' }).click();
  }
  await showAnswers(single);
  expect(collected).toEqual(numbersOf(scoreFile(await downloadDossier(single))));
  await facilitator.context().close();
  rmSync(profile, { recursive: true, force: true });
});

test('a link brings answers too: twice is once, a changed one asks, a damaged one does no harm', async ({
  page,
  browser,
  baseURL,
}) => {
  await startDossier(page, DOSSIER);
  await page.getByRole('link', { name: 'Transmettre' }).click();
  await arrive(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer l’invitation dans un fichier' }).click();
  const invitation = await (await downloading).path();

  const guest = await (
    await browser.newContext({ baseURL: baseURL ?? '', locale: 'fr-FR' })
  ).newPage();
  await guest.goto('./');
  await guest.getByTestId('open-file').setInputFiles({
    name: 'invitation.diapason.json',
    mimeType: 'application/json',
    buffer: await (await import('node:fs/promises')).readFile(invitation),
  });
  await guest.getByRole('button', { name: 'Commencer à répondre' }).click();
  await arrive(guest);
  await guest.getByRole('radio').first().check({ force: true });
  await expect(guest.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  const linkOf = async () => {
    await guest.getByRole('link', { name: 'Rendre mes réponses' }).click();
    await arrive(guest);
    await guest.getByRole('button', { name: 'Afficher le code et le lien' }).click();
    const mail = await guest
      .getByRole('link', { name: 'Envoyer par courriel' })
      .getAttribute('href');
    return /#\/recevoir\/\S+/.exec(decodeURIComponent(mail ?? ''))?.[0] ?? '';
  };
  const first = await linkOf();
  expect(first.length).toBeGreaterThan(100);

  // Opened as a link: what it brings has left the address before it is shown.
  await page.goto(`./${first}`);
  await expect(page.getByRole('button', { name: 'Prendre ces réponses' })).toBeVisible();
  expect(page.url()).toMatch(/#\/recevoir$/);
  await page.getByRole('button', { name: 'Prendre ces réponses' }).click();
  await expect(page.getByText(/C’est pris\s: ce sont les réponses n°\s1/)).toBeVisible();
  const taken = JSON.stringify(await dumpDatabase(page));

  const paste = async (text: string) => {
    await page.getByRole('textbox', { name: 'Lien reçu' }).fill(text);
    await page.getByRole('button', { name: 'Lire le lien' }).click();
  };
  await paste(`Voici : ${first}`);
  await expect(page.getByText('Bien reçu')).toBeVisible();
  await expect(page.getByText(/C’est pris/)).toHaveCount(1);
  await paste(first.slice(0, -9));
  await expect(page.getByRole('alert')).toContainText('est incomplet, ou a changé en route');
  await paste('bonjour à vous');
  await expect(page.getByRole('alert')).toContainText('rien qu’il puisse lire');
  expect(JSON.stringify(await dumpDatabase(page))).toBe(taken);

  await guest.getByRole('link', { name: 'Répondre', exact: true }).click();
  await arrive(guest);
  await guest.getByRole('button', { name: 'Précédent' }).click();
  await arrive(guest);
  await guest.getByRole('radio').nth(2).check({ force: true });
  await expect(guest.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
  await paste(await linkOf());
  await expect(page.getByText(/a changé 1 réponse depuis son envoi/)).toBeVisible();
  await page.getByRole('button', { name: 'Remplacer par celles-ci' }).click();
  await expect(page.getByRole('button', { name: 'Remplacer par celles-ci' })).toHaveCount(0);

  // The guest's device keeps nothing once they say so.
  await guest.getByRole('button', { name: 'Effacer mes réponses de cet appareil' }).click();
  await guest.getByRole('button', { name: 'Effacer pour toujours' }).click();
  await expect(guest).toHaveURL(/#\/$/);
  expect(JSON.stringify(await dumpDatabase(guest))).not.toContain('P1.etat');
  await guest.context().close();
});
