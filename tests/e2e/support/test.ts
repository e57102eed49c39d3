/**
 * Every browser test is watched: a console error, a page error, a violation of the content policy or a request to
 * another origin fails it, whatever else it asserts.
 */
import { test as base, expect, type Page } from '@playwright/test';

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
      const watchPage = (page: Page) =>
        watchTroubles(page, new URL(baseURL ?? '').origin, troubles);
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
