/**
 * Every browser test is watched: a console error, a page error, a violation of the content policy or a request to
 * another origin fails it, whatever else it asserts.
 */
import { test as base, expect, type Page } from '@playwright/test';

/** How many times slower than this machine: `DIAPASON_TEST_SLOW=4 npx playwright test` brings out what only slow laptops show. */
const SLOWNESS = Number(process.env.DIAPASON_TEST_SLOW ?? 1);

export interface Watch {
  readonly troubles: string[];
  /** Troubles that this test provokes on purpose, taken off the list. */
  readonly expectTrouble: (pattern: RegExp) => void;
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = [];
      /** What is provoked once may be said again, and late. */
      const expected: RegExp[] = [];
      const unexpected = () =>
        troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
      const watchPage = (page: Page) => {
        watchTroubles(page, new URL(baseURL ?? '').origin, troubles);
        if (SLOWNESS > 1) void slowDown(page, SLOWNESS);
      };
      context.on('page', watchPage);
      for (const page of context.pages()) watchPage(page);
      await use({
        troubles,
        expectTrouble(pattern) {
          expect(troubles.filter((trouble) => pattern.test(trouble)).length).toBeGreaterThan(0);
          expected.push(pattern);
        },
      });
      for (const page of context.pages())
        for (const detail of await page.locator('[data-error]').allTextContents())
          troubles.push(`error page: ${detail}`);
      expect(unexpected(), 'no console error, policy violation or foreign request').toEqual([]);
    },
    { auto: true },
  ],
});

/** @param times slower than this machine */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

export { expect } from '@playwright/test';

export function watchTroubles(page: Page, origin: string, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /Content Security Policy|Trusted ?Types?/i.test(text))
      troubles.push(`console ${message.type()}: ${text}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'blob:' && url.origin !== origin)
      troubles.push(`foreign request: ${request.url()}`);
  });
}
