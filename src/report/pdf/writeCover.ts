/** The cover page with its contents, or the few lines that stand in its place. */
import type { Content } from 'pdfmake/interfaces';
import type { Cover } from '#src/core/report/report.ts';
import { INK, INK_2, TEXT_WIDTH } from './page.ts';
import { runsOf } from './printable.ts';

const NAME_WIDTH = 120;
const LOGO = { page: [170, 64], head: [110, 42] } as const;

export const writeCoverPage = (cover: Cover): Content[] => [
  ...writeLogo(cover, 'page'),
  { text: runsOf(cover.nature), margin: [0, cover.logo === null ? 90 : 40, 0, 6] },
  { text: runsOf(cover.title), style: 'h1', margin: [0, 0, 0, 6] },
  { text: runsOf(cover.organisation), style: 'organisation', margin: [0, 0, 0, 12] },
  rule(),
  ...cover.facts.map(
    ({ name, value }): Content => ({
      columns: [
        { text: runsOf(name), color: INK_2, width: NAME_WIDTH },
        { text: runsOf(value), width: '*' },
      ],
      columnGap: 12,
      margin: [0, 0, 0, 2],
    }),
  ),
  { text: '', margin: [0, 0, 0, 8] },
  ...cover.purpose.map((text): Content => ({ text: runsOf(text), style: 'plain' })),
  {
    toc: {
      title: {
        text: runsOf(cover.contentsTitle),
        bold: true,
        fontSize: 12.5,
        margin: [0, 16, 0, 4],
      },
    },
  },
];

export const writeCoverHead = (cover: Cover): Content[] => [
  {
    columns: [
      {
        width: '*',
        stack: [
          { text: runsOf(cover.nature) },
          { text: runsOf(cover.title), style: 'headTitle' },
          { text: runsOf(cover.organisation) },
        ],
      },
      ...writeLogo(cover, 'head').map((logo) => ({ width: LOGO.head[0], stack: [logo] })),
    ],
  },
  {
    text: cover.facts.flatMap(({ name, value }, index) => [
      ...(index === 0 ? [] : [{ text: '     ' }]),
      ...runsOf(`${name} `).map((run) => ({ ...run, color: INK_2 })),
      ...runsOf(value),
    ]),
    fontSize: 9,
    margin: [0, 4, 0, 5],
  },
  rule(),
];

function writeLogo({ logo }: Cover, place: keyof typeof LOGO): Content[] {
  if (logo === null) return [];
  const [width, height] = LOGO[place];
  return [{ image: `data:image/png;base64,${logo.base64}`, fit: [width, height] }];
}

const rule = (): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 1, lineColor: INK }],
  margin: [0, 0, 0, 12],
});
