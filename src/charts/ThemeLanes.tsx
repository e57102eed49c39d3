/**
 * One line of the profile: a dot per person and level, the heavy line the value of the theme. One lane per question
 * that was asked (and partner). Prospective is hollow and dashed; what was before discussion is a thin dashed line.
 */
import type { DescribedCell, DescribedTheme } from '#src/core/report/describedResult.ts';
import { type Hue, type Shape, shapePaths } from '#src/ui/ShapeMark.tsx';
import { dotOffsets, dottedRows, MOST_SHAPES } from './dotOffsets.ts';
import styles from './ThemeLanes.module.css';

interface ThemeLanesProps {
  readonly theme: DescribedTheme;
  readonly levelCount: number;
  readonly shape: Shape;
  readonly hue: Hue;
}

const WIDTH = 300;
const MARGIN = 38;
const LANE = 26;

export function ThemeLanes({ theme, levelCount, shape, hue }: ThemeLanesProps) {
  const height = LANE * Math.max(1, theme.cells.length);
  const x = (value: number) => MARGIN + ((value - 1) / (levelCount - 1)) * (WIDTH - 2 * MARGIN);
  const levels = Array.from({ length: levelCount }, (_, index) => index + 1);
  const prospective = theme.basis === 'prospective';
  return (
    <svg
      className={`${styles.lanes} ${styles[hue]} ${prospective ? styles.prospective : ''}`}
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden="true"
    >
      {theme.cells.map((cell, lane) => (
        <g key={`${cell.questionId} ${cell.partnerId}`} transform={`translate(0 ${LANE * lane})`}>
          <line className={styles.axis} x1={x(1)} x2={x(levelCount)} y1={LANE / 2} y2={LANE / 2} />
          {levels.map((level) => (
            <line
              key={level}
              className={styles.axis}
              x1={x(level)}
              x2={x(level)}
              y1={4}
              y2={LANE - 4}
            />
          ))}
          <Dots cell={cell} x={x} shape={shape} />
          {cell.agreed !== null && cell.before !== null && (
            <line
              className={styles.before}
              x1={x(cell.before)}
              x2={x(cell.before)}
              y1={2}
              y2={LANE - 2}
            />
          )}
        </g>
      ))}
      {theme.value !== null && (
        <line
          className={styles.value}
          x1={x(theme.value)}
          x2={x(theme.value)}
          y1={1}
          y2={height - 1}
        />
      )}
    </svg>
  );
}

/** Figures of the axis, once above each dimension. */
export function LevelAxis({ levelCount }: { readonly levelCount: number }) {
  const levels = Array.from({ length: levelCount }, (_, index) => index + 1);
  return (
    <svg className={styles.lanes} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
      {levels.map((level) => (
        <text
          key={level}
          className={styles.figure}
          x={MARGIN + ((level - 1) / (levelCount - 1)) * (WIDTH - 2 * MARGIN)}
          y={11}
        >
          {level}
        </text>
      ))}
    </svg>
  );
}

function Dots({
  cell,
  x,
  shape,
}: {
  readonly cell: DescribedCell;
  readonly x: (value: number) => number;
  readonly shape: Shape;
}) {
  return (cell.counts ?? []).map((people, index) => {
    const level = index + 1;
    if (people > MOST_SHAPES) return <DottedRows key={level} people={people} x={x(level)} />;
    const { scale, offsets } = dotOffsets(people);
    return (
      <g key={level} transform={`translate(${x(level)} ${LANE / 2})`}>
        {offsets.map((offset) => (
          <path
            key={`${offset.x} ${offset.y}`}
            className={styles.dot}
            d={shapePaths[shape]}
            transform={`translate(${offset.x} ${offset.y}) scale(${scale}) translate(-8 -8)`}
          />
        ))}
      </g>
    );
  });
}

/** So many dots are too small to have a shape, and too many elements: each row is one dotted line. */
function DottedRows({ people, x }: { readonly people: number; readonly x: number }) {
  const { step, rows } = dottedRows(people);
  return (
    <g
      transform={`translate(${x} ${LANE / 2})`}
      strokeDasharray={`0 ${step}`}
      className={styles.dotted}
    >
      {rows.map(({ from, to, y }) => (
        <line key={y} x1={from} x2={to} y1={y} y2={y} strokeWidth={step * 0.8} />
      ))}
    </g>
  );
}
