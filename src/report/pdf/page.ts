import type { Style, StyleDictionary } from 'pdfmake/interfaces';
import type { Cover } from '#src/core/report/report.ts';

/** The sheet of paper of the PDF, in points, as src/styles/print.css prints it. */
const MM = 72 / 25.4;

export const PAGE_WIDTH = 595.28;
export const SIDE = 18 * MM;
export const HEAD = 22 * MM;
export const FOOT = 18 * MM;
export const TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE;
/** Of the running texts from the edge of the sheet. */
export const RUNNING = 11 * MM;

export const PAPER = '#ffffff';
export const INK = '#000000';
export const INK_2 = '#333333';
export const LINE = '#999999';

/** Points per CSS pixel of a drawing. */
export const POINTS_PER_PX = 0.75;

const shared: StyleDictionary = {
  h1: { fontSize: 22, bold: true, lineHeight: 1.15 },
  headTitle: { fontSize: 15, bold: true, lineHeight: 1.15 },
  running: { fontSize: 8.5, color: INK_2 },
  organisation: { fontSize: 14 },
};

interface Look {
  readonly defaultStyle: Style;
  readonly styles: StyleDictionary;
}

/** With a cover page all has room; a report without one has one page or two, and is set closer. */
export const looks: Readonly<Record<Cover['layout'], Look>> = {
  page: {
    defaultStyle: { font: 'Latin', fontSize: 10.5, lineHeight: 1.25, color: INK },
    styles: {
      ...shared,
      h2: { fontSize: 17, bold: true, lineHeight: 1.15, margin: [0, 0, 0, 6] },
      h3: { fontSize: 12.5, bold: true, lineHeight: 1.2, margin: [0, 9, 0, 3] },
      h4: { fontSize: 10.5, bold: true, lineHeight: 1.2, margin: [0, 6, 0, 2] },
      plain: { margin: [0, 0, 0, 5] },
      aside: { fontSize: 9.5, color: INK_2, margin: [0, 0, 0, 6] },
      caption: { fontSize: 9, color: INK_2, margin: [0, 2, 0, 3] },
      cell: { fontSize: 9.5, lineHeight: 1.2 },
      headCell: { fontSize: 9.5, bold: true, lineHeight: 1.2 },
    },
  },
  head: {
    defaultStyle: { font: 'Latin', fontSize: 9.5, lineHeight: 1.18, color: INK },
    styles: {
      ...shared,
      h2: { fontSize: 14, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 4] },
      h3: { fontSize: 11, bold: true, lineHeight: 1.15, margin: [0, 6, 0, 2] },
      h4: { fontSize: 9.5, bold: true, lineHeight: 1.15, margin: [0, 4, 0, 1] },
      plain: { margin: [0, 0, 0, 3] },
      aside: { fontSize: 9, color: INK_2, margin: [0, 0, 0, 4] },
      caption: { fontSize: 8.5, color: INK_2, margin: [0, 1, 0, 2] },
      cell: { fontSize: 9, lineHeight: 1.12 },
      headCell: { fontSize: 9, bold: true, lineHeight: 1.12 },
    },
  },
};
