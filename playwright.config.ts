import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';

/** Another port and build, so that two runs can stand side by side on one machine. */
const PORT = Number(process.env.DIAPASON_TEST_PORT ?? 4174);
const BUILD = process.env.DIAPASON_TEST_BUILD ?? 'dist';
const executablePath = findChromium();

/** The built app in an installed Chromium. No retries: a flaky test is a failing one. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Against hanging alone: nothing here measures speed, and a shared machine may be slow for minutes.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 60_000,
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `npx --no-install vite preview --outDir ${BUILD} --port ${PORT} --strictPort --host localhost`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  },
});
