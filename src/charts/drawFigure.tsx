/** Figures as finished drawings, for documents and files: the charts of the screen, on white paper in the light theme. */
import type { ReactNode } from 'react';
import type { FigureBlock } from '#src/core/report/report.ts';
import { BilansDrawing } from './BilansDrawing.tsx';
import type { Drawing } from './Drawing.ts';
import { FigureHeading } from './FigureHeading.tsx';
import { FigureLegend } from './FigureLegend.tsx';
import { escaped, literalShapes, literalTexts, tag, textMarkup } from './literalMarkup.ts';
import { mountOffScreen } from './mountOffScreen.ts';
import { OverlayDrawing } from './OverlayDrawing.tsx';
import { OverlayRadarDrawing } from './OverlayRadar.tsx';
import { ProfileDrawing } from './ProfileDrawing.tsx';
import { RadarChart } from './RadarChart.tsx';
import { loadTypeface } from './typeface.ts';

/** The figure alone; its caption is the document's. */
export const drawFigure = (figure: FigureBlock): Promise<Drawing> =>
  draw(<Figure figure={figure} />, figure, { words: JSON.stringify(figure), margin: 0, gap: 0 });

interface Heading {
  readonly title: string;
  /** Whose figure it is, and of when. */
  readonly subject: string;
}

/** The figure as a file of its own: with its title above, and below what its marks mean. */
export function drawWithLegend(figure: FigureBlock, heading: Heading): Promise<Drawing> {
  const width = SHEET_WIDTH[figure.chart];
  const sheet = (
    <>
      <FigureHeading {...heading} width={width} />
      <div data-centred>
        <Figure figure={figure} />
      </div>
      <FigureLegend figure={figure} width={width} />
    </>
  );
  const said =
    tag('title', {}, escaped(heading.title)) + tag('desc', {}, escaped(figure.alternative));
  const words = JSON.stringify([figure, heading]);
  return draw(sheet, figure, { words, said, width, margin: 24, gap: 18 });
}

const SHEET_WIDTH = {
  radar: 440,
  profile: 660,
  bilans: 660,
  overlay: 660,
  overlayRadar: 440,
} as const;

function Figure({ figure }: { readonly figure: FigureBlock }) {
  if (figure.chart === 'profile') return <ProfileDrawing figure={figure} />;
  if (figure.chart === 'bilans') return <BilansDrawing figure={figure} />;
  if (figure.chart === 'overlay') return <OverlayDrawing figure={figure} />;
  if (figure.chart === 'overlayRadar') return <OverlayRadarDrawing figure={figure} />;
  return (
    <RadarChart
      title={figure.title}
      axes={figure.axes}
      levelCount={figure.levelCount}
      size="document"
    />
  );
}

interface Paper {
  /** All that are written on it. */
  readonly words: string;
  /** What the picture shows, for those who do not see it. */
  readonly said?: string;
  /** Of what is drawn, at least. */
  readonly width?: number;
  readonly margin: number;
  readonly gap: number;
}

async function draw(node: ReactNode, figure: FigureBlock, paper: Paper): Promise<Drawing> {
  await loadTypeface(paper.words);
  return mountOffScreen(
    node,
    (stage) => isDrawn(figure, stage),
    (stage) => pile(stage, paper),
  );
}

/** recharts places its axes and points in steps, after its first drawing. */
function isDrawn(figure: FigureBlock, stage: Element): boolean {
  if (figure.chart !== 'radar') return true;
  const valued = figure.axes.filter(({ value }) => value !== null);
  const chart = stage.querySelector('.recharts-wrapper');
  return (
    chart?.querySelectorAll('text').length === figure.axes.length &&
    chart.querySelectorAll('circle').length === valued.length
  );
}

/** The stage's SVGs as one, each below the one before, with all that they hold: labels may stand outside their chart. */
function pile(stage: Element, { said = '', width: least = 0, margin, gap }: Paper): Drawing {
  const parts = Array.from(stage.querySelectorAll('svg'), (svg) => ({
    svg,
    box: boxOf(svg),
    isCentred: svg.closest('[data-centred]') !== null,
  }));
  const inner = Math.max(least, ...parts.map(({ box }) => box.width));
  let below = margin;
  const placed = parts.map(({ svg, box, isCentred }) => {
    const right = margin + (isCentred ? Math.trunc((inner - box.width) / 2) : 0) - box.left;
    const down = below - box.top;
    below += box.height + gap;
    return {
      shapes: tag('g', { transform: `translate(${right} ${down})` }, literalShapes(svg)),
      texts: literalTexts(svg).map((text) => ({ ...text, x: text.x + right, y: text.y + down })),
    };
  });
  const width = inner + 2 * margin;
  const height = below - gap + margin;
  const size = { width: `${width}`, height: `${height}` };
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${width} ${height}` };
  const paper = tag('rect', { ...size, fill: '#ffffff' });
  const shapes = said + paper + placed.map((part) => part.shapes).join('');
  const texts = placed.flatMap((part) => part.texts);
  return {
    svg: tag('svg', root, shapes + texts.map(textMarkup).join('')),
    width,
    height,
    texts,
    shapes: tag('svg', root, shapes),
  };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room for half a line's width around what is drawn. */
const EDGE = 2;

/** What an SVG covers: a radar's labels may stand outside of it, and where it has none it is empty. */
function boxOf(svg: SVGSVGElement): Box {
  const { x, y, width, height } = svg.getBBox();
  const left = Math.trunc(x - EDGE);
  const top = Math.trunc(y - EDGE);
  return {
    left,
    top,
    width: Math.trunc(x + width + EDGE) + 1 - left,
    height: Math.trunc(y + height + EDGE) + 1 - top,
  };
}
