/** The Word document says what the report says, with the means of Word. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  heading,
  item,
  list,
  orderedList,
  pageBreak,
  paragraph,
  table,
  textColumn,
} from '#src/core/report/blocks.ts';
import { type Block, flatBlocks, type Report } from '#src/core/report/report.ts';
import { textsOf } from '#src/core/report/textsOf.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { columnWidths } from '#src/report/columnWidths.ts';
import { ACCENT, HUES, INK, INK_2, LINE } from '#src/report/docx/colours.ts';
import { makeDocx } from '#src/report/docx/makeDocx.ts';
import { TEXT_WIDTH } from '#src/report/docx/page.ts';
import {
  attribute,
  elements,
  type ReadDocx,
  readDocx,
  styleOf,
  textOf,
} from '#tests/support/readDocx.ts';
import { docxOf, SMALL_PNG_BASE64 } from './docxOf.ts';
import { exampleReport } from './exampleReport.ts';
import { goldenDossiers } from './goldenDossiers.ts';
import { reportOf } from './reportOf.ts';

afterAll(() => overwriteGetLocale(() => 'fr'));

const example = exampleReport();
const document = await docxOf(example);
const body = document.part('word/document.xml');

/** The example’s report with other blocks. */
const reportWith = (...blocks: readonly Block[]): Report => ({ ...example, blocks });
const documentWith = (...blocks: readonly Block[]) => docxOf(reportWith(...blocks));
const bodyWith = async (...blocks: readonly Block[]) =>
  (await documentWith(...blocks)).part('word/document.xml');
const paragraphs = (xml: string) => elements(xml, 'w:p');
const paragraphWith = (xml: string, text: string) => {
  const found = paragraphs(xml).find((each) => textOf(each).includes(text));
  if (found === undefined) throw new Error(`No paragraph with ${text}`);
  return found;
};

describe('what is written', () => {
  const cases = goldenDossiers.flatMap(({ name, dossier }) =>
    (['fr', 'en'] as const).map((language) => ({ name, dossier, language })),
  );

  it.each(cases)(
    'is every text and number of the report, in its order: $name, $language',
    async (told) => {
      const report = reportOf(told.dossier, { language: told.language });
      expectEveryText(await docxOf(report), report);
    },
  );

  it('is every text and number of the example', () => {
    expectEveryText(document, example);
  });

  it('is any text whatever, but for what XML cannot hold', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const report = reportWith(
          heading(2, texts[0] ?? '', { id: 'a' }),
          ...texts.map(paragraph),
          list(texts.map((text) => item(text, text))),
          table(
            texts[0] ?? '',
            [textColumn(texts[0] ?? '')],
            texts.map((text) => [text]),
          ),
        );
        expectEveryText(await docxOf(report), report);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    '<script>alert(1)</script> & "co"',
    'CURRENT',
    'TOTAL_PAGES',
    'Une note {numbers-3} et {bullets-0} et {default-bullet-numbering-0}',
    '  deux espaces  gardées ',
    'العربية 中文 👩🏽‍🤝‍👨🏻 naïve',
  ])('is never read as anything else: %s', async (text) => {
    const xml = await bodyWith(
      paragraph(text),
      orderedList([item(null, text), item(text, 'x')]),
      table('t', [textColumn(text)], [[text]]),
    );
    const read = paragraphs(xml).map(textOf);
    expect(read.filter((each) => each === text)).toHaveLength(4);
    expect(xml).not.toMatch(/fldChar|fldSimple|instrText/);
  });

  it('leaves out controls and halves of pairs, and nothing else', async () => {
    const xml = await bodyWith(paragraph('a\u0000b\u0008\u000Bc\u001F\uD800d\uFFFE\uFFFFe\t😀'));
    expect(textOf(paragraphWith(xml, 'abc'))).toBe('abcde\t😀');
  });

  it('breaks a line where the note does', async () => {
    const xml = await bodyWith(paragraph('un\nretour\r\ntrois\u2028quatre'));
    expect(paragraphs(xml).map(textOf)).toContain('un\nretour\ntrois\nquatre');
    expect(elements(paragraphWith(xml, 'retour'), 'w:br')).toHaveLength(3);
  });
});

