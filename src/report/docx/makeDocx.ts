/** A report as a Word document, to be edited: real styles, lists, tables and alternative texts. */
import { AlignmentType, Document, LevelFormat, Packer } from 'docx';
import type { FigureBlock, Report } from '#src/core/report/report.ts';
import {
  FOOT_DISTANCE,
  HEAD_DISTANCE,
  HEAD_MARGIN,
  MARGIN,
  PAGE_HEIGHT,
  PAGE_WIDTH,
} from './page.ts';
import { runningFoot, runningHead } from './runningTexts.ts';
import { stylesXml } from './styles.ts';
import { writableLine } from './writable.ts';
import { BULLETS, NUMBERS, writeBlocks } from './writeBlocks.ts';
import { writeCover } from './writeCover.ts';
import type { Picture } from './writeFigure.ts';

export type { Picture };

/**
 * @param pictures of the report’s figures; a figure without one is told by its alternative text.
 * @returns a file of type `application/vnd.openxmlformats-officedocument.wordprocessingml.document`
 */
export function makeDocx(
  report: Report,
  pictures: ReadonlyMap<FigureBlock, Picture>,
): Promise<Blob> {
  const hasCoverPage = report.cover.layout === 'page';
  const document = new Document({
    ...properties(report),
    numbering: { config: LISTS },
    sections: [
      {
        properties: {
          // The cover page has no running texts.
          titlePage: hasCoverPage,
          page: {
            size: { width: PAGE_WIDTH, height: PAGE_HEIGHT },
            margin: {
              top: HEAD_MARGIN,
              bottom: MARGIN,
              left: MARGIN,
              right: MARGIN,
              header: HEAD_DISTANCE,
              footer: FOOT_DISTANCE,
            },
          },
        },
        headers: { default: runningHead(report.running) },
        footers: { default: runningFoot(report.running) },
        children: [
          ...writeCover(report),
          ...writeBlocks(report.blocks, pictures, { onNewPage: hasCoverPage }),
        ],
      },
    ],
  });
  const styles = { path: 'word/styles.xml', data: stylesXml(report.language, report.cover.layout) };
  return Packer.toBlob(document, undefined, [styles]);
}

function properties({ title, cover, running }: Report) {
  const organisation = writableLine(cover.organisation);
  return {
    title: writableLine(title),
    subject: writableLine(running.subject),
    creator: organisation,
    lastModifiedBy: organisation,
    description: writableLine([cover.nature, ...cover.purpose].join(' · ')),
  };
}

/** Levels that one reaches with the tab key; the report itself uses the first. */
const listLevels = (format: 'bullet' | 'decimal', text: (level: number) => string) =>
  [0, 1, 2].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 280 } } },
  }));

const LISTS = [
  { reference: BULLETS, levels: listLevels(LevelFormat.BULLET, () => '•') },
  { reference: NUMBERS, levels: listLevels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
];
