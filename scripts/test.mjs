/**
 * `npm test`: every check that a change must pass. Installs what is missing, then says what it ran and ends with
 * a line `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  agePackage,
  chromiumPackage,
  ensurePackages,
  libreOfficePackage,
  popplerPackage,
} from './chromium.mjs';
import { ensureInstalled } from './installed.mjs';

ensureInstalled();
ensurePackages([chromiumPackage, popplerPackage, libreOfficePackage, agePackage]);
const { checks } = await import('./checks.mjs');
const { npx, runStep } = await import('./steps.mjs');

const start = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'diapason-test-'));
const counts = [];
const add = (name, passed, failed) => counts.push({ name, passed, failed });

const words = runStep('compile the words', process.execPath, ['scripts/words.mjs']);
add('compile the words', words.ok ? 1 : 0, words.ok ? 0 : 1);
for (const { name, tool, args } of checks) {
  const { ok } = npx(name, tool, args);
  add(name, ok ? 1 : 0, ok ? 0 : 1);
}

const unitReport = join(reports, 'vitest.json');
const unit = npx('rules, content, storage, exchange', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
addReported('rules, content, storage, exchange', unit.ok, () => {
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(unitReport, 'utf8'));
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
});

const build = runStep('build', process.execPath, ['scripts/build.mjs', '--quiet']);
add('build', build.ok ? 1 : 0, build.ok ? 0 : 1);

if (build.ok) {
  const browserReport = join(reports, 'playwright.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = browserReport;
  const browser = npx('in a real browser', 'playwright', ['test', '--reporter=list,json']);
  addReported('in a real browser', browser.ok, () => {
    const { expected, unexpected, flaky, skipped } = JSON.parse(
      readFileSync(browserReport, 'utf8'),
    ).stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  });
}
rmSync(reports, { recursive: true });

const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(`\nRan in ${minutes} minutes:`);
for (const { name, passed, failed } of counts)
  console.log(`  ${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

/** A runner that fails without counting a failure (no test found, a crash) is a failure of its own. */
function addReported(name, ok, read) {
  let reported = { passed: 0, failed: 0 };
  try {
    reported = read();
  } catch {
    // No report: the runner did not come that far.
  }
  const failed = !ok && reported.failed === 0 ? 1 : reported.failed;
  add(name, reported.passed, reported.passed + failed === 0 ? 1 : failed);
}