describe('its structure', () => {
  it('has the heading styles of Word, one level up from those of the report', () => {
    const levels = paragraphs(body).flatMap((each) => {
      const level = /^Heading(\d)$/.exec(styleOf(each) ?? '')?.[1];
      return level === undefined ? [] : [[Number(level) + 1, textOf(each)] as const];
    });
    expect(levels.map(([level, text]) => [level, text.replace(/^[●■▲◆]\u00A0/, '')])).toEqual(
      flatBlocks(example.blocks).flatMap((block) =>
        block.kind === 'heading' ? [[block.level, block.text]] : [],
      ),
    );
    const styles = document.part('word/styles.xml');
    for (const [level, name] of [1, 2, 3, 4].map((each) => [each, `heading ${each}`] as const)) {
      const style = elements(styles, 'w:style').find((each) =>
        each.includes(`<w:name w:val="${name}"/>`),
      );
      expect(attribute(style ?? '', 'w:styleId')).toBe(`Heading${level}`);
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
  });

  it('uses no style that it does not define', () => {
    const defined = new Set(
      elements(document.part('word/styles.xml'), 'w:style').map((each) =>
        attribute(each, 'w:styleId'),
      ),
    );
    const parts = [body, document.part('word/header1.xml'), document.part('word/footer1.xml')];
    const used = parts.flatMap((part) =>
      [...part.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id]) => id),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
  });

  it('sets the dimension’s shape in its hue before its heading', () => {
    const dimension = paragraphs(body).find((each) => textOf(each) === '■\u00A0Stratégie');
    expect(dimension).toContain(`<w:color w:val="${HUES.strategie}"/>`);
  });

  it('begins each ordered list at 1, and bullets are bullets', async () => {
    const told = await documentWith(
      orderedList([item(null, 'premier'), item(null, 'deuxième')]),
      paragraph('entre'),
      orderedList([item(null, 'encore')]),
      list([item(null, 'puce')]),
    );
    const numbering = told.part('word/numbering.xml');
    const numberOf = (text: string) =>
      /<w:numId w:val="(\d+)"/.exec(paragraphWith(told.part('word/document.xml'), text))?.[1] ?? '';
    const ids = ['premier', 'deuxième', 'encore', 'puce'].map(numberOf);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
    const formatOf = (id: string) => {
      const definition =
        elements(numbering, 'w:num').find((each) => attribute(each, 'w:numId') === id) ?? '';
      const abstractId = /<w:abstractNumId w:val="(\d+)"/.exec(definition)?.[1];
      const abstract = elements(numbering, 'w:abstractNum').find(
        (each) => attribute(each, 'w:abstractNumId') === abstractId,
      );
      return [
        /<w:numFmt w:val="(\w+)"/.exec(abstract ?? '')?.[1],
        definition.includes('<w:startOverride w:val="1"/>'),
      ];
    };
    expect(ids.map(formatOf)).toEqual([
      ['decimal', true],
      ['decimal', true],
      ['decimal', true],
      ['bullet', true],
    ]);
  });

  it('has tables with a header row that is repeated, rows uncut, a name, and the width of the text', () => {
    const [facts, ...tables] = elements(body, 'w:tbl');
    expect(tables).toHaveLength(
      flatBlocks(example.blocks).filter(({ kind }) => kind === 'table').length,
    );
    expect(facts).not.toContain('<w:tblHeader/>');
    for (const each of tables) {
      const rows = elements(each, 'w:tr');
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(
        rows.map((_, place) => place === 0),
      );
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
      expect(attribute(elements(each, 'w:tblCaption')[0] ?? '', 'w:val')).toBeTruthy();
      const widths = elements(each, 'w:gridCol').map((column) => Number(attribute(column, 'w:w')));
      const whole = widths.reduce((sum, width) => sum + width, 0);
      expect(whole).toBeLessThanOrEqual(TEXT_WIDTH);
      expect(whole).toBeGreaterThan(TEXT_WIDTH - 20);
      for (const row of rows)
        expect(elements(row, 'w:tcW').map((cell) => Number(attribute(cell, 'w:w')))).toEqual(
          widths,
        );
    }
  });

  it('aligns figures at the end of their columns, heading included', () => {
    const [, dimensions = ''] = elements(body, 'w:tbl');
    for (const row of elements(dimensions, 'w:tr')) {
      const cells = elements(row, 'w:tc');
      expect(cells.map((cell) => cell.includes('<w:jc w:val="right"/>'))).toEqual([
        false,
        true,
        false,
      ]);
    }
  });

  it('never lets two tables run into one', async () => {
    const said = { ...table('dite', [textColumn('a')], [['b']]), captionIsSaid: true };
    const xml = await bodyWith(said, said);
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/);
  });

  it('says of every picture what it shows, no wider than the text, with its caption on the same page', () => {
    const pictures = paragraphs(body).filter((each) => each.includes('<w:drawing>'));
    const figures = flatBlocks(example.blocks).filter((block) => block.kind === 'figure');
    expect(pictures).toHaveLength(figures.length);
    const properties = pictures.map((each) => elements(each, 'wp:docPr')[0] ?? '');
    expect(properties.map((each) => attribute(each, 'descr'))).toEqual(
      figures.map(({ alternative }) => alternative),
    );
    expect(new Set(properties.map((each) => attribute(each, 'id'))).size).toBe(figures.length);
    const emuPerTwip = 635;
    for (const each of pictures) {
      const [extent = ''] = elements(each, 'wp:extent');
      expect(Number(attribute(extent, 'cx'))).toBeLessThanOrEqual(TEXT_WIDTH * emuPerTwip);
      expect(styleOf(each)).toBe('Figure');
    }
    const figureStyle = elements(document.part('word/styles.xml'), 'w:style').find(
      (each) => attribute(each, 'w:styleId') === 'Figure',
    );
    expect(figureStyle).toContain('<w:keepNext/>');
  });

  it('tells a figure without a picture in words', async () => {
    const told = await readDocx(await makeDocx(example, new Map()));
    const texts = told.readings.map(({ text }) => text);
    for (const block of flatBlocks(example.blocks))
      if (block.kind === 'figure') expect(texts).toContain(block.alternative);
  });

  it('turns the page before the next heading, without an empty paragraph', () => {
    const turning = paragraphs(body).filter((each) => each.includes('<w:pageBreakBefore/>'));
    const breaks = example.blocks.filter(({ kind }) => kind === 'pageBreak').length;
    // The first section begins after the cover page.
    expect(turning.map(styleOf)).toEqual(new Array(breaks + 1).fill('Heading1'));
    expect(body).not.toContain('w:type="page"');
    const empty = paragraphs(body.replaceAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '')).filter(
      (each) => textOf(each) === '' && !each.includes('<w:drawing>'),
    );
    expect(empty).toEqual([]);
  });

  it.each([
    ['a paragraph', paragraph('suite')],
    ['a list', list([item(null, 'suite'), item(null, 'fin')])],
    ['a table', { ...table('suite', [textColumn('a')], [['b']]), captionIsSaid: true }],
  ] as const)('turns the page before %s, too', async (_, block) => {
    const xml = await bodyWith(paragraph('avant'), pageBreak, block, pageBreak);
    expect(paragraphWith(xml, 'suite')).toContain('<w:pageBreakBefore/>');
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
  });

  it('keeps what introduces a list or a table with it', async () => {
    const xml = await bodyWith(
      paragraph('voici'),
      list([item(null, 'a')]),
      paragraph('seul'),
      paragraph('fin'),
    );
    expect(paragraphWith(xml, 'voici')).toContain('<w:keepNext/>');
    expect(paragraphWith(xml, 'seul')).not.toContain('<w:keepNext/>');
  });

  it('cuts between two pages only what would leave half a page empty', async () => {
    const long = 'long '.repeat(400);
    const xml = await bodyWith(
      paragraph(`introduction ${long}`),
      list([item(null, `note ${long}`), item(null, 'courte')]),
      table('tableau', [textColumn('a')], [[`rang ${long}`], ['bref']]),
    );
    expect(paragraphWith(xml, 'introduction')).not.toContain('<w:keepNext/>');
    expect(paragraphWith(xml, `note ${long}`)).toContain('<w:keepLines w:val="false"/>');
    expect(paragraphWith(xml, 'courte')).not.toContain('w:keepLines');
    const rows = elements(xml, 'w:tr').slice(-2);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([false, true]);
    expect(rows[0]).not.toContain('<w:keepNext/>');
  });

  it('sets a callout in one box, its title in the outline', async () => {
    const callout = paragraphs(body).filter((each) => /^Box/.test(styleOf(each) ?? ''));
    expect(callout.map(styleOf).slice(0, 2)).toEqual(['BoxTitle', 'Box']);
    const styles = elements(document.part('word/styles.xml'), 'w:style');
    const lookOf = (id: string) => {
      const style = styles.find((each) => attribute(each, 'w:styleId') === id) ?? '';
      return [elements(style, 'w:pBdr'), elements(style, 'w:ind')];
    };
    expect(lookOf('BoxTitle')).toEqual(lookOf('Box'));
    expect(styles.find((each) => attribute(each, 'w:styleId') === 'BoxTitle')).toContain(
      '<w:basedOn w:val="Heading2"/>',
    );
  });
});

