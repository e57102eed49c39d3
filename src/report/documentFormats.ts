/** The documents that a report can be made into. Each is loaded when it is asked for. */
import type { Drawing } from '#src/charts/Drawing.ts';
import type { DataTable } from '#src/core/report/dataTable.ts';
import { type FigureBlock, flatBlocks, type Report } from '#src/core/report/report.ts';

export const DOCUMENT_FORMATS = ['pdf', 'docx', 'csv'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

interface FormatRule {
  /** End of the file's name, without the dot. */
  readonly ending: string;
  readonly type: string;
}

export const FORMAT_RULES = {
  pdf: { ending: 'pdf', type: 'application/pdf' },
  docx: {
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
} as const satisfies Record<DocumentFormat, FormatRule>;

/** @throws if the code of the format, or its typeface, cannot be loaded */
export async function makeDocument(report: Report, format: 'pdf' | 'docx'): Promise<Blob> {
  const drawings = await drawFigures(report);
  switch (format) {
    case 'pdf': {
      const { makePdf } = await import('./pdf/makePdf.ts');
      return makePdf(report, drawings);
    }
    case 'docx': {
      const { makeDocx } = await import('./docx/makeDocx.ts');
      return makeDocx(report, await paintFigures(drawings));
    }
  }
}

export async function makeDataFile(table: DataTable, language: string): Promise<string> {
  const { makeCsv } = await import('./csv/makeCsv.ts');
  return makeCsv(table, language);
}

/** Signs of the report that its PDF will replace by ▯, each once. */
export async function signsMissingInPdf(report: Report): Promise<readonly string[]> {
  const [{ missingSigns }, { textsOf }] = await Promise.all([
    import('./pdf/printable.ts'),
    import('#src/core/report/textsOf.ts'),
  ]);
  const { subject, nature } = report.running;
  return missingSigns([...textsOf(report), subject, nature]);
}

async function drawFigures(report: Report): Promise<Map<FigureBlock, Drawing>> {
  const { drawFigure } = await import('#src/charts/drawFigure.tsx');
  const drawings = new Map<FigureBlock, Drawing>();
  for (const block of flatBlocks(report.blocks))
    if (block.kind === 'figure') drawings.set(block, await drawFigure(block));
  return drawings;
}

/** Dots of a picture per CSS px: about 300 in an inch of paper. */
const SHARP = 3;

async function paintFigures(drawings: ReadonlyMap<FigureBlock, Drawing>) {
  const { paintDrawing } = await import('#src/charts/paintDrawing.ts');
  const painted = [...drawings].map(async ([figure, drawing]) => {
    const png = await paintDrawing(drawing, SHARP);
    const { width, height } = drawing;
    return [figure, { png: new Uint8Array(await png.arrayBuffer()), width, height }] as const;
  });
  return new Map(await Promise.all(painted));
}
