/**
 * The radar: positions on axes, never a surface. Gaps stay gaps; prospective points are hollow and their lines dashed.
 * Colours come from `currentColor` and classes, so that screen, dark and print need no second drawing.
 */
import { RadarChart as Chart, PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar } from 'recharts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './RadarChart.module.css';

export interface RadarAxis {
  readonly id: string;
  readonly label: string;
  /** 1…K; `null` leaves a gap. */
  readonly value: number | null;
  /** The value in words, as the core rounded it. */
  readonly shown: string;
  readonly prospective: boolean;
}

interface RadarChartProps {
  readonly title: string;
  readonly axes: readonly RadarAxis[];
  readonly levelCount: number;
  /** Documents take a fixed size: a measured container prints empty. */
  readonly size: 'screen' | 'document';
}

const DRAWINGS = {
  few: { width: 330, height: 280, radius: 80 },
  many: { width: 640, height: 480, radius: 160 },
} as const;
const MOST_OF_FEW = 8;
/** On paper, and in grey, a hairline must be darker to be seen. */
const GRID_OPACITY = { screen: 0.22, document: 0.36 } as const;

export function RadarChart({ title, axes, levelCount, size }: RadarChartProps) {
  const { width, height, radius } = axes.length > MOST_OF_FEW ? DRAWINGS.many : DRAWINGS.few;
  const summary = axes.map(({ label, shown }) => `${label} : ${shown}`).join(', ');
  return (
    <figure className={styles.figure} data-size={size}>
      <div role="img" aria-label={`${m.radar()} – ${title}. ${summary}`}>
        <Chart
          width={width}
          height={height}
          outerRadius={radius}
          data={[...axes]}
          accessibilityLayer={false}
          className={styles.chart ?? ''}
        >
          <PolarGrid
            stroke="currentColor"
            strokeOpacity={GRID_OPACITY[size]}
            gridType="polygon"
            polarRadius={gridRadii(radius, levelCount)}
          />
          <PolarRadiusAxis domain={[1, levelCount]} tick={false} axisLine={false} />
          <PolarAngleAxis
            dataKey="label"
            tick={(tick: AxisTick) => (
              <AxisLabel {...tick} axis={axes[tick.index]} middle={height / 2} />
            )}
          />
          <Radar
            dataKey="value"
            isAnimationActive={false}
            shape={(shape: RadarShape) => <Positions points={shape.points ?? []} axes={axes} />}
          />
        </Chart>
      </div>
      <figcaption className={styles.caption}>{m.radar_caption({ most: levelCount })}</figcaption>
    </figure>
  );
}

const gridRadii = (radius: number, levelCount: number) =>
  Array.from({ length: levelCount }, (_, index) => (radius * index) / (levelCount - 1));

interface Point {
  readonly x?: number;
  readonly y?: number;
}
/** What recharts hands to a custom shape, as far as we use it. */
interface RadarShape {
  readonly points?: readonly Point[];
}
interface AxisTick {
  readonly index: number;
  readonly x: number | string;
  readonly y: number | string;
  readonly textAnchor: 'start' | 'middle' | 'end' | 'inherit';
}

/** A line between two neighbours that both have a value, and a mark on each. */
function Positions({
  points,
  axes,
}: {
  readonly points: readonly Point[];
  readonly axes: readonly RadarAxis[];
}) {
  const placed = axes.map((axis, index) => ({
    ...axis,
    x: points[index]?.x ?? 0,
    y: points[index]?.y ?? 0,
  }));
  return (
    <g className={styles.positions}>
      {placed.map((from, index) => {
        const to = placed[(index + 1) % placed.length];
        if (to === undefined || from.value === null || to.value === null) return null;
        const dashed = from.prospective || to.prospective;
        return (
          <line
            key={from.id}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeDasharray={dashed ? '4 4' : undefined}
          />
        );
      })}
      {placed.map(
        ({ id, x, y, value, prospective }) =>
          value !== null && (
            <circle
              key={id}
              cx={x}
              cy={y}
              r={5}
              className={prospective ? styles.hollow : undefined}
            />
          ),
      )}
    </g>
  );
}

/** From line to line of a label, in px. */
const NEXT_LINE = 17;

/** The name, then the value under it; away from the marks at the top and at the bottom. */
function AxisLabel({
  x,
  y,
  textAnchor,
  axis,
  middle,
}: AxisTick & { readonly axis: RadarAxis | undefined; readonly middle: number }) {
  if (axis === undefined) return null;
  const place = textAnchor !== 'middle' ? 'beside' : Number(y) < middle ? 'above' : 'below';
  const isMarked = axis.prospective && axis.value !== null;
  const above = isMarked ? 2 - 2 * NEXT_LINE : 2 - NEXT_LINE;
  const firstLine = Number(y) + { above, beside: -5, below: 11 }[place];
  return (
    <text textAnchor={textAnchor} className={styles.label}>
      <tspan x={x} y={firstLine}>
        {axis.label}
      </tspan>
      <tspan x={x} y={firstLine + NEXT_LINE} className={styles.shown}>
        {axis.shown}
      </tspan>
      {isMarked && (
        <tspan x={x} y={firstLine + 2 * NEXT_LINE} className={styles.small}>
          {m.status_prospective()}
        </tspan>
      )}
    </text>
  );
}
