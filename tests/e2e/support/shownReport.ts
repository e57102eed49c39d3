/** What the report's page shows, to be found again in every document that is made of it. */
import type { Page } from '@playwright/test';
import type { ReportTable } from './readPdf.ts';
import { expect } from './test.ts';

export interface ShownReport {
  readonly title: string;
  readonly organisation: string;
  /** Of sections, parts and what stands under them. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Those of level 2 that the contents lead to, in order. */
  readonly contents: readonly string[];
  readonly tables: readonly ReportTable[];
  /** The words in each figure. */
  readonly figures: readonly (readonly string[])[];
}

export async function shownReport(page: Page): Promise<ShownReport> {
  const radars = page.locator('article [role=img][aria-label^="Radar"]');
  // recharts writes the names of its axes after its first drawing.
  for (const radar of await radars.all()) await expect(radar.locator('text')).toHaveCount(4);
  return page.locator('article').evaluate((article) => {
    const textOf = (element: Element) => (element.textContent ?? '').trim();
    const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];
    return {
      title: all(article, '[data-report-title]').map(textOf)[0] ?? '',
      organisation: all(article, '[data-report-title] ~ p').map(textOf)[0] ?? '',
      headings: all(article, ':is(h2, h3, h4):not([data-report-title])').map((heading) => ({
        level: Number(heading.localName.slice(1)),
        text: textOf(heading),
      })),
      contents: all(article, 'nav a').map(textOf),
      tables: all(article, 'table').map((table) => ({
        heads: all(table, 'thead th').map(textOf),
        rows: all(table, 'tbody tr').map((row) => all(row, 'th, td').map(textOf)),
      })),
      figures: all(article, '[role=img]').map((figure) =>
        all(figure, 'tspan, text, span')
          .filter((element) => element.children.length === 0)
          .map(textOf)
          .filter((text) => text !== ''),
      ),
    };
  });
}
