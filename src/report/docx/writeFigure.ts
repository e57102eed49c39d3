/** A figure: its picture with what it shows for those who do not see it, then its caption on the same page. */
import { ImageRun, Paragraph } from 'docx';
import type { FigureBlock } from '#src/core/report/report.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH, RADAR_HEIGHT } from './page.ts';
import { textParagraph } from './textParagraph.ts';
import { writableLine } from './writable.ts';

/** A PNG, and how large it is drawn, in CSS px. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

interface Place {
  /** Unique among the pictures of the document. */
  readonly number: number;
  readonly pageBreakBefore: boolean;
}

/** A figure without a picture is told in words. */
export function writeFigure(
  figure: FigureBlock,
  picture: Picture | undefined,
  { number, pageBreakBefore }: Place,
): Paragraph[] {
  const { alternative, caption } = figure;
  const start = pageBreakBefore && { pageBreakBefore };
  if (picture === undefined)
    return [
      textParagraph(alternative, { ...start, keepNext: true }),
      textParagraph(caption, { style: 'Caption' }),
    ];
  const title = 'title' in figure ? figure.title : caption;
  return [
    new Paragraph({
      style: 'Figure',
      ...start,
      children: [
        pictureRun(
          picture,
          { number, title, alternative },
          {
            width: PICTURE_WIDTH,
            height: figure.chart === 'radar' ? RADAR_HEIGHT : PICTURE_HEIGHT,
          },
        ),
      ],
    }),
    textParagraph(caption, { style: 'Caption' }),
  ];
}

interface Said {
  readonly number: number;
  readonly title: string;
  readonly alternative: string;
}

/** The picture as large as it is drawn, or as the page allows. */
export function pictureRun(
  { png, width, height }: Picture,
  { number, title, alternative }: Said,
  most: { readonly width: number; readonly height: number },
): ImageRun {
  const scale = Math.min(1, most.width / width, most.height / height);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: width * scale, height: height * scale },
    altText: {
      // The library numbers every picture 1.
      id: String(number),
      name: `image${number}`,
      title: writableLine(title),
      description: writableLine(alternative),
    },
  });
}
