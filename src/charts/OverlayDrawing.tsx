/** The profiles of several associations as one drawing, as it prints: whose mark is which, then a line per theme. */
import type { FigureAssociation, OverlayFigure } from '#src/core/report/report.ts';
import styles from './drawings.module.css';
import { OverlayMarks, overlayHeight, SeriesMark } from './OverlayLanes.tsx';
import { linesHeight, TextLines } from './TextLines.tsx';
import { LANES_WIDTH, levelsUpTo, positionOf } from './ThemeLanes.tsx';
import { type Lettering, wrapWords } from './wrapWords.ts';

/** With its edge (drawFigure.tsx) as wide as the text of a printed page. */
const WIDTH = 655;
const GAP = 12;
const GAP_WIDTH = 80;
const SCALE = 1.15;
const LANES_FROM = WIDTH - GAP_WIDTH - GAP - LANES_WIDTH * SCALE;
const ROW_GAP = 4;
const FIGURES_HEIGHT = 18;
const NAME: Lettering = { size: 14, weight: 400 };
const MARK_ROOM = 20;

export function OverlayDrawing({ figure }: { readonly figure: OverlayFigure }) {
  const { levelCount, associations } = figure;
  const names = namesHeight(associations, WIDTH);
  const { rows, height } = rowsOf(figure, names);
  return (
    <svg width={WIDTH} height={height} aria-hidden="true">
      <DrawnNames associations={associations} width={WIDTH} />
      {levelsUpTo(levelCount).map((level) => (
        <text
          key={level}
          className={styles.figure}
          x={LANES_FROM + SCALE * positionOf(level, levelCount)}
          y={names + FIGURES_HEIGHT - 5}
        >
          {level}
        </text>
      ))}
      {rows.map(({ row, name, gap, gapLettering, lanesFrom, middle }) => (
        <g key={row.id} className={styles.text}>
          <TextLines lines={name} lettering={NAME} x={0} y={middle - linesHeight(name, NAME) / 2} />
          <g transform={`translate(${LANES_FROM} ${lanesFrom}) scale(${SCALE})`}>
            <OverlayMarks row={row} levelCount={levelCount} />
          </g>
          <TextLines
            lines={gap}
            lettering={gapLettering}
            x={WIDTH}
            y={middle - linesHeight(gap, gapLettering) / 2}
            anchor="end"
          />
        </g>
      ))}
    </svg>
  );
}

function rowsOf({ rows: all, levelCount }: OverlayFigure, names: number) {
  let from = names + FIGURES_HEIGHT;
  const rows = all.map((row) => {
    const gapLettering: Lettering = { size: 13, weight: row.isFlagged ? 600 : 400 };
    const name = wrapWords(row.label, LANES_FROM - GAP, NAME);
    const gap = row.gap === null ? [] : wrapWords(row.gap, GAP_WIDTH, gapLettering);
    const lanes = overlayHeight({ row, levelCount }) * SCALE;
    const height = Math.max(lanes, linesHeight(name, NAME), linesHeight(gap, gapLettering));
    const middle = from + height / 2;
    from += height + ROW_GAP;
    return { row, name, gap, gapLettering, lanesFrom: middle - lanes / 2, middle };
  });
  return { rows, height: from - ROW_GAP };
}

interface NamesProps {
  readonly associations: readonly FigureAssociation[];
  readonly width: number;
}

/** Whose mark is which, in two columns. */
export function DrawnNames({ associations, width }: NamesProps) {
  return (
    <g className={styles.text}>
      {placedNames(associations, width).map(({ position, lines, x, y }) => (
        <g key={position}>
          <SeriesMark position={position} x={x + 8} y={y + 9} />
          <TextLines lines={lines} lettering={NAME} x={x + MARK_ROOM} y={y} />
        </g>
      ))}
    </g>
  );
}

export function namesHeight(associations: NamesProps['associations'], width: number): number {
  const ends = placedNames(associations, width).map(({ lines, y }) => y + linesHeight(lines, NAME));
  return Math.max(0, ...ends) + GAP;
}

function placedNames(associations: NamesProps['associations'], width: number) {
  const column = (width - GAP) / 2;
  let below = 0;
  let next = 0;
  return associations.map(({ name, position }, index) => {
    const lines = wrapWords(name, column - MARK_ROOM, NAME);
    const isFirst = index % 2 === 0;
    if (isFirst) below = next;
    next = Math.max(next, below + linesHeight(lines, NAME) + 2);
    return { position, lines, x: isFirst ? 0 : column + GAP, y: below };
  });
}
