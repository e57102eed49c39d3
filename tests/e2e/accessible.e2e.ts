import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fillApp, screens } from './support/everyScreen.ts';
import { expect, test } from './support/test.ts';

/** Grows with the screens: a busy machine of two cores takes up to three seconds for each. */
const TIME_FOR_ALL_SCREENS_MS = screens.length * 5_000;

for (const locale of ['fr-FR', 'en-GB'])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });

      test('axe finds nothing on any screen, in any state', async ({ page }) => {
        test.setTimeout(TIME_FOR_ALL_SCREENS_MS);
        await page.goto('./');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // The dark theme is the same page in other colours: there the rules about colour are what can differ.
        const look = colorScheme === 'dark' ? colourViolations : violations;
        expect(await look(page), 'home, empty').toEqual([]);
        const ids = await fillApp(page);
        for (const screen of screens) {
          await screen.open(page, ids);
          expect.soft(await look(page), screen.name).toEqual([]);
        }
      });
    });

const violations = (page: Page) =>
  found(
    new AxeBuilder({ page }).withTags([
      ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    ]),
  );

const colourViolations = (page: Page) =>
  found(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));

async function found(builder: AxeBuilder): Promise<string[]> {
  const { violations: all } = await builder.analyze();
  return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const [name, viewport, fontSize] of [
  ['320 px wide', { width: 320, height: 640 }, '18px'],
  ['360 px wide at 200 % text', { width: 360, height: 740 }, '36px'],
] as const)
  test(`no screen scrolls sideways: ${name}`, async ({ page }) => {
    test.setTimeout(TIME_FOR_ALL_SCREENS_MS);
    await page.setViewportSize(viewport);
    const ids = await fillApp(page);
    for (const screen of screens) {
      await screen.open(page, ids);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, fontSize);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect.soft(scroll, screen.name).toBeLessThanOrEqual(client);
    }
  });

test('a change of page changes the title and moves the focus to the heading', async ({ page }) => {
  const ids = await fillApp(page);
  for (const [address, heading] of [
    ['/', 'Entendre chaque voix avant de s’accorder'],
    ['/nouveau', 'Commencer un autodiagnostic'],
    [`/dossiers/${ids.dossierId}/resultats`, 'Ce que disent vos réponses'],
    ['/donnees', 'Mes données'],
    ['/aide', 'Aide'],
  ] as const) {
    await page.goto(`./#${address}`);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    await expect(page).toHaveTitle(`${heading} · Diapason`);
  }
});
