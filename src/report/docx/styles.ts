/**
 * The styles of the document: a consultant changes a style, and the whole report follows. Those that Word knows keep
 * their own names, so that it shows them in its language; ours have names in the language of the report.
 * The library would have no default style and no widow control.
 */
import type { Cover } from '#src/core/report/report.ts';
import { localeOf } from '#src/i18n/localeOf.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ACCENT, INK, INK_2, RULE } from './colours.ts';
import { TEXT_WIDTH } from './page.ts';
import {
  borderXml,
  type ParagraphStyle,
  paragraphLookXml,
  paragraphStyleXml,
  runLookXml,
} from './styleXml.ts';

/** Everybody has it. */
const TYPEFACE = 'Arial';

/** Of the other scripts that may stand in the report; Latin text is of its language. */
const EAST_ASIAN_LANGUAGE = 'zh-CN';
const BIDIRECTIONAL_LANGUAGE = 'ar-SA';

/**
 * The file `word/styles.xml`. With a cover page all has room; a report without one has one page or two, and is set
 * closer.
 */
export function stylesXml(language: string, layout: Cover['layout']): string {
  const latin = localeOf(language);
  const run = [
    `<w:rFonts w:ascii="${TYPEFACE}" w:hAnsi="${TYPEFACE}" w:eastAsia="${TYPEFACE}" w:cs="${TYPEFACE}"/>`,
    runLookXml({ colour: INK, points: TEXT_POINTS[layout] }),
    `<w:lang w:val="${latin}" w:eastAsia="${EAST_ASIAN_LANGUAGE}" w:bidi="${BIDIRECTIONAL_LANGUAGE}"/>`,
  ].join('');
  const paragraph = `<w:widowControl/>${paragraphLookXml(TEXT_SPACE[layout])}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`,
    ...[
      ...TITLE_STYLES[layout],
      ...knownStyles(layout),
      ...ownStyles(language === 'en' ? 'en' : 'fr'),
    ].map(paragraphStyleXml),
    OTHER_STYLES,
    '</w:styles>',
  ].join('');
}

const heading = (
  level: number,
  paragraph: ParagraphStyle['paragraph'],
  run: ParagraphStyle['run'],
): ParagraphStyle => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  paragraph: { ...paragraph, keepNext: true, keepLines: true, outlineLevel: level - 1 },
  run: { ...run, bold: true },
});

const listItem = { keepLines: true, after: 3 };

const titleStyles = (
  title: { readonly points: number; readonly after: number },
  subtitle: { readonly points: number; readonly after: number; readonly space: number },
): readonly ParagraphStyle[] => [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: { keepNext: true, before: 6, after: title.after, line: 1.1 },
    run: { bold: true, points: title.points },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    paragraph: {
      borders: borderXml('bottom', { points: 1.5, colour: INK, space: subtitle.space }),
      after: subtitle.after,
      line: 1.2,
    },
    run: { points: subtitle.points },
  },
];

const TITLE_STYLES = {
  page: titleStyles({ points: 26, after: 8 }, { points: 14, after: 16, space: 14 }),
  head: titleStyles({ points: 18, after: 4 }, { points: 12, after: 8, space: 8 }),
} as const satisfies Record<Cover['layout'], readonly ParagraphStyle[]>;

const TEXT_POINTS = { page: 10.5, head: 9.5 } as const;
const TEXT_SPACE = {
  page: { before: 0, after: 5, line: 1.25 },
  head: { before: 0, after: 4, line: 1.15 },
} as const;

const HEADINGS = {
  page: [
    heading(1, { before: 20, after: 6, line: 1.15 }, { points: 17 }),
    heading(2, { before: 10, after: 3, line: 1.2 }, { points: 12 }),
    heading(3, { before: 10, after: 3, line: 1.2 }, { points: 10.5 }),
  ],
  head: [
    heading(1, { before: 8, after: 4, line: 1.1 }, { points: 14 }),
    heading(2, { before: 7, after: 2, line: 1.1 }, { points: 10.5 }),
    heading(3, { before: 5, after: 2, line: 1.1 }, { points: 9.5 }),
  ],
} as const satisfies Record<Cover['layout'], readonly ParagraphStyle[]>;

const knownStyles = (layout: Cover['layout']): readonly ParagraphStyle[] => [
  { id: 'Normal', name: 'Normal' },
  ...HEADINGS[layout],
  heading(4, { before: 8, after: 3, line: 1.2 }, { points: 10.5, colour: INK_2 }),
  { id: 'ListBullet', name: 'List Bullet', paragraph: listItem },
  { id: 'ListNumber', name: 'List Number', paragraph: listItem },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    paragraph: { keepLines: true, before: 6, after: 4, line: 1.2 },
    run: { colour: INK_2, points: 9 },
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: {
      borders: borderXml('bottom', { points: 0.5, colour: RULE, space: 6 }),
      rightTab: TEXT_WIDTH,
      after: 0,
      line: 1.2,
    },
    run: { colour: INK_2, points: 8.5 },
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: { rightTab: TEXT_WIDTH, after: 0, line: 1.2 },
    run: { colour: INK_2, points: 8.5 },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'TOC1',
    paragraph: { keepNext: true, before: 20, after: 4, line: 1.2 },
    run: { bold: true, points: 12 },
  },
  { id: 'TOC1', name: 'toc 1', next: 'Normal', paragraph: { after: 3 } },
];

/** Paragraphs make one box while their borders and indents are the same. */
const box = {
  borders: [
    borderXml('top', { points: 1, colour: INK, space: 6 }),
    borderXml('left', { points: 4, colour: INK, space: 10 }),
    borderXml('bottom', { points: 1, colour: INK, space: 6 }),
    borderXml('right', { points: 1, colour: INK, space: 10 }),
  ].join(''),
  indent: 14,
};

const ownStyles = (locale: 'fr' | 'en'): ParagraphStyle[] =>
  [
    { id: 'CoverNature', name: m.docx_style_nature({}, { locale }), next: 'Title', run: aside },
    { id: 'FactName', name: m.docx_style_fact({}, { locale }), basedOn: 'TableText', run: aside },
    { id: 'Aside', name: m.docx_style_aside({}, { locale }), run: aside },
    {
      id: 'TableText',
      name: m.docx_style_table_text({}, { locale }),
      paragraph: { after: 0, line: 1.2 },
      run: { points: 10 },
    },
    {
      id: 'TableHeading',
      name: m.docx_style_table_heading({}, { locale }),
      basedOn: 'TableText',
      paragraph: { keepNext: true },
      run: { bold: true },
    },
    {
      id: 'Figure',
      name: m.docx_style_figure({}, { locale }),
      next: 'Caption',
      paragraph: { keepNext: true, before: 6, after: 0, line: 1 },
    },
    {
      // In the outline like the headings around it.
      id: 'BoxTitle',
      name: m.docx_style_box_title({}, { locale }),
      basedOn: 'Heading2',
      next: 'Box',
      paragraph: box,
    },
    {
      id: 'Box',
      name: m.docx_style_box({}, { locale }),
      paragraph: { ...box, keepLines: true, after: 4 },
    },
  ].map((style) => ({ ...style, isOurs: true }));

const aside = { colour: INK_2 };

const OTHER_STYLES = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="${ACCENT}"/></w:rPr></w:style>`,
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
].join('');
