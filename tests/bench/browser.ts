import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';
import type { Measure } from './bench.ts';
import { measureDesk } from './desk.ts';
import { measureDocuments } from './documents.ts';
import { boardOf } from './rules.ts';
import { untilShown } from './untilShown.ts';

const PORT = 4175;
const ADDRESS = `http://localhost:${PORT}/`;

export async function measureBrowser(): Promise<Measure[]> {
  const server = await preview({
    logLevel: 'warn',
    preview: { port: PORT, strictPort: true, host: 'localhost' },
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    return [
      ...(await measureFirstQuestion(browser)),
      ...(await measureAnswering(browser)),
      ...(await measureLargeDossier(browser)),
      ...(await measureOfflineReload(browser)),
      ...(await measureDocuments(browser, ADDRESS)),
      ...(await measureDesk(browser, ADDRESS)),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function open(browser: Browser): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  return { page, cdp: await context.newCDPSession(page) };
}

async function start(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Commencer un autodiagnostic' }).click();
  await page.getByRole('textbox', { name: 'Nom de l’association' }).fill('L’Étoile');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.locator('[data-question-id]').waitFor();
}

/** CPU ÷4, 1.6 Mbit/s, 150 ms: the address of a question opened directly, cold. */
async function measureFirstQuestion(browser: Browser): Promise<Measure[]> {
  const { page, cdp } = await open(browser);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const before = performance.now();
  await page.goto(ADDRESS);
  await start(page);
  const seconds = (performance.now() - before) / 1000;
  await page.context().close();
  return [
    {
      what: 'first question ready, slow line, from home by clicks',
      measured: seconds,
      target: 2.5,
      unit: 's',
    },
  ];
}

/** Real input events at CPU ÷4: from the key to the frame that shows the choice. */
async function measureAnswering(browser: Browser): Promise<Measure[]> {
  const { page, cdp } = await open(browser);
  await page.goto(ADDRESS);
  await start(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // From the key to the frame that shows the choice; page turns are measured apart.
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    addEventListener(
      'keydown',
      ({ code, timeStamp }) => {
        if (!code.startsWith('Digit')) return;
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => durations.push(performance.now() - timeStamp);
          painted.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  const turns: number[] = [];
  for (let rank = 0; rank < 60; rank++) {
    const question = page.locator('[data-question-id]').first();
    const id = await question.getAttribute('data-question-id');
    await page.keyboard.press(`Digit${1 + (rank % 4)}`);
    await question
      .getByRole('radio')
      .nth(rank % 4)
      .and(page.locator(':checked'))
      .waitFor({ state: 'attached' });
    const forward = rank < 22 || rank % 2 === 0;
    const before = await page.evaluate(() => performance.now());
    await page.keyboard.press(forward && rank < 22 ? 'PageDown' : rank % 2 ? 'PageDown' : 'PageUp');
    await page.locator(`[data-question-id]:not([data-question-id="${id}"])`).first().waitFor();
    turns.push((await page.evaluate(() => performance.now())) - before);
  }
  const durations = await page.evaluate(() =>
    (window as unknown as { durations: number[] }).durations.toSorted((a, b) => a - b),
  );
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  await page.context().close();
  const sorted = turns.sort((a, b) => a - b);
  return [
    {
      what: 'answering by key, CPU ÷4, 75th percentile',
      measured: at(durations, 0.75),
      target: 48,
      unit: 'ms',
    },
    {
      what: 'answering by key, CPU ÷4, maximum',
      measured: at(durations, 1),
      target: 80,
      unit: 'ms',
    },
    {
      what: 'next question, CPU ÷4, 75th percentile',
      measured: at(sorted, 0.75),
      target: 150,
      unit: 'ms',
    },
    { what: 'JS heap after 60 answers', measured: usedSize / 1e6, target: 12, unit: 'MB' },
    { what: 'DOM nodes after 60 answers', measured: nodes, target: 1500, unit: 'nodes' },
  ];
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function measureLargeDossier(browser: Browser): Promise<Measure[]> {
  const { page } = await open(browser);
  await page.goto(ADDRESS);
  const file = exportDossier(boardOf(1000), questionnairesByKey, '2026-11-23T10:00:00.000Z');
  await page.getByTestId('open-file').setInputFiles({
    name: 'mille.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir' }).click();
  await page.getByRole('heading', { level: 1, name: 'L’Étoile' }).waitFor();
  await page.goto(ADDRESS);
  const row = page.getByRole('heading', { level: 3 }).getByRole('link');
  await row.waitFor();
  const opened = await untilShown(row, { selector: 'h1', text: 'L’Étoile' });
  const results = page.getByRole('link', { name: 'Résultats', exact: true });
  const shown = await untilShown(results, { selector: 'main table', text: 'Projet' });
  await page.context().close();
  return [
    { what: 'opening a dossier of 1,000 sheets', measured: opened, target: 1, unit: 's' },
    { what: 'its results page', measured: shown, target: 1, unit: 's' },
  ];
}

async function measureOfflineReload(browser: Browser): Promise<Measure[]> {
  const { page } = await open(browser);
  await page.goto(ADDRESS);
  await start(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.locator('[data-question-id]').waitFor();
  await page.context().setOffline(true);
  const before = performance.now();
  await page.reload();
  await page.locator('[data-question-id]').waitFor();
  const seconds = (performance.now() - before) / 1000;
  await page.context().close();
  return [
    { what: 'offline reload to a readable question', measured: seconds, target: 1, unit: 's' },
  ];
}
