/** Codes shown on a phone, and read by the camera of another device. */
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { scenario } from '#tests/support/scenario.ts';
import { openDossierFile } from './support/app.ts';
import { filmOf, openWithCamera, photograph, type Seen, type View } from './support/fakeCamera.ts';
import { test as base, expect, watchTroubles } from './support/test.ts';

const HD = { width: 1280, height: 720 };
const VGA = { width: 640, height: 480 };

interface Devices {
  /** « Recevoir » in a browser with such a camera, watched like any page of a test. */
  receiveWith(seen: Seen): Promise<Page>;
  /** A phone, 360 pixels wide, that shows the codes of an invitation. */
  showInvitation(length: 'one code' | 'several codes', browser: Browser): Promise<Page>;
}

const test = base.extend<Devices>({
  receiveWith: async ({ baseURL, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (seen) => {
      const context = await openWithCamera(seen, baseURL ?? '');
      opened.push(context);
      const page = context.pages()[0] ?? (await context.newPage());
      watchTroubles(page, new URL(baseURL ?? '').origin, watch.troubles);
      await page.goto('./#/recevoir');
      return page;
    });
    for (const context of opened) await context.close();
  },
  showInvitation: async ({ baseURL }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (length, browser) => {
      const phone = await browser.newContext({
        baseURL: baseURL ?? '',
        locale: 'fr-FR',
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
      });
      opened.push(phone);
      const page = await phone.newPage();
      const told = scenario({
        way: 'each',
        state: 'gathering',
        title: length === 'one code' ? 'Les Deux Rives' : LONG_TITLE,
      });
      const id = await openDossierFile(page, told.file());
      await page.goto(`./#/dossiers/${id}/transmettre`);
      await page
        .getByRole('textbox', { name: 'Adresse publique de l’outil' })
        .fill('https://diapason.example.org/outil/');
      await page.getByRole('button', { name: 'Afficher l’invitation' }).click();
      await expect(codeOn(page)).toBeVisible();
      return page;
    });
    for (const context of opened) await context.close();
  },
});

/** Nothing that repeats, which would be deflated into one code. */
const LONG_TITLE =
  'Accueil de jour, maraudes et domiciliation : Kérity, Plouézec, Yffiniac, Quévert, Trégueux, Hillion, Jugon, Bréhat, ' +
  'Zuydcoote, Wœrth, Gex, Xaintrailles';

const codeOn = (page: Page): Locator => page.getByRole('img', { name: /^Code de l’invitation/ });

const openCamera = async (page: Page) => {
  await page.getByRole('button', { name: 'Lire un code avec la caméra' }).click();
};

const video = (page: Page) => page.getByLabel('Image de la caméra');

const arrivedInvitation = (page: Page) =>
  page.getByRole('heading', { name: /^Invitation à répondre pour/ });

