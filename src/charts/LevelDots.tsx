/** The people at one level as a row of marks, as large as the text beside it; the number itself stands in words. */
import type { ReactNode } from 'react';
import { type Hue, type Shape, shapePaths } from '#src/ui/ShapeMark.tsx';
import { dotOffsets, dottedRows, MOST_SHAPES } from './dotOffsets.ts';
import styles from './LevelDots.module.css';

interface LevelDotsProps {
  readonly people: number;
  readonly shape: Shape;
  readonly hue: Hue;
}

export function LevelDots({ people, shape, hue }: LevelDotsProps) {
  if (people === 0) return null;
  return people > MOST_SHAPES ? (
    <DottedRows people={people} hue={hue} />
  ) : (
    <Marks people={people} shape={shape} hue={hue} />
  );
}

/** Units of a drawing that are as high as a line of text. */
const LINE = 10;

function Marks({ people, shape, hue }: LevelDotsProps) {
  const { scale, offsets } = dotOffsets(people);
  return (
    <Picture points={offsets} radius={8 * scale} hue={hue}>
      {offsets.map(({ x, y }) => (
        <path
          key={`${x} ${y}`}
          fill="currentColor"
          d={shapePaths[shape]}
          transform={`translate(${x} ${y}) scale(${scale}) translate(-8 -8)`}
        />
      ))}
    </Picture>
  );
}

/** So many are too small to have a shape: each row is one dotted line. */
function DottedRows({ people, hue }: Omit<LevelDotsProps, 'shape'>) {
  const { step, rows } = dottedRows(people);
  const ends = rows.flatMap(({ from, to, y }) => [
    { x: from, y },
    { x: to, y },
  ]);
  return (
    <Picture points={ends} radius={step / 2} hue={hue}>
      {rows.map(({ from, to, y }) => (
        <line
          key={y}
          x1={from}
          x2={to}
          y1={y}
          y2={y}
          stroke="currentColor"
          strokeWidth={step * 0.8}
          strokeDasharray={`0.01 ${step - 0.01}`}
          strokeLinecap="round"
        />
      ))}
    </Picture>
  );
}

function Picture({
  points,
  radius,
  hue,
  children,
}: {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
  readonly hue: Hue;
  readonly children: ReactNode;
}) {
  const left = Math.min(...points.map(({ x }) => x)) - radius;
  const top = Math.min(...points.map(({ y }) => y)) - radius;
  const width = Math.max(...points.map(({ x }) => x)) + radius - left;
  const height = Math.max(...points.map(({ y }) => y)) + radius - top;
  return (
    <svg
      className={styles.dots}
      data-hue={hue}
      viewBox={`${left} ${top} ${width} ${height}`}
      width={`${width / LINE}em`}
      height={`${height / LINE}em`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
