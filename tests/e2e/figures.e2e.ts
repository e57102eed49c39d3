/** The figures of the report as files of their own, as somebody puts them into another document. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { arrive } from './support/app.ts';
import { expect, test } from './support/test.ts';

const RADAR = 'Les quatre dimensions';
const DIMENSIONS = ['Projet', 'Stratégie', 'Complémentarité', 'Vision partagée'];

/** First of each pair of the tokens, then the sheet and its hairlines, as in print. */
const LIGHT_COLOURS = [
  ...[...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/light-dark\((#\w{6})/g)].map(
    ([, light]) => light,
  ),
  ...['#ffffff', '#999999'],
];

for (const colorScheme of ['light', 'dark'] as const)
  test(`a figure is an SVG that needs nothing around it, in light colours (screen: ${colorScheme})`, async ({
    page,
    context,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openReport(page);
    const shown = await shownFigures(page);
    for (const [index, title] of [RADAR, ...DIMENSIONS].entries()) {
      const { name, bytes } = await download(page, title, 'SVG');
      expect(name).toMatch(/^L-Etoile-du-Canal-Bilan-de-depart-[A-Za-z-]+-\d{4}-\d\d-\d\d\.svg$/);
      const svg = bytes.toString('utf8');
      expect(svg).not.toMatch(/\b(class|style|href)=|<style|var\(|url\(|currentColor/i);

      const file = await readSvg(context, svg);
      expect(file.trouble).toBeNull();
      expect(file.texts).toContain(title);
      const { words, marks, kinds } = shown[index] ?? { words: [], marks: Number.NaN, kinds: 0 };
      expect(file.texts).toEqual(expect.arrayContaining(words));
      expect(file.texts).toEqual(expect.arrayContaining(await tableWords(page, title)));
      // One more of each kind in the legend.
      expect(file.marks).toBe(marks + kinds);
      expect(file.colours.length).toBeGreaterThan(3);
      expect(LIGHT_COLOURS).toEqual(expect.arrayContaining(file.colours));
      expect(file.fonts).toEqual(['Atkinson Hyperlegible Next, sans-serif']);
    }
  });

test('a figure is a sharp PNG, complete and in our typeface', async ({ page, context }) => {
  await openReport(page);
  for (const title of [RADAR, ...DIMENSIONS]) {
    const { bytes: svg } = await download(page, title, 'SVG');
    const { name, bytes } = await download(page, title, 'PNG');
    expect(name).toMatch(/\.png$/);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.toString('utf8')) ?? [];
    const picture = await readPng(context, bytes);
    expect(picture.width).toBe(3 * Number(width));
    expect(picture.height).toBe(3 * Number(height));
    expect(picture.inkShare).toBeGreaterThan(0.01);
    expect(picture.inkOnEdge, `${title}: nothing is cut`).toBe(0);

    // Its title as painted, against the same words in our typeface and in the one that would stand in for it.
    const ours = await widthOf(page, title, '"Atkinson Hyperlegible Next Variable"', TITLE);
    const otherwise = await widthOf(page, title, 'sans-serif', TITLE);
    expect(Math.abs(ours - otherwise), 'the two can be told apart').toBeGreaterThan(1);
    expect(Math.abs(picture.titleWidth - ours)).toBeLessThan(0.5);
  }
});

test('a name with letters of other languages is painted in our typeface, too', async ({
  page,
  context,
}) => {
  await openReport(page);
  const report = page.url();
  await page.goto(report.replace(/rapport.*$/, 'profil'));
  await page.getByRole('textbox', { name: 'Nom de l’association' }).first().fill('Łódź Ősz');
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' }).first()).toBeVisible();
  await page.goto(report);
  const { bytes } = await download(page, RADAR, 'PNG');
  const picture = await readPng(context, bytes);
  const subject = 'Łódź Ősz · Bilan de départ';
  const ours = await widthOf(page, subject, '"Atkinson Hyperlegible Next Variable"', SUBJECT);
  const otherwise = await widthOf(page, subject, 'sans-serif', SUBJECT);
  expect(Math.abs(ours - otherwise), 'the two can be told apart').toBeGreaterThan(1);
  expect(Math.abs(picture.subjectWidth - ours)).toBeLessThan(0.5);
});

test('drawing is not seen: nothing moves, nothing stays, and the buttons are not printed', async ({
  page,
}) => {
  await openReport(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        document.title += ` moved ${JSON.stringify(shift.toJSON())}`;
    }).observe({ type: 'layout-shift' });
  });
  const titleBefore = await page.title();
  const bodyBefore = await page.locator('body > *').count();
  const heightBefore = await page.evaluate(() => document.documentElement.scrollHeight);
  await download(page, RADAR, 'PNG');
  await download(page, 'Projet', 'PNG');
  expect(await page.locator('body > *').count()).toBe(bodyBefore);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(heightBefore);
  expect(await page.title()).toBe(titleBefore);

  const buttons = page.locator('button', { hasText: /^(SVG|PNG)$/ });
  await expect(buttons).toHaveCount(10);
  await page.emulateMedia({ media: 'print' });
  await expect(buttons.filter({ visible: true })).toHaveCount(0);
});

test.describe('without the code that draws', () => {
  test.use({ serviceWorkers: 'block' });

  test('a picture that cannot be made is said, with what to do', async ({ page, watch }) => {
    await page.route(/drawFigure-/, (route) => route.abort());
    await openReport(page);
    await button(page, RADAR, 'SVG').click();
    await expect(page.getByRole('status').filter({ hasText: 'imprimez le rapport' })).toBeVisible();
    // The console says so in its own time.
    await expect.poll(() => watch.troubles.length).toBe(1);
    watch.expectTrouble(/Failed to load resource/);
  });
});

async function openReport(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await page.waitForURL(/dossiers\//);
  await arrive(page);
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rapport' })).toBeFocused();
  // recharts places its axes and points in steps, after its first drawing.
  const radar = page.getByRole('img', { name: /^Radar/ });
  await expect(radar.locator('text')).toHaveCount(DIMENSIONS.length);
  await expect(radar.locator('circle')).toHaveCount(DIMENSIONS.length);
}

const button = (page: Page, title: string, format: 'SVG' | 'PNG') =>
  page.getByRole('button', {
    name: new RegExp(`^Télécharger l’image «\\s${title}\\s» en ${format}$`),
  });

async function download(page: Page, title: string, format: 'SVG' | 'PNG') {
  const downloading = page.waitForEvent('download');
  await button(page, title, format).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/**
 * In order: the words of each figure on screen, how many marks it has (points of a radar, dots and triangles of a
 * profile), and of how many kinds.
 */
const shownFigures = (page: Page) =>
  page.locator('article').evaluate((article) =>
    [...article.querySelectorAll('[role=img]')].map((figure) => {
      const isRadar = figure.getAttribute('aria-label')?.startsWith('Radar');
      const marks = [...figure.querySelectorAll(isRadar ? 'circle' : 'path')];
      return {
        words: [...figure.querySelectorAll('text, tspan, span')]
          .filter(({ children }) => children.length === 0)
          .map(({ textContent }) => textContent ?? '')
          .filter((words) => words !== ''),
        marks: marks.length,
        kinds: new Set(marks.map((mark) => mark.getAttribute('d'))).size,
      };
    }),
  );

/** What the table beside a figure says of it: names and values of dimensions, readings of themes. */
function tableWords(page: Page, title: string): Promise<string[]> {
  const [name, cells] =
    title === RADAR
      ? ['Valeur de chaque dimension, de 1 à 4', ':is(th, td):nth-child(-n + 2)']
      : [new RegExp(`^Les thèmes de la dimension «\\s${title}\\s»$`), ':is(th, td):nth-child(3)'];
  return page.getByRole('table', { name }).locator(`tbody ${cells}`).allTextContents();
}

/** The file as an XML document, read on a page without our policy. */
async function readSvg(context: BrowserContext, svg: string) {
  const page = await context.newPage();
  const file = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const all = [...root.querySelectorAll('*')];
    const valuesOf = (names: readonly string[]) => [
      ...new Set(
        all
          .flatMap((element) => names.map((name) => element.getAttribute(name)))
          .filter((value) => value !== null && value !== 'none')
          .map(String),
      ),
    ];
    const count = (selector: string) => root.querySelectorAll(selector).length;
    return {
      trouble: root.localName === 'svg' ? null : root.textContent,
      texts: all
        .filter(({ localName }) => localName === 'text')
        .map(({ textContent }) => textContent),
      marks: count('circle') || count('path'),
      colours: valuesOf(['fill', 'stroke']),
      fonts: valuesOf(['font-family']),
    };
  }, svg);
  await page.close();
  return file;
}

/** Where there is ink on the white sheet; lengths in pixels, but widths of lines in CSS px. */
async function readPng(context: BrowserContext, png: Buffer) {
  const page = await context.newPage();
  const read = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const brush = new OffscreenCanvas(width, height).getContext('2d');
    if (brush === null) throw new Error('no canvas');
    brush.drawImage(bitmap, 0, 0);
    const { data } = brush.getImageData(0, 0, width, height);
    const scale = 3;
    const inkIn = (left: number, top: number, right: number, bottom: number) => {
      let count = 0;
      let from = width;
      let to = 0;
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) {
          const at = 4 * (y * width + x);
          if ([0, 1, 2].every((channel) => (data[at + channel] ?? 0) > 200)) continue;
          count += 1;
          from = Math.min(from, x);
          to = Math.max(to, x + 1);
        }
      return { count, width: (to - from) / scale };
    };
    const margin = 20 * scale;
    const all = inkIn(0, 0, width, height).count;
    return {
      width,
      height,
      inkShare: all / (width * height),
      inkOnEdge: all - inkIn(margin, margin, width - margin, height - margin).count,
      titleWidth: inkIn(0, 0, width, 46 * scale).width,
      subjectWidth: inkIn(0, 50 * scale, width, 68 * scale).width,
    };
  }, png.toString('base64'));
  await page.close();
  return read;
}

interface Lettering {
  readonly size: number;
  readonly weight: number;
}
/** Of the two lines above a figure. */
const TITLE: Lettering = { size: 19, weight: 600 };
const SUBJECT: Lettering = { size: 13, weight: 400 };

/** Of the ink of a line, in CSS px; measured large, since small letters stand on whole pixels. */
const widthOf = (page: Page, line: string, typeface: string, { size, weight }: Lettering) =>
  page.evaluate(
    ([words, font]) => {
      const brush = document.createElement('canvas').getContext('2d');
      if (brush === null) throw new Error('no canvas');
      brush.font = font;
      const { actualBoundingBoxLeft, actualBoundingBoxRight } = brush.measureText(words);
      return (actualBoundingBoxLeft + actualBoundingBoxRight) / 10;
    },
    [line, `${weight} ${size * 10}px ${typeface}`] as const,
  );