describe('the cover', () => {
  it('leads from its contents to each section', () => {
    const links = elements(body, 'w:hyperlink');
    const names = [...body.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"\/>/g)];
    expect(new Set(names.map(([, , id]) => id)).size).toBe(names.length);
    expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
    expect(links.map((link) => textOf(link))).toEqual(
      flatBlocks(example.blocks).flatMap((block) =>
        block.kind === 'heading' && block.level === 2 ? [block.text] : [],
      ),
    );
    for (const link of links) {
      const anchor = attribute(link, 'w:anchor') ?? '';
      const target = paragraphs(body).find((each) => each.includes(`w:name="${anchor}"`)) ?? '';
      expect(textOf(target).replace(/^[●■▲◆]\u00A0/, '')).toBe(textOf(link));
      expect(anchor).toMatch(/^\w{1,40}$/);
    }
  });

  it('has no running texts; every other page has, with its number', () => {
    expect(body).toContain('<w:titlePg/>');
    expect(body.match(/<w:headerReference /g)).toHaveLength(1);
    expect(elements(body, 'w:headerReference')[0]).toContain('w:type="default"');
    const { running } = example;
    expect(textOf(document.part('word/header1.xml'))).toBe(running.subject + running.nature);
    const foot = document.part('word/footer1.xml');
    expect(textOf(foot)).toBe(
      running.questionnaire + running.pageNumber.before + running.pageNumber.between,
    );
    expect(elements(foot, 'w:instrText').map((each) => each.replace(/<[^>]*>/g, ''))).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });

  it('as a head stands above the first section, without contents', async () => {
    const report = { ...example, cover: { ...example.cover, layout: 'head' as const } };
    const told = await docxOf(report);
    const xml = told.part('word/document.xml');
    expect(xml).not.toContain('<w:titlePg/>');
    expect(elements(xml, 'w:hyperlink')).toEqual([]);
    expect(paragraphWith(xml, 'L’essentiel')).not.toContain('<w:pageBreakBefore/>');
    expectEveryText(told, report);
  });

  it('shows the logo, no larger than its place', async () => {
    const logo = { base64: SMALL_PNG_BASE64, width: 1200, height: 300 };
    const report = { ...example, cover: { ...example.cover, logo } };
    const told = await docxOf(report);
    const [first = ''] = paragraphs(told.part('word/document.xml'));
    expect(attribute(elements(first, 'wp:docPr')[0] ?? '', 'descr')).toBe(
      report.cover.organisation,
    );
    const [extent = ''] = elements(first, 'wp:extent');
    const [width, height] = ['cx', 'cy'].map((name) => Number(attribute(extent, name)));
    expect(width).toBe(208 * 9525);
    expect(height).toBe(52 * 9525);
  });
});

describe('the document', () => {
  it.each([
    ['fr', 'fr-FR'],
    ['en', 'en-GB'],
  ] as const)(
    'says its language (%s), also of the scripts that may stand in it',
    async (language, tag) => {
      const told = await docxOf(exampleReport(language));
      expect(told.part('word/styles.xml')).toContain(
        `<w:lang w:val="${tag}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>`,
      );
    },
  );

  it('names itself, the association and what it is for', () => {
    const core = document.part('docProps/core.xml');
    const property = (name: string) => elements(core, name)[0]?.replace(/<[^>]*>/g, '');
    expect(property('dc:title')).toBe(example.title);
    expect(property('dc:creator')).toBe(example.cover.organisation);
    expect(property('cp:lastModifiedBy')).toBe(example.cover.organisation);
    expect(property('dc:description')).toContain(example.cover.purpose[0]);
  });

  it('asks nothing on opening: no field but the page numbers, nothing from elsewhere', () => {
    expect(document.part('word/settings.xml')).not.toContain('updateFields');
    expect(body).not.toMatch(/fldChar|fldSimple/);
    for (const path of document.paths.filter((each) => each.endsWith('.rels')))
      expect(document.part(path)).not.toContain('TargetMode="External"');
  });

  it('sets texts by their first letter: right to left where it is', async () => {
    const xml = await bodyWith(
      paragraph('مرحبا بكم في Diapason 2 غدا'),
      paragraph('Bienvenue (مرحبا) à tous'),
      table('t', [textColumn('a')], [['שלום']]),
    );
    const arabic = paragraphWith(xml, 'مرحبا بكم');
    expect(arabic).toContain('<w:bidi/>');
    const directions = (each: string) =>
      elements(each, 'w:r').map((run) => [textOf(run), run.includes('<w:rtl/>')]);
    expect(directions(arabic)).toEqual([
      ['مرحبا بكم في ', true],
      ['Diapason', false],
      [' 2 غدا', true],
    ]);
    const french = paragraphWith(xml, 'Bienvenue');
    expect(french).not.toContain('<w:bidi/>');
    expect(directions(french)).toEqual([
      ['Bienvenue (', false],
      ['مرحبا', true],
      [') à tous', false],
    ]);
    expect(paragraphWith(xml, 'שלום')).toContain('<w:bidi/>');
  });

  it('has the colours of the light theme', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const light = (name: string) => new RegExp(`--${name}: light-dark\\(#(\\w+)`).exec(tokens)?.[1];
    expect([INK, INK_2, LINE, ACCENT]).toEqual(['ink', 'ink-2', 'line', 'accent'].map(light));
    expect(Object.values(HUES)).toEqual(Object.keys(HUES).map(light));
  });
});

