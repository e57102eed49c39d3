/** A camera that shows pictures: Chromium plays a film to the page instead of what a device sees. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/chromium.mjs';

/** So long does each picture stay, in pictures of the film: about half a second. */
const STAY = 15;

/** A film of JPEG pictures of one size, each staying a while, over and over; gives the path of its file. */
export function filmOf(pictures: readonly Buffer[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'diapason-film-')), 'film.mjpeg');
  const staying = pictures.flatMap((picture) => Array.from({ length: STAY }, () => picture));
  writeFileSync(path, Buffer.concat(staying));
  return path;
}

/** `refused`: as when the person says no. A number: so many cameras, with a test picture. */
export type Seen = { readonly film: string } | 'refused' | number;

/**
 * A browser whose camera is a fake.
 * @param profile folder of the profile; empty: Playwright makes one, and takes it away with `close`
 */
export async function openWithCamera(
  seen: Seen,
  baseURL: string,
  profile = '',
): Promise<BrowserContext> {
  const executablePath = findChromium();
  return chromium.launchPersistentContext(profile, {
    baseURL,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
    args: [...CHROMIUM_ARGS, ...argumentsFor(seen)],
    ...(executablePath ? { executablePath } : {}),
  });
}

function argumentsFor(seen: Seen): string[] {
  const device = '--use-fake-device-for-media-stream';
  if (seen === 'refused') return [device, '--use-fake-ui-for-media-stream=deny'];
  const allowed = '--use-fake-ui-for-media-stream';
  if (typeof seen === 'number') return [allowed, `${device}=device-count=${seen}`];
  return [allowed, device, `--use-file-for-fake-video-capture=${seen.film}`];
}

export interface View {
  /** Of the camera's picture. */
  readonly width: number;
  readonly height: number;
  /** Side of the photographed thing, in pixels of the camera. */
  readonly side: number;
  readonly turnedDegrees?: number;
  /** Held aslant, so that its far edge is smaller. */
  readonly aslantDegrees?: number;
  readonly blurPixels?: number;
}

/** What a camera sees of a screen: the code as the page shows it, photographed. */
export async function photograph(code: Locator, view: View): Promise<Buffer> {
  const shown = await code.screenshot({ type: 'png' });
  const browser = code.page().context().browser();
  // A context apart: the page that shows the code is watched, and has a policy.
  const studio = await (browser ?? (await chromium.launch())).newContext({
    viewport: { width: view.width, height: view.height },
  });
  const page = await studio.newPage();
  const { side, turnedDegrees = 0, aslantDegrees = 0, blurPixels = 0 } = view;
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:#777;overflow:hidden">
      <img style="width:${side}px;height:${side}px;filter:blur(${blurPixels}px) contrast(.8);
        transform:perspective(1200px) rotateX(${aslantDegrees}deg) rotate(${turnedDegrees}deg)"
        src="data:image/png;base64,${shown.toString('base64')}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  const picture = await page.screenshot({ type: 'jpeg', quality: 80 });
  await studio.close();
  return picture;
}
