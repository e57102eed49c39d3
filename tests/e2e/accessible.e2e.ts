import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCREENS } from './support/everyScreen.ts';
import { fillApp } from './support/fillApp.ts';
import { expect, test } from './support/test.ts';

const softly = expect.configure({ soft: true });

/** Grows with the screens, and is far from what they take: up to ten seconds each on a machine that does four things. */
const timeFor = (screens: readonly unknown[]) => 60_000 + screens.length * 20_000;

for (const locale of ['fr-FR', 'en-GB'])
  test.describe(locale, () => {
    test.use({ locale, reducedMotion: 'reduce' });

    test('axe finds nothing on the home page of a first visit', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    for (const [place, screens] of Object.entries(SCREENS))
      test(`axe finds nothing, light or dark, and nothing scrolls sideways: ${place}`, async ({
        page,
      }) => {
        test.setTimeout(timeFor(screens));
        const ids = await fillApp(page);
        for (const screen of screens) {
          await screen.open(page, ids);
          expect.soft(await violations(page), screen.name).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect.soft(await colourViolations(page), `${screen.name}, dark`).toEqual([]);
          await page.emulateMedia({ colorScheme: 'light' });
          for (const narrow of NARROW)
            await softly
              .poll(() => sideways(page, narrow), `${screen.name}, ${narrow.name}`)
              .toBe(0);
          await page.setViewportSize({ width: 1280, height: 900 });
        }
      });
  });

const NARROW = [
  { name: '320 px wide', width: 320, height: 640, fontSize: '18px' },
  { name: '360 px wide at 200 % text', width: 360, height: 740, fontSize: '36px' },
] as const;

/** How many pixels of the page are out of sight at the side; some parts fold when they see the width. */
async function sideways(page: Page, narrow: (typeof NARROW)[number]): Promise<number> {
  await page.setViewportSize({ width: narrow.width, height: narrow.height });
  return page.evaluate((fontSize) => {
    const { documentElement: root } = document;
    root.style.fontSize = fontSize;
    return root.scrollWidth - root.clientWidth;
  }, narrow.fontSize);
}

/** Legacy mode: no frame of another origin is on these pages, so no second page need be opened to gather results. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

const violations = (page: Page) =>
  found(
    axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  );

/** The dark theme is the same page in other colours: there the rules about colour are what can differ. */
const colourViolations = (page: Page) =>
  found(axe(page).withRules(['color-contrast', 'link-in-text-block']));

async function found(builder: AxeBuilder): Promise<string[]> {
  const { violations: all } = await builder.analyze();
  return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

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
