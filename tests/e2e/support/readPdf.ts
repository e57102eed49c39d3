/** A PDF read back with poppler, as somebody's reader sees it; and what any paged report must hold to. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface PdfText {
  readonly text: string;
  /** In points from the page's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Page that it leads to; `null` for plain text. */
  readonly linkedPage: number | null;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Between the running head and foot. */
  readonly body: readonly PdfText[];
  /** Head and foot in one line. */
  readonly running: string;
  /** The page's words in the order in which they were written: a cell is read to its end before the next. */
  readonly written: string;
  /** The same without what its setting may change, and word by word. */
  readonly letters: string;
  readonly words: ReadonlySet<string>;
}

export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  /** `pdfinfo`, line by line. */
  readonly facts: Readonly<Record<string, string>>;
  readonly language: string | null;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
}

/** Higher or lower than this stand the running texts (src/styles/print.css, src/report/pdf/page.ts). */
const HEAD = 50;
const FOOT = 40;

export function readPdf(file: string): ReadPdf {
  const xml = poppler('pdftohtml', ['-xml', '-i', '-hidden', '-zoom', '1', '-stdout', file]);
  const writtenByPage = poppler('pdftotext', ['-raw', file, '-']).split('\f');
  const facts = Object.fromEntries(
    linesOf(poppler('pdfinfo', [file])).flatMap((line) => {
      const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
  const pages = [...xml.matchAll(/<page number="(\d+)"([^>]*)>(.*?)<\/page>/gs)].map(
    ([, number = '', attributes = '', content = '']): PdfPage => {
      const height = numberIn(attributes, 'height');
      const texts = textsIn(content);
      const written = writtenByPage[Number(number) - 1] ?? '';
      const isBody = ({ top, bottom }: PdfText) => top > HEAD && bottom < height - FOOT;
      return {
        number: Number(number),
        width: numberIn(attributes, 'width'),
        height,
        body: texts.filter(isBody),
        running: texts
          .filter((text) => !isBody(text))
          .map(({ text }) => text)
          .join(' '),
        written,
        letters: letters(written),
        words: new Set(wordsOf(written)),
      };
    },
  );
  return {
    pages,
    facts,
    language: /\/Lang\s*\(([^)]*)\)/.exec(latin1(file))?.[1] ?? null,
    fonts: fontsOf(file),
    bookmarks: [...xml.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(
      ([, page, title = '']) => ({ title: decoded(title), page: Number(page) }),
    ),
  };
}

function textsIn(content: string): PdfText[] {
  return [...content.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].flatMap(
    ([, attributes = '', inner = '']) => {
      const text = decoded(inner.replace(/<[^>]+>/g, ''));
      if (text.trim() === '') return [];
      const [left, top] = [numberIn(attributes, 'left'), numberIn(attributes, 'top')];
      const link = /href="[^"#]*#(\d+)"/.exec(inner)?.[1];
      return {
        text,
        left,
        top,
        right: left + numberIn(attributes, 'width'),
        bottom: top + numberIn(attributes, 'height'),
        linkedPage: link === undefined ? null : Number(link),
      };
    },
  );
}

/** Type, encoding and the three flags stand at the end of each line; the name may be cut. */
const fontsOf = (file: string) =>
  linesOf(poppler('pdffonts', [file]))
    .slice(2)
    .map((line) => ({
      name: line.split(/\s/)[0] ?? '',
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line)?.[1] === 'yes',
    }));

export interface Layout {
  readonly headings: readonly string[];
  readonly tables: readonly ReportTable[];
  /** The words in each figure. */
  readonly figures: readonly (readonly string[])[];
  /** Whether the first page stands without running texts. */
  readonly hasCover: boolean;
}

export interface ReportTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What every paged report holds to, whoever laid it out: its troubles, one line each. */
export const layoutTroubles = (
  { pages }: ReadPdf,
  { headings, tables, figures, hasCover }: Layout,
): string[] => [
  ...pages.flatMap((page) => [
    ...edgeTroubles(page, pages.length, hasCover && page.number === 1),
    ...bodyTroubles(page, new Set(headings.map(letters))),
  ]),
  ...tables.flatMap((table) => tableTroubles(table, pages)),
  ...figures.flatMap((words) => figureTroubles(words, pages)),
];

/** « page x sur y » everywhere but on the cover. */
function edgeTroubles({ number, running }: PdfPage, count: number, isCover: boolean): string[] {
  const isCounted = new RegExp(`page ${number} (sur|of) ${count}`).test(running);
  return isCounted === isCover ? [`page ${number} says « ${running} » at its edges`] : [];
}

/** Something stands on it, within the margins, and it does not end with a heading. */
function bodyTroubles({ number, body, width }: PdfPage, headings: ReadonlySet<string>): string[] {
  if (body.length === 0) return [`page ${number} is empty`];
  const last = lastLine(body);
  return [
    ...body
      .filter(
        ({ text, left, right }) =>
          (left < MARGIN && !HANGING_NUMBER.test(text)) || right > width - MARGIN,
      )
      .map(
        ({ text, left, right }) =>
          `page ${number}: « ${text} » stands in the margin (${left}–${right})`,
      ),
    ...(headings.has(letters(last)) ? [`page ${number} ends with « ${last} »`] : []),
  ];
}

/** The text's edge is 18 mm from the paper's; a letter may overhang a little. */
const MARGIN = 48;
/** Browsers let the numbers of a list hang out. */
const HANGING_NUMBER = /^\d+\. /;

/** Everything that stands at the height of the lowest text. */
function lastLine(body: readonly PdfText[]): string {
  const lowest = Math.max(...body.map(({ bottom }) => bottom));
  const inLine = body.filter(({ bottom }) => bottom > lowest - 3);
  return inLine.map(({ text }) => text).join(' ');
}

/** Each row stands on one page, below the heads of its table, with its words whole. */
function tableTroubles({ heads, rows }: ReportTable, pages: readonly PdfPage[]): string[] {
  const heading = heads.map(letters).join('');
  return rows.flatMap((cells) => {
    const row = cells.map(letters).join('');
    const name = `« ${cells.join(' | ')} »`;
    if (row.length < LEAST_LETTERS || row.length > MOST_LETTERS) return [];
    const found = pages.filter((page) => page.letters.includes(row));
    if (found.length === 0) return [`the row ${name} is missing or cut`];
    return found.flatMap((page) => {
      const headAt = page.letters.indexOf(heading);
      const broken = [...heads, ...cells].flatMap(wordsOf).find((word) => !page.words.has(word));
      return [
        ...(headAt < 0 || headAt > page.letters.lastIndexOf(row)
          ? [`page ${page.number}: no heads above ${name}`]
          : []),
        ...(broken === undefined
          ? []
          : [`page ${page.number}: « ${broken} » is broken in ${name}`]),
      ];
    });
  });
}

/** Fewer letters may stand anywhere. */
const LEAST_LETTERS = 8;
/** A row with more may be longer than half a page. */
const MOST_LETTERS = 800;

/** A figure is on one page with all its words. */
function figureTroubles(words: readonly string[], pages: readonly PdfPage[]): string[] {
  const isWhole = pages.some((page) => words.every((word) => page.letters.includes(letters(word))));
  return isWhole ? [] : [`the figure of « ${words.slice(0, 3).join(', ')}… » is cut or missing`];
}

/** Words that any column can hold, and figures with their decimals. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{N},]+/u)
    .map((word) => word.replace(/,$/, ''))
    .filter((word) => word !== '' && word.length <= LONGEST_WORD);
const LONGEST_WORD = 20;

/** What of a text cannot change with its setting: letters with their accents, figures and the dash of no value. */
export const letters = (text: string): string =>
  text.normalize('NFC').replace(/[^\p{L}\p{N},–▯]/gu, '');

const poppler = (program: string, args: readonly string[]) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64_000_000 });

const latin1 = (file: string) => readFileSync(file, 'latin1');

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

const numberIn = (attributes: string, name: string) =>
  Number(new RegExp(`${name}="(-?[\\d.]+)"`).exec(attributes)?.[1]);

const decoded = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
