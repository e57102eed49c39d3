/** A report as a PDF: the printed page's hand, with embedded type, vector figures, bookmarks, contents and links. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Report, RunningTexts } from '#src/core/report/report.ts';
import { localeOf } from '#src/i18n/localeOf.ts';
import { loadFonts } from './fonts.ts';
import { FOOT, HEAD, LINE, looks, RUNNING, SIDE, TEXT_WIDTH } from './page.ts';
import { MISSING, plainLine, runsOf } from './printable.ts';
import { type Drawings, writeBlocks } from './writeBlocks.ts';
import { writeCoverHead, writeCoverPage } from './writeCover.ts';

/**
 * @param drawings of the report’s figures; a figure without one is told by its alternative text
 * @throws if the library or the typeface cannot be loaded
 */
export async function makePdf(report: Report, drawings: Drawings): Promise<Blob> {
  const [{ default: pdfMake }, { fonts, files }] = await Promise.all([
    import('pdfmake/build/pdfmake'),
    loadFonts(),
  ]);
  pdfMake.addVirtualFileSystem(files);
  pdfMake.setFonts(fonts);
  const output = pdfMake.createPdf(define(report, drawings));
  nameMissingSign(await output.getStream());
  return output.getBlob();
}

function define(report: Report, drawings: Drawings): TDocumentDefinitions {
  const { cover, running, language, title } = report;
  const hasCover = cover.layout === 'page';
  return {
    content: [
      ...(hasCover ? writeCoverPage(cover) : writeCoverHead(cover)),
      ...writeBlocks(
        hasCover ? [{ kind: 'pageBreak' }, ...report.blocks] : report.blocks,
        drawings,
      ),
    ],
    pageSize: 'A4',
    pageMargins: [SIDE, HEAD, SIDE, FOOT],
    header: (page) => (hasCover && page === 1 ? '' : runningHead(running)),
    footer: (page, pages) => (hasCover && page === 1 ? '' : runningFoot(running, page, pages)),
    ...looks[cover.layout],
    version: '1.7',
    language: localeOf(language),
    displayTitle: true,
    info: {
      title: plainLine(`${title} – ${cover.organisation}`),
      author: plainLine(cover.organisation),
      subject: plainLine(running.subject),
      creator: 'Diapason',
      producer: 'Diapason',
    },
  };
}

const runningHead = ({ subject, nature }: RunningTexts): Content => ({
  margin: [SIDE, RUNNING, SIDE, 0],
  stack: [
    {
      columns: [
        { text: runsOf(subject), style: 'running', width: '*' },
        { text: runsOf(nature), style: 'running', width: 'auto', alignment: 'right' },
      ],
      columnGap: 12,
    },
    {
      canvas: [
        { type: 'line', x1: 0, y1: 3, x2: TEXT_WIDTH, y2: 3, lineWidth: 0.5, lineColor: LINE },
      ],
    },
  ],
});

const runningFoot = (
  { questionnaire, pageNumber }: RunningTexts,
  page: number,
  pages: number,
): Content => ({
  margin: [SIDE, 14, SIDE, 0],
  columns: [
    { text: runsOf(questionnaire), style: 'running', width: '*' },
    {
      text: runsOf(`${pageNumber.before}${page}${pageNumber.between}${pages}`),
      style: 'running',
      width: 'auto',
      alignment: 'right',
    },
  ],
});

/**
 * What the typeface has not is drawn as its own empty box, sign 0, of which pdfkit says to readers that it means nothing;
 * copied text would lose it.
 */
function nameMissingSign(stream: unknown): void {
  const { _fontFamilies: families } = stream as { _fontFamilies?: Record<string, PdfKitFont> };
  for (const { unicode } of Object.values(families ?? {}))
    if (unicode) unicode[0] = [MISSING.codePointAt(0) ?? 0];
}

/** As far as pdfkit 0.19 is relied on; a browser test would see it gone. */
interface PdfKitFont {
  readonly unicode?: number[][];
}
