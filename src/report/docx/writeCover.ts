/** The first page, or the head of the first page. */
import { type FileChild, InternalHyperlink, Paragraph } from 'docx';
import {
  type Block,
  type Cover,
  flatBlocks,
  type Logo,
  type Report,
} from '#src/core/report/report.ts';
import { bytesOf } from '#src/ui/bytesOf.ts';
import { INK_2 } from './colours.ts';
import { piecesAreRightToLeft, runsOf, textParagraph } from './textParagraph.ts';
import { bookmarkName } from './writeBlocks.ts';
import { pictureRun } from './writeFigure.ts';
import { writeFacts } from './writeTable.ts';

/** In CSS px: 55 mm and 25 mm. */
const LOGO_MOST = { width: 208, height: 94 };
/** How far down the text of a cover page begins, in twips: 30 mm. */
const COVER_SINK = 1700;

export function writeCover({ cover, blocks, running }: Report): FileChild[] {
  const { layout, logo, nature, title, organisation, facts, purpose } = cover;
  const sink = layout === 'page' && { spacing: { before: COVER_SINK } };
  return [
    ...(logo === null ? [] : [logoParagraph(logo, organisation)]),
    textParagraph(nature, { style: 'CoverNature', keepNext: true, ...sink }),
    textParagraph(title, { style: 'Title' }),
    textParagraph(organisation, { style: 'Subtitle' }),
    ...(layout === 'page' ? [writeFacts(facts, running.subject)] : [factsLine(facts)]),
    ...purpose.map((text) => textParagraph(text)),
    ...(layout === 'page' ? contents(cover.contentsTitle, blocks) : []),
  ];
}

/** The facts one after the other: a head has few lines. */
const factsLine = (facts: Cover['facts']) =>
  textParagraph(
    facts.flatMap(({ name, value }, position) => [
      { text: `${position === 0 ? '' : '\u2003 '}${name} `, colour: INK_2 },
      { text: value },
    ]),
  );

const logoParagraph = ({ base64, width, height }: Logo, organisation: string) =>
  new Paragraph({
    style: 'Figure',
    children: [
      pictureRun(
        { png: bytesOf(base64), width, height },
        // The figures are numbered by their blocks; none of them is the first.
        { number: LOGO_NUMBER, title: organisation, alternative: organisation },
        LOGO_MOST,
      ),
    ],
  });

/** Out of the way of the figures, which are numbered by their place. */
const LOGO_NUMBER = 1_000_000;

/** Links without page numbers: those would be a field, and Word would ask to update it on opening. */
const contents = (title: string, blocks: readonly Block[]): Paragraph[] => [
  textParagraph(title, { style: 'TOCHeading' }),
  ...flatBlocks(blocks).flatMap((block) => {
    if (block.kind !== 'heading' || block.level !== 2 || block.id === null) return [];
    const piece = { text: block.text, style: 'Hyperlink' };
    const rightToLeft = piecesAreRightToLeft([piece]);
    const children = runsOf(piece, rightToLeft);
    return new Paragraph({
      style: 'TOC1',
      ...(rightToLeft && { bidirectional: true }),
      children: [new InternalHyperlink({ anchor: bookmarkName(block.id), children })],
    });
  }),
];