const VIEWS: Readonly<Record<string, View>> = {
  'straight, by a poor camera': { ...VGA, side: 420 },
  'turned, aslant and a little blurred': {
    ...HD,
    side: 440,
    turnedDegrees: 14,
    aslantDegrees: 18,
    blurPixels: 0.7,
  },
};
for (const [name, view] of Object.entries(VIEWS))
  test(`a code of a phone is read ${name}`, async ({ browser, showInvitation, receiveWith }) => {
    const phone = await showInvitation('one code', browser);
    const page = await receiveWith({ film: filmOf([await photograph(codeOn(phone), view)]) });
    await openCamera(page);
    await expect(arrivedInvitation(page)).toBeVisible();
    await page.getByRole('button', { name: 'Fermer la caméra' }).click();
    await expect(video(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Lire un code avec la caméra' })).toBeFocused();
  });

test('several codes turn by themselves, can be stopped and turned by hand, and are all read', async ({
  browser,
  showInvitation,
  receiveWith,
}) => {
  const phone = await showInvitation('several codes', browser);
  const place = phone.getByText(/^Code \d sur \d$/);
  await expect(place).toHaveText(/^Code 2 sur/);
  await phone.getByRole('button', { name: 'Pause' }).click();
  await expect(phone.getByRole('button', { name: 'Reprendre' })).toBeVisible();
  const count = Number((await place.textContent())?.at(-1));
  expect(count).toBeGreaterThan(1);
  const pictures: Buffer[] = [];
  for (let turned = 0; turned < count; turned++) {
    const before = await place.textContent();
    pictures.push(await photograph(codeOn(phone), { ...HD, side: 480 }));
    await phone.getByRole('button', { name: 'Code suivant' }).click();
    await expect(place).not.toHaveText(before ?? '');
  }
  const page = await receiveWith({ film: filmOf(pictures) });
  await openCamera(page);
  await expect(arrivedInvitation(page)).toBeVisible();
});

test('who wants less motion turns the codes by hand', async ({ browser, showInvitation }) => {
  const phone = await showInvitation('several codes', browser);
  await phone.emulateMedia({ reducedMotion: 'reduce' });
  await phone.getByRole('button', { name: 'Masquer l’invitation' }).click();
  await phone.getByRole('button', { name: 'Afficher l’invitation' }).click();
  await expect(phone.getByRole('button', { name: 'Reprendre' })).toBeVisible();
  await expect(phone.getByText(/^Code 1 sur/)).toBeVisible();
});

test('the code has whole pixels, four for each module on a phone, and fills the screen when asked', async ({
  browser,
  showInvitation,
}) => {
  const phone = await showInvitation('several codes', browser);
  await phone.getByRole('button', { name: 'Pause' }).click();
  const sidesOf = () =>
    codeOn(phone).evaluate((svg) => ({
      modules: (svg as SVGSVGElement).viewBox.baseVal.width,
      pixels: svg.getBoundingClientRect().width,
    }));
  const { modules, pixels } = await sidesOf();
  expect(pixels / modules).toBeGreaterThanOrEqual(4);
  expect(pixels % modules).toBe(0);
  await phone.setViewportSize({ width: 900, height: 1000 });
  await phone.getByRole('button', { name: 'Plein écran', exact: true }).click();
  await expect(phone.getByRole('button', { name: 'Quitter le plein écran' })).toBeVisible();
  await expect.poll(async () => (await sidesOf()).pixels).toBeGreaterThan(560);
  await phone.getByRole('button', { name: 'Quitter le plein écran' }).click();
  await expect(phone.getByRole('button', { name: 'Plein écran', exact: true })).toBeVisible();
});

test('the camera is given back when the page is hidden and when it is closed, and can be chosen', async ({
  receiveWith,
}) => {
  const page = await receiveWith(2);
  await openCamera(page);
  await expect(video(page)).toBeVisible();
  const track = await video(page).evaluateHandle((element: HTMLVideoElement) => {
    const [first] = (element.srcObject as MediaStream).getVideoTracks();
    return first;
  });
  const stateOf = (held: typeof track) => held.evaluate((each) => each?.readyState);
  expect(await stateOf(track)).toBe('live');

  const turn = (state: string) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await turn('hidden');
  await expect.poll(() => stateOf(track)).toBe('ended');
  await turn('visible');
  const settingsOf = () =>
    video(page).evaluate((element: HTMLVideoElement) => {
      const [first] = (element.srcObject as MediaStream | null)?.getVideoTracks() ?? [];
      return first?.readyState === 'live' ? first.getSettings().deviceId : null;
    });
  await expect.poll(settingsOf).not.toBeNull();

  const choice = page.getByRole('combobox', { name: 'Caméra utilisée' });
  const other = (await choice.getByRole('option').count()) - 1;
  await choice.focus();
  await choice.selectOption({ index: other });
  await expect.poll(settingsOf).toBe(await choice.inputValue());
  await expect(choice).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(video(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Lire un code avec la caméra' })).toBeFocused();
});

test('a camera that stops is said, and opened again', async ({ receiveWith }) => {
  const page = await receiveWith(1);
  await openCamera(page);
  await expect(video(page)).toBeVisible();
  await video(page).evaluate((element: HTMLVideoElement) => {
    const [track] = (element.srcObject as MediaStream).getVideoTracks();
    track?.dispatchEvent(new Event('ended'));
  });
  await expect(page.getByRole('alert')).toContainText('La caméra s’est arrêtée');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(video(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Caméra' })).toBeFocused();
});

test('a refused camera says what to do in the browser', async ({ receiveWith }) => {
  const page = await receiveWith('refused');
  await openCamera(page);
  await expect(page.getByRole('alert')).toContainText('n’a pas le droit d’utiliser la caméra');
});

test('a device without a camera, and one whose camera is taken, say so', async ({ page }) => {
  await page.goto('./#/recevoir');
  await openCamera(page);
  await expect(page.getByRole('alert')).toContainText('Aucune caméra n’a été trouvée');
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('in use', 'NotReadableError'));
  });
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('alert')).toContainText('un autre programme');
});

test('a page without https says that there is no camera for it', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'isSecureContext', { value: false }),
  );
  await page.goto('./#/recevoir');
  await openCamera(page);
  await expect(page.getByRole('alert')).toContainText(/commence par «\shttps:\/\/\s»/);
  await expect(page.getByRole('button', { name: 'Réessayer' })).toHaveCount(0);
});
