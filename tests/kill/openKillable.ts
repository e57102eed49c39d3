/** The installed Chromium on a profile of its own, with all its processes in one group that can be killed. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';

export interface Killable {
  readonly page: Page;
  /** SIGKILL to every process at once. Resolves when the browser is gone and has said its last word. */
  readonly kill: () => Promise<void>;
}

export async function openKillable(profileFolder: string, baseURL: string): Promise<Killable> {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profileFolder, {
    baseURL,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
    args: CHROMIUM_ARGS,
    ...(executablePath ? { executablePath } : {}),
  });
  const browserPid = await pidOf(context);
  const page = context.pages()[0] ?? (await context.newPage());
  let gone: Promise<void> | null = null;
  return {
    page,
    kill() {
      gone ??= new Promise((resolve) => {
        context.once('close', () => resolve());
        // Playwright makes the browser the leader of a group: minus its number names all of them.
        process.kill(-browserPid, 'SIGKILL');
      });
      return gone;
    },
  };
}

async function pidOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not say its process number');
  return pid;
}
