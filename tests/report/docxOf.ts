/** The Word document of a report, with a small picture in the place of every figure. */
import { type FigureBlock, flatBlocks, type Report } from '#src/core/report/report.ts';
import { makeDocx, type Picture } from '#src/report/docx/makeDocx.ts';
import { type ReadDocx, readDocx } from '#tests/support/readDocx.ts';

/** A valid PNG of one grey pixel. */
export const SMALL_PNG_BASE64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const png = new Uint8Array(Buffer.from(SMALL_PNG_BASE64, 'base64'));

/** As large as the figures are drawn. */
export const picturesOf = ({ blocks }: Report): ReadonlyMap<FigureBlock, Picture> =>
  new Map(
    flatBlocks(blocks).flatMap((block) =>
      block.kind === 'figure'
        ? [[block, { png, ...(block.chart === 'radar' ? RADAR : PROFILE) }] as const]
        : [],
    ),
  );
const RADAR = { width: 330, height: 280 };
const PROFILE = { width: 760, height: 260 };

export const docxOf = async (report: Report): Promise<ReadDocx> =>
  readDocx(await makeDocx(report, picturesOf(report)));
