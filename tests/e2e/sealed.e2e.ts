import { test as unwatched } from '@playwright/test';
import { expect, test, watchTroubles } from './support/test.ts';

test('the page carries its policy and the server its headers', async ({ page }) => {
  const response = await page.goto('./');
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['referrer-policy']).toBe('no-referrer');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /require-trusted-types-for 'script'/);
});

test('a missing file is a 404, never the page', async ({ request }) => {
  expect((await request.get('./assets/gone.js')).status()).toBe(404);
});

// The watch itself must be able to fail: each kind of trouble is provoked once and must be seen.
unwatched.describe('the watch sees', () => {
  const provocations = {
    'a page error': () => {
      queueMicrotask(() => {
        throw new Error('provoked');
      });
    },
    'a style that the policy refuses': () => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    },
    'a Trusted Types violation': () => {
      try {
        document.body.innerHTML = '<p>provoked</p>';
      } catch {
        // Refused, and reported on the console.
      }
    },
    'a foreign request': () => {
      const image = new Image();
      image.src = 'https://example.org/pixel.png';
    },
  };
  for (const [name, provoke] of Object.entries(provocations)) {
    unwatched(name, async ({ page, baseURL }) => {
      const troubles: string[] = [];
      watchTroubles(page, new URL(baseURL ?? '').origin, troubles);
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(troubles).toEqual([]);
      await page.evaluate(provoke);
      await expect.poll(() => troubles.length).toBeGreaterThan(0);
    });
  }
});
