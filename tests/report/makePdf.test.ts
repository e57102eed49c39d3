import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block, FigureBlock, Report } from '#src/core/report/report.ts';
import { makePdf } from '#src/report/pdf/makePdf.ts';
import { exampleReport } from './exampleReport.ts';

/** The fonts come from their files, as the server would hand them out. */
beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const [path = ''] = address.replace(/^\//, '').split('?');
    return new Response(readFileSync(path));
  });
});
afterEach(() => vi.unstubAllGlobals());

const base = exampleReport();

const reportWith = (blocks: readonly Block[]): Report => ({
  ...base,
  blocks: [
    { kind: 'heading', level: 2, id: 'part', text: 'Partie', dimensionPosition: null },
    { kind: 'heading', level: 3, id: null, text: 'Titre', dimensionPosition: null },
    ...blocks,
    { kind: 'paragraph', tone: 'plain', text: 'Fin.' },
  ],
});

/** Page by page, in the order in which it was written. */
async function pagesOf(
  blocks: readonly Block[],
  drawings: Parameters<typeof makePdf>[1] = new Map(),
): Promise<string[]> {
  const pdf = await makePdf(reportWith(blocks), drawings);
  const file = join(mkdtempSync(join(tmpdir(), 'diapason-pdf-')), 'rapport.pdf');
  writeFileSync(file, new Uint8Array(await pdf.arrayBuffer()));
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map(withoutRunningTexts);
}

/** Head and foot would stand in the middle of a word that goes on on the next page. */
function withoutRunningTexts(page: string): string {
  const { subject, questionnaire } = base.running;
  const starts = [subject, questionnaire].map((text) => text.replace(/\s/g, ' '));
  return page
    .split('\n')
    .filter((line) => !starts.some((start) => line.replace(/\s/g, ' ').startsWith(start)))
    .join('\n');
}

const words = (count: number) => Array.from({ length: count }, (_, rank) => `m${rank}z`);

/** Words that are not in the document; where a line ends within a word, it is there all the same. */
const lost = (expected: readonly string[], pages: readonly string[]) => {
  const written = pages.join('').replace(/\s/g, '');
  return expected.filter((word) => !written.includes(word));
};

const twoColumns = [
  { heading: 'Colonne', align: 'start', width: 'narrow' },
  { heading: 'Autre', align: 'start', width: 'wide' },
] as const;
const table = (rows: readonly (readonly string[])[], columns = twoColumns): Block => ({
  kind: 'table',
  caption: 'Table',
  captionIsSaid: false,
  columns,
  rows,
});

// pdfmake drops what it was told to keep together and that is taller than a page.
describe('nothing is lost, however high it stands', () => {
  const lines = words(90);
  const long = words(2_000);
  test.each<[string, Block, readonly string[]]>([
    [
      'a note of many short lines',
      { kind: 'list', ordered: false, items: [{ lead: null, text: lines.join('\n') }] },
      lines,
    ],
    [
      'a paragraph of many short lines',
      { kind: 'paragraph', tone: 'plain', text: lines.join('\n') },
      lines,
    ],
    [
      'a callout of many short lines',
      { kind: 'callout', title: 'Cadre', paragraphs: [lines.join('\n')], items: [] },
      lines,
    ],
    [
      'a callout longer than a page',
      { kind: 'callout', title: 'Cadre', paragraphs: [long.join(' ')], items: [] },
      long,
    ],
    [
      'a long first row',
      table([
        [long.join(' '), 'b'],
        ['c', 'd'],
      ]),
      long,
    ],
    [
      'a long text in a narrow column',
      table([
        ['a', 'b'],
        [words(150).join(' '), 'd'],
      ]),
      words(150),
    ],
    [
      'two long texts side by side',
      {
        kind: 'pair',
        first: [{ kind: 'paragraph', tone: 'plain', text: long.join(' ') }],
        second: [{ kind: 'paragraph', tone: 'plain', text: 'à côté' }],
      },
      long,
    ],
    [
      'a word of 5,000 signs',
      { kind: 'paragraph', tone: 'plain', text: long.join('').slice(0, 5_000) },
      long.filter((_, rank) => rank < 900),
    ],
  ])('%s', async (_, block, expected) => {
    const pages = await pagesOf([block]);
    expect(lost(expected, pages)).toEqual([]);
    expect(pages.at(-1)).toContain('Fin.');
  });

  test('a figure taller than the page is drawn smaller', async () => {
    const figure = base.blocks.find((block): block is FigureBlock => block.kind === 'figure');
    if (figure === undefined) throw new Error('The example has no figure');
    const text = (said: string, y: number) =>
      `<text x="0" y="${y}" font-family="Atkinson Hyperlegible Next" font-size="14">${said}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="660" height="1500" viewBox="0 0 660 1500">${text('en haut', 20)}${text('en bas', 1_490)}</svg>`;
    const drawing = { svg, shapes: svg, texts: [], width: 660, height: 1_500 };
    const pages = await pagesOf([figure], new Map([[figure, drawing]]));
    const page = pages.find((each) => each.includes('en haut'));
    expect(page).toContain('en bas');
    expect(page).toContain('Titre');
  });
});

describe('what belongs together stays on one page', () => {
  const filler = (count: number): Block => ({
    kind: 'list',
    ordered: false,
    items: words(count).map((text) => ({ lead: null, text })),
  });
  const heading: Block = {
    kind: 'heading',
    level: 3,
    id: null,
    text: 'Sous-titre',
    dimensionPosition: null,
  };
  const introduction: Block = { kind: 'paragraph', tone: 'plain', text: 'Ce qui suit le dit.' };

  // Wherever on the page it falls.
  test.each(Array.from({ length: 14 }, (_, index) => 22 + index))(
    'a heading, its sentence and its table after %i lines',
    async (count) => {
      for (const rows of [
        [
          ['première', 'b'],
          ['c', 'd'],
        ],
        [
          ['première', words(900).join(' ')],
          ['c', 'd'],
        ],
      ]) {
        const pages = await pagesOf([filler(count), heading, introduction, table(rows)]);
        const page = pages.find((each) => each.includes('Sous-titre')) ?? '';
        for (const together of ['Ce qui suit', 'Colonne', 'première'])
          expect(page).toContain(together);
      }
    },
  );

  test('a callout and a short row are not cut', async () => {
    const lines = words(8);
    for (const block of [
      { kind: 'callout', title: 'Cadre', paragraphs: [lines.join('\n')], items: [] },
      table([['a', lines.join('\n')]]),
    ] satisfies Block[])
      for (const count of [26, 28, 30, 32, 34]) {
        const pages = await pagesOf([filler(count), block]);
        const last = lines.at(-1) ?? '';
        const end = pages.findLast((page) => page.includes(last)) ?? '';
        expect(lost(lines, [end])).toEqual([]);
      }
  });

  test('the heads of a table are repeated on each page where its rows stand', async () => {
    const rows = words(120).map((word) => [word, 'valeur']);
    const pages = await pagesOf([table(rows)]);
    const withRows = pages.filter((page) => page.includes('valeur'));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toContain('Colonne');
  });
});
