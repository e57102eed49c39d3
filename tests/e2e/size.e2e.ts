import { gzipSync } from 'node:zlib';
import { startDossier } from './support/app.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'block' });

/** kB = 1,000 bytes, gzip. */
test('until the first question can be answered: 200 kB of code and content, 300 kB and 12 requests in all', async ({
  page,
}) => {
  const loaded: { url: string; kB: number }[] = [];
  const reading: Promise<void>[] = [];
  const seen = new Set<string>();
  page.on('response', (response) => {
    // The tab's icon is read again from memory at each change of title.
    if (seen.has(response.url())) return;
    seen.add(response.url());
    reading.push(
      response.body().then((body) => {
        const isFont = response.url().endsWith('.woff2');
        loaded.push({
          url: response.url(),
          kB: (isFont ? body.length : gzipSync(body).length) / 1000,
        });
      }),
    );
  });
  await startDossier(page);
  await expect(page.getByRole('radiogroup')).toBeVisible();
  await Promise.all(reading);
  const sum = (files: typeof loaded) => files.reduce((total, { kB }) => total + kB, 0);
  const listed = JSON.stringify(loaded, null, 1);
  expect(sum(loaded.filter(({ url }) => url.endsWith('.js'))), listed).toBeLessThanOrEqual(200);
  expect(sum(loaded), listed).toBeLessThanOrEqual(300);
  expect(loaded.length, listed).toBeLessThanOrEqual(12);
});
