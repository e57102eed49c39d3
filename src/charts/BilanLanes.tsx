/**
 * One theme over several bilans: a lane for each, in their order, with the number of the bilan where its value is, and a
 * line from one to the next. The latest is filled; without a named partner the edge is dashed. No hue of a dimension or an
 * association: these are the same ones at other times.
 */
import type { BilansFigure } from '#src/core/report/report.ts';
import styles from './BilanLanes.module.css';
import { LANES_WIDTH, levelsUpTo, positionOf } from './ThemeLanes.tsx';

type Bilan = BilansFigure['bilans'][number];
type Theme = BilansFigure['themes'][number];

interface BilanLanesProps {
  readonly theme: Theme;
  readonly bilans: readonly Bilan[];
  readonly levelCount: number;
  /** Where the lanes begin, and how large they are; no text of a document may stand in a group that is moved. */
  readonly left?: number;
  readonly top?: number;
  readonly scale?: number;
}

const LANE = 19;
const TAG = 14;
const ROUNDING = 4;
const NUMBER_SIZE = 10;
/** From the middle of a figure to its baseline. */
const TO_BASELINE = 3.6;

export const bilanLanesHeight = (bilans: readonly Bilan[]) => LANE * bilans.length;

/** The lanes by themselves, as wide as there is room. */
export function BilanLanes(props: BilanLanesProps) {
  return (
    <svg
      className={styles.lanes}
      viewBox={`0 0 ${LANES_WIDTH} ${bilanLanesHeight(props.bilans)}`}
      aria-hidden="true"
    >
      <BilanMarks {...props} />
    </svg>
  );
}

/** The lanes as a part of another drawing, `LANES_WIDTH * scale` wide. */
export function BilanMarks({
  theme,
  bilans,
  levelCount,
  left = 0,
  top = 0,
  scale = 1,
}: BilanLanesProps) {
  const x = (value: number) => left + scale * positionOf(value, levelCount);
  const middle = (lane: number) => top + scale * (LANE * lane + LANE / 2);
  const height = scale * bilanLanesHeight(bilans);
  const placed = bilans.flatMap((bilan, lane) => {
    const position = theme.positions[lane];
    if (position === undefined || position.value === null) return [];
    const { isProspective, isCompared, value } = position;
    return [{ bilan, isProspective, isCompared, x: x(value), y: middle(lane) }];
  });
  return (
    <g className={styles.marks}>
      {levelsUpTo(levelCount).map((level) => (
        <line
          key={level}
          className={styles.axis}
          x1={x(level)}
          x2={x(level)}
          y1={top}
          y2={top + height}
        />
      ))}
      {bilans.map(({ roundId }, lane) => (
        <line
          key={roundId}
          className={styles.axis}
          x1={x(1)}
          x2={x(levelCount)}
          y1={middle(lane)}
          y2={middle(lane)}
        />
      ))}
      {placed.map((from, index) => {
        const to = placed[index + 1];
        return (
          to &&
          from.isCompared &&
          to.isCompared && (
            <line
              key={from.bilan.roundId}
              className={styles.way}
              x1={from.x}
              x2={to.x}
              y1={from.y}
              y2={to.y}
            />
          )
        );
      })}
      {placed.map(({ bilan, isProspective, x: centre, y }) => (
        <BilanTag
          key={bilan.roundId}
          number={bilan.number}
          isLatest={bilan === bilans.at(-1)}
          isProspective={isProspective}
          x={centre}
          y={y}
          scale={scale}
        />
      ))}
    </g>
  );
}

interface BilanTagProps {
  readonly number: string;
  readonly isLatest: boolean;
  readonly isProspective?: boolean;
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}

export function BilanTag({
  number,
  isLatest,
  isProspective = false,
  x,
  y,
  scale = 1,
}: BilanTagProps) {
  const size = scale * TAG;
  const isFilled = isLatest && !isProspective;
  return (
    <>
      <rect
        className={`${styles.tag} ${isFilled ? styles.latest : ''} ${isProspective ? styles.prospective : ''}`}
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        rx={ROUNDING}
      />
      <text
        className={`${styles.number} ${isFilled ? styles.onLatest : ''}`}
        x={x}
        y={y + scale * TO_BASELINE}
        fontSize={scale * NUMBER_SIZE}
        textAnchor="middle"
      >
        {number}
      </text>
    </>
  );
}
