/** The app as Chromium installs it, opened with a file from the folder of downloads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadDossier, startDossier, temporaryFile } from './support/app.ts';
import { expect, test, watchTroubles } from './support/test.ts';

test('the installed app opens a file in a window of its own: previewed, or refused with the reason', async ({
  playwright,
  baseURL,
  launchOptions,
}) => {
  const address = baseURL ?? '';
  const home = mkdtempSync(join(tmpdir(), 'diapason-installed-'));
  const context = await playwright.chromium.launchPersistentContext(join(home, 'profile'), {
    ...launchOptions,
    baseURL: address,
    locale: 'fr-FR',
    // What is installed is entered in the menus of its user's home.
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
  });
  const { origin } = new URL(address);
  const troubles: string[] = [];
  context.on('page', (page) => watchTroubles(page, origin, troubles));
  const page = await context.newPage();
  await startDossier(page);
  const saved = await downloadDossier(page);
  const damaged = temporaryFile('abime.diapason.json', '{"format":');

  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('No browser to install the app in');
  await browser.send('PWA.install', { manifestId: address, installUrlOrBundleUrl: address });
  const openWith = async (file: string) => {
    const opening = context.waitForEvent('page');
    await browser.send('PWA.launchFilesInApp', { manifestId: address, files: [file] });
    return opening;
  };

  const known = await openWith(saved);
  await expect(known.getByRole('dialog')).toContainText('déjà sur cet appareil');
  await known.getByRole('button', { name: 'Garder les deux' }).click();
  await expect(known).toHaveURL(/dossiers/);

  const refused = await openWith(damaged);
  await expect(
    refused.getByRole('dialog', { name: 'Ce fichier n’a pas été ouvert' }),
  ).toContainText('abime.diapason.json');
  await refused.getByRole('button', { name: 'Fermer' }).click();
  await expect(refused.locator('main li')).toHaveCount(2);

  await context.close();
  rmSync(home, { recursive: true, maxRetries: 20 });
  expect(troubles, 'no console error, policy violation or foreign request').toEqual([]);
});
