/**
 * One line of the profile: a dot per person and level, the heavy line the value of the theme. One lane per question
 * that was asked (and partner). Prospective is hollow and dashed. Where the group agreed, a small triangle on the edge of
 * the lane is the level agreed, a hollow one the value before.
 */
import { beforeMark } from '#src/core/report/agreedMarks.ts';
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

export const LANES_WIDTH = 300;
const MARGIN = 38;
const LANE = 26;

export function ThemeLanes(props: ThemeLanesProps) {
  return (
    <svg
      className={styles.lanes}
      viewBox={`0 0 ${LANES_WIDTH} ${lanesHeight(props.theme)}`}
      aria-hidden="true"
    >
      <Lanes {...props} />
    </svg>
  );
}

export const lanesHeight = (theme: DescribedTheme) => LANE * Math.max(1, theme.cells.length);

/** The lanes as a part of another drawing, `LANES_WIDTH` wide. */
export function Lanes({ theme, levelCount, shape, hue }: ThemeLanesProps) {
  const height = lanesHeight(theme);
  const x = (value: number) => positionOf(value, levelCount);
  const prospective = theme.basis === 'prospective';
  return (
    <g className={`${styles.theme} ${prospective ? styles.prospective : ''}`} data-hue={hue}>
      {theme.cells.map((cell, lane) => (
        <g key={`${cell.questionId} ${cell.partnerId}`} transform={`translate(0 ${LANE * lane})`}>
          <line className={styles.axis} x1={x(1)} x2={x(levelCount)} y1={LANE / 2} y2={LANE / 2} />
          {levelsUpTo(levelCount).map((level) => (
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
      {theme.cells.map((cell, lane) => (
        <AgreementMarks
          key={`${cell.questionId} ${cell.partnerId}`}
          cell={cell}
          x={x}
          top={LANE * lane}
        />
      ))}
    </g>
  );
}

function AgreementMarks({
  cell,
  x,
  top,
}: {
  readonly cell: DescribedCell;
  readonly x: (value: number) => number;
  readonly top: number;
}) {
  const before = beforeMark(cell);
  return (
    <>
      {before !== null && <BeforeMark x={x(before)} y={top + LANE} />}
      {cell.agreedLevel !== null && <AgreedMark x={x(cell.agreedLevel)} y={top} />}
    </>
  );
}

/** It points at the level, from the upper edge of the lane: shape and place tell it from the answers, in grey too. */
export const AgreedMark = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path className={styles.agreed} d="M-5 0H5L0 7Z" transform={`translate(${x} ${y})`} />
);

/** The same, hollow, from the lower edge: it stands beside the level agreed even where the two are one. */
export const BeforeMark = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path className={styles.before} d="M-5 0H5L0 -7Z" transform={`translate(${x} ${y})`} />
);

/** Figures of the axis, once above each dimension. */
export function LevelAxis({ levelCount }: { readonly levelCount: number }) {
  return (
    <svg className={styles.lanes} viewBox={`0 0 ${LANES_WIDTH} 14`} aria-hidden="true">
      {levelsUpTo(levelCount).map((level) => (
        <text key={level} className={styles.figure} x={positionOf(level, levelCount)} y={11}>
          {level}
        </text>
      ))}
    </svg>
  );
}

/** Where a value stands in lanes that are `LANES_WIDTH` wide. */
export const positionOf = (value: number, levelCount: number) =>
  MARGIN + ((value - 1) / (levelCount - 1)) * (LANES_WIDTH - 2 * MARGIN);

export const levelsUpTo = (levelCount: number) =>
  Array.from({ length: levelCount }, (_, index) => index + 1);

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

/** With round ends a dot; pdfmake draws no dash of length 0. */
const SHORTEST_DASH = 0.01;

/** So many dots are too small to have a shape, and too many elements: each row is one dotted line. */
function DottedRows({ people, x }: { readonly people: number; readonly x: number }) {
  const { step, rows } = dottedRows(people);
  return (
    <g
      transform={`translate(${x} ${LANE / 2})`}
      strokeDasharray={`${SHORTEST_DASH} ${step - SHORTEST_DASH}`}
      className={styles.dotted}
    >
      {rows.map(({ from, to, y }) => (
        <line key={y} x1={from} x2={to} y1={y} y2={y} strokeWidth={step * 0.8} />
      ))}
    </g>
  );
}
