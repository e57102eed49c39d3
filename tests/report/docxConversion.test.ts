/** Somebody else’s program opens the Word document, and finds everything in it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatBlocks, type Report, type TableBlock } from '#src/core/report/report.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { makeDocx } from '#src/report/docx/makeDocx.ts';
import { picturesOf } from './docxOf.ts';
import { exampleReport } from './exampleReport.ts';

const LANGUAGES = ['fr', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const folder = mkdtempSync(join(tmpdir(), 'diapason-docx-'));
const reports = { fr: exampleReport('fr'), en: exampleReport('en') };
let pages: Record<Language, readonly string[]> = { fr: [], en: [] };

beforeAll(async () => {
  for (const language of LANGUAGES) {
    const report = reports[language];
    const file = await makeDocx(report, picturesOf(report));
    writeFileSync(join(folder, `${language}.docx`), new Uint8Array(await file.arrayBuffer()));
  }
  // A profile of its own: another LibreOffice may be running.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const files = LANGUAGES.map((language) => join(folder, `${language}.docx`));
  execFileSync(
    'soffice',
    ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files],
    { stdio: 'ignore' },
  );
  pages = { fr: pagesOf('fr'), en: pagesOf('en') };
}, 180_000);

afterAll(() => {
  overwriteGetLocale(() => 'fr');
  rmSync(folder, { recursive: true });
});

const pagesOf = (language: Language) =>
  execFileSync('pdftotext', ['-layout', join(folder, `${language}.pdf`), '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);

describe.each(LANGUAGES)('opened in LibreOffice (%s)', (language) => {
  const report = reports[language];
  const text = () => withoutSpaces(pages[language].join('\n'));

  it('has the essential on one page', () => {
    const [essential, next] = flatBlocks(report.blocks).flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [withoutSpaces(block.text)] : [],
    );
    const [, second = '', third = ''] = pages[language].map(withoutSpaces);
    expect(second).toContain(essential);
    // Under the running head of the page.
    expect(third.indexOf(next ?? 'nothing')).toBeGreaterThan(-1);
    expect(third.indexOf(next ?? 'nothing')).toBeLessThan(120);
  });

  it('has every heading, in order', () => {
    const headings = flatBlocks(report.blocks).flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings.length).toBeGreaterThan(20);
    // The contents of the cover name the sections, too.
    expect(missingInOrder(headings, withoutSpaces(pages[language].slice(1).join('\n')))).toEqual(
      [],
    );
  });

  it('has every count of the annex', () => {
    const counts = tablesOf(report)
      .filter(({ columns }) => columns.length > 8)
      .flatMap(({ rows }) => rows.map((row) => row.slice(1).join(' ')));
    expect(counts.length).toBeGreaterThan(30);
    const read = pages[language]
      .join('\n')
      .split('\n')
      .flatMap((line) => /(?:\s+\d+){8}$/.exec(line)?.[0].trim().split(/\s+/).join(' ') ?? []);
    expect(read).toEqual(counts);
  });

  it('has every value of the dimensions and themes, beside its reading', () => {
    const values = tablesOf(report)
      .filter(({ columns }) => columns[1]?.align === 'end' && columns.length <= 4)
      .flatMap(({ rows }) => rows.map(([, value, reading]) => `${value}${reading}`));
    expect(values.length).toBeGreaterThan(20);
    expect(missingInOrder(values, text())).toEqual([]);
  });

  it('numbers every page but the cover, and leaves none empty', () => {
    const [cover = '', ...others] = pages[language];
    const { pageNumber, subject } = report.running;
    const { before, between } = pageNumber;
    expect(cover).not.toContain(subject);
    expect(others.length).toBeGreaterThan(10);
    for (const [index, page] of others.entries()) {
      const lines = page.split('\n').filter((line) => line.trim() !== '');
      expect(lines.length, `page ${index + 2}`).toBeGreaterThan(2);
      expect(lines[0]).toContain(subject);
      expect(lines.at(-1)).toContain(`${before}${index + 2}${between}${others.length + 1}`);
    }
  });

  it('leaves no heading alone at the foot of a page', () => {
    const headings = new Set(
      flatBlocks(report.blocks).flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    );
    // Above the foot; the cover has none, and ends with its contents.
    const lastLines = pages[language].slice(1).map((page) =>
      page
        .split('\n')
        .filter((line) => line.trim() !== '')
        .at(-2)
        ?.trim(),
    );
    expect(lastLines.filter((line) => line !== undefined && headings.has(line))).toEqual([]);
  });
});

const tablesOf = ({ blocks }: Report): TableBlock[] =>
  flatBlocks(blocks).filter((block) => block.kind === 'table');

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

function missingInOrder(texts: readonly string[], whole: string): string[] {
  let from = 0;
  return texts.filter((text) => {
    const at = whole.indexOf(withoutSpaces(text), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}
