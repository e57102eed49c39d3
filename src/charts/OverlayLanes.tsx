/**
 * One theme of several associations: one line, the mark of each where its value is. Marks that would cover each other
 * stand one above the other. A heavy line joins the furthest two where their gap is flagged; hollow is prospective.
 */
import type { OverlayFigure } from '#src/core/report/report.ts';
import markStyles from './AssociationMark.module.css';
import { associationMark, associationShapePaths } from './associationMarks.ts';
import styles from './Overlay.module.css';
import { LANES_WIDTH, levelsUpTo, positionOf } from './ThemeLanes.tsx';

type Row = OverlayFigure['rows'][number];

interface OverlayLanesProps {
  readonly row: Row;
  readonly levelCount: number;
}

/** From mark to mark, sideways and upwards. */
const ROOM = 15;
const LEAST_HEIGHT = 26;
/** Of a mark, whose drawing is 16 wide. */
const MARK_SCALE = 0.82;

export const overlayHeight = ({ row, levelCount }: OverlayLanesProps) =>
  LEAST_HEIGHT + ROOM * (stacked(row, levelCount).stories - 1);

/** By itself, as wide as there is room. */
export function OverlayLanes(props: OverlayLanesProps) {
  return (
    <svg
      className={styles.lanes}
      viewBox={`0 0 ${LANES_WIDTH} ${overlayHeight(props)}`}
      aria-hidden="true"
    >
      <OverlayMarks {...props} />
    </svg>
  );
}

/** As a part of another drawing, `LANES_WIDTH` wide. */
export function OverlayMarks({ row, levelCount }: OverlayLanesProps) {
  const height = overlayHeight({ row, levelCount });
  const middle = height / 2;
  const { points, stories } = stacked(row, levelCount);
  const compared = points.filter(({ prospective }) => !prospective).map(({ x }) => x);
  return (
    <g>
      <line
        className={styles.axis}
        x1={positionOf(1, levelCount)}
        x2={positionOf(levelCount, levelCount)}
        y1={middle}
        y2={middle}
      />
      {levelsUpTo(levelCount).map((level) => (
        <line
          key={level}
          className={styles.axis}
          x1={positionOf(level, levelCount)}
          x2={positionOf(level, levelCount)}
          y1={4}
          y2={height - 4}
        />
      ))}
      {row.isFlagged && (
        <line
          className={styles.gap}
          x1={Math.min(...compared)}
          x2={Math.max(...compared)}
          y1={middle}
          y2={middle}
        />
      )}
      {points.map(({ position, prospective, x, story }) => (
        <SeriesMark
          key={position}
          position={position}
          isHollow={prospective}
          x={x}
          y={middle + ROOM * (story - (stories - 1) / 2)}
        />
      ))}
    </g>
  );
}

/** The mark of an association in a drawing, around its place. */
export function SeriesMark({
  position,
  isHollow = false,
  x,
  y,
}: {
  readonly position: number;
  readonly isHollow?: boolean;
  readonly x: number;
  readonly y: number;
}) {
  const { hue, shape } = associationMark(position);
  return (
    <g className={`${markStyles[hue]} ${isHollow ? styles.hollow : ''}`}>
      <path
        className={styles.mark}
        d={associationShapePaths[shape]}
        transform={`translate(${x} ${y}) scale(${MARK_SCALE}) translate(-8 -8)`}
      />
    </g>
  );
}

/** Each point on the first story where no other is in its way; associations in their order. */
function stacked({ points }: Row, levelCount: number) {
  const placed: (Row['points'][number] & { readonly x: number; readonly story: number })[] = [];
  let stories = 1;
  for (const point of points) {
    const x = positionOf(point.value, levelCount);
    const taken = placed.filter((other) => Math.abs(other.x - x) < ROOM).map(({ story }) => story);
    let story = 0;
    while (taken.includes(story)) story += 1;
    stories = Math.max(stories, story + 1);
    placed.push({ ...point, x, story });
  }
  return { points: placed, stories };
}