describe('columns', () => {
  it('leave room for the longest word, and give what one does not need to the others', () => {
    const columns = ['Objectif', 'Qui s’en charge', 'Pour le', 'Moyens', 'Instance', 'État'].map(
      (heading) => textColumn(heading),
    );
    const objective = 'Mettre les pistes écrites au débat du conseil, puis en rendre compte à tous';
    const rows = [
      [objective, 'le bureau', '18 décembre 2026', '', 'conseil d’administration', 'fait'],
    ];
    const [first = 0, , date = 0, , where = 0, state = 0] = columnWidths(
      { columns, rows },
      TEXT_WIDTH,
    );
    // About 5 pt to a character, 20 twips to a point.
    expect(where).toBeGreaterThan('d’administration'.length * 100);
    expect(date).toBeGreaterThan('décembre'.length * 100);
    expect(state).toBeLessThan(date);
    expect(first).toBeGreaterThan(where);
  });

  it('of any table are whole numbers, together as wide as the text', () => {
    const anyTable = fc
      .array(
        fc.record({
          heading: fc.string({ maxLength: 30 }),
          align: fc.constantFrom('start' as const, 'end' as const),
          width: fc.constantFrom('content', 'narrow', 'medium', 'wide'),
        }),
        { minLength: 1, maxLength: 12 },
      )
      .chain((columns) =>
        fc.record({
          columns: fc.constant(columns),
          rows: fc.array(
            fc.tuple(...columns.map(() => fc.string({ unit: 'grapheme', maxLength: 300 }))),
            { maxLength: 5 },
          ),
        }),
      );
    fc.assert(
      fc.property(anyTable, (drawn) => {
        const widths = columnWidths(drawn, TEXT_WIDTH);
        expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true);
        const whole = widths.reduce((sum, width) => sum + width, 0);
        expect(whole).toBeLessThanOrEqual(TEXT_WIDTH);
        expect(whole).toBeGreaterThan(TEXT_WIDTH - 20);
      }),
    );
  });
});

