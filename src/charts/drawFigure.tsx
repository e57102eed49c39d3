/** Figures as finished drawings, for documents and files: the charts of the screen, on white paper in the light theme. */
import type { ReactNode } from 'react';
import type { FigureBlock } from '#src/core/report/report.ts';
import type { Drawing } from './Drawing.ts';
import { literalMarkup, tag } from './literalMarkup.ts';
import { mountOffScreen } from './mountOffScreen.ts';
import { ProfileDrawing } from './ProfileDrawing.tsx';
import { RadarChart } from './RadarChart.tsx';
import { loadTypeface } from './typeface.ts';

/** The figure alone; its caption is the document's. */
export const drawFigure = (figure: FigureBlock): Promise<Drawing> =>
  draw(<Figure figure={figure} />, figure);

function Figure({ figure }: { readonly figure: FigureBlock }) {
  if (figure.chart === 'profile') return <ProfileDrawing figure={figure} />;
  return (
    <RadarChart
      title={figure.title}
      axes={figure.axes}
      levelCount={figure.levelCount}
      size="document"
    />
  );
}

async function draw(node: ReactNode, figure: FigureBlock): Promise<Drawing> {
  await loadTypeface();
  return mountOffScreen(node, (stage) => isDrawn(figure, stage), pile);
}

/** recharts places its axes and points in steps, after its first drawing. */
function isDrawn(figure: FigureBlock, stage: Element): boolean {
  if (figure.chart === 'profile') return true;
  const valued = figure.axes.filter(({ value }) => value !== null);
  return (
    stage.querySelectorAll('text').length >= figure.axes.length &&
    stage.querySelectorAll('circle').length === valued.length
  );
}

/** The stage's SVGs as one, each below the one before, with all that they hold: labels may stand outside their chart. */
function pile(stage: Element): Drawing {
  const parts = Array.from(stage.querySelectorAll('svg'), (svg) => ({
    markup: literalMarkup(svg),
    box: boxOf(svg),
  }));
  const width = Math.max(...parts.map(({ box }) => box.width));
  let height = 0;
  const placed = parts.map(({ markup, box }) => {
    const x = (width - box.width) / 2 - box.left;
    const y = height - box.top;
    height += box.height;
    return tag('g', { transform: `translate(${x} ${y})` }, markup);
  });
  const paper = tag('rect', { width: `${width}`, height: `${height}`, fill: '#ffffff' });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${width}`,
    height: `${height}`,
    viewBox: `0 0 ${width} ${height}`,
  };
  return { svg: tag('svg', attributes, paper + placed.join('')), width, height };
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
