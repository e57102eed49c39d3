import { defineConfig } from '@playwright/test';
import tests from '../../playwright.config.ts';

/** Takes pictures instead of asserting; run by `npm run screens`. */
export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: '*.screens.ts',
});
