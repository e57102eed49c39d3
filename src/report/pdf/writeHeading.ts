import type { Column, Content, ContentText } from 'pdfmake/interfaces';
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import type { HeadingBlock } from '#src/core/report/report.ts';
import { shapePaths } from '#src/ui/ShapeMark.tsx';
import { INK } from './page.ts';
import { plainLine, runsOf } from './printable.ts';

const SHAPE_SIZE = 11;

/** A heading with its bookmark; those of level 2 are what the contents lead to. */
export function writeHeading(
  heading: HeadingBlock,
  { onNewPage }: { readonly onNewPage: boolean } = { onNewPage: false },
): Content {
  const pageBreak = onNewPage ? ({ pageBreak: 'before' } as const) : {};
  const { dimensionPosition } = heading;
  if (dimensionPosition === null) return { ...writeTitle(heading), ...pageBreak };
  const shape = shapePaths[dimensionMark(dimensionPosition).shape];
  const title: Column = { ...writeTitle(heading), width: '*' };
  return {
    columns: [
      {
        width: SHAPE_SIZE,
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><path d="${shape}" fill="${INK}"/></svg>`,
        fit: [SHAPE_SIZE, SHAPE_SIZE],
        margin: [0, 5, 0, 0],
      },
      title,
    ],
    columnGap: 7,
    ...pageBreak,
  };
}

function writeTitle({ level, id, text }: HeadingBlock): ContentText {
  const bookmark = { outline: true, outlineText: plainLine(text), outlineExpanded: false };
  return {
    style: `h${level}`,
    text: runsOf(text),
    ...(id !== null && { id }),
    ...(level < 4 && bookmark),
    ...(level === 2 && id !== null && { tocItem: true }),
  };
}