/** They are long: only what comes after the first difference is compared. */
function expectEveryText(read: ReadDocx, report: Report): void {
  const actual = readTexts(read, report);
  const expected = joined(textsOf(report));
  let same = 0;
  while (same < expected.length && actual[same] === expected[same]) same += 1;
  const from = Math.max(0, same - 40);
  expect(actual.slice(from, from + 200)).toBe(expected.slice(from, from + 200));
  expect(actual.length).toBe(expected.length);
}

/** Everything that is read, without spaces; names that only repeat what stands beside them are left out. */
function readTexts({ readings }: ReadDocx, { running }: Report): string {
  const facts = readings.findIndex(
    ({ kind, text }) => kind === 'tableName' && text === oneLine(running.subject),
  );
  return joined(
    readings.flatMap(({ kind, text }, place) => {
      if (place === facts) return [];
      if (kind === 'tableName' && captionOf(readings[place - 1]) === text) return [];
      if (kind === 'pictureTitle' && captionOf(readings[place + 2]) === text) return [];
      return [kind === 'paragraph' ? text.replace(/^[●■▲◆]\u00A0/, '') : text];
    }),
  );
}

const captionOf = (reading: ReadDocx['readings'][number] | undefined) =>
  reading?.style === 'Caption' ? oneLine(reading.text) : null;
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
/** As a file of XML can hold it. */
const joined = (texts: readonly string[]) =>
  texts
    .join('')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replace(/[\s\u0085]/g, '');
