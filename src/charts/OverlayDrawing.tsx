/** The profiles of several associations as one drawing, as it prints: whose mark is which, then a line per theme. */
import type { FigureAssociation, OverlayFigure } from '#src/core/report/report.ts';
import styles from './drawings.module.css';
import { DRAWING_GAP, DRAWING_WIDTH, LanesDrawing, ROW_NAME } from './LanesDrawing.tsx';
import { OverlayMarks, overlayHeight, SeriesMark } from './OverlayLanes.tsx';
import { linesHeight, TextLines } from './TextLines.tsx';
import { wrapWords } from './wrapWords.ts';

const SCALE = 1.15;
const LAYOUT = {
  scale: SCALE,
  endWidth: 80,
  rowGap: 4,
  figuresHeight: 18,
  figuresBaseline: 13,
};
const MARK_ROOM = 20;

export function OverlayDrawing({ figure }: { readonly figure: OverlayFigure }) {
  const { levelCount, associations, rows } = figure;
  return (
    <LanesDrawing
      levelCount={levelCount}
      layout={LAYOUT}
      head={{
        height: namesHeight(associations, DRAWING_WIDTH),
        drawn: <DrawnNames associations={associations} width={DRAWING_WIDTH} />,
      }}
      rows={rows.map((row) => ({
        id: row.id,
        name: row.label,
        end: row.gap === null ? [] : [row.gap],
        endLettering: { size: 13, weight: row.isFlagged ? 600 : 400 },
        height: overlayHeight({ row, levelCount }),
        lanes: (left, top) => (
          <g transform={`translate(${left} ${top}) scale(${SCALE})`}>
            <OverlayMarks row={row} levelCount={levelCount} />
          </g>
        ),
      }))}
    />
  );
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
          <TextLines lines={lines} lettering={ROW_NAME} x={x + MARK_ROOM} y={y} />
        </g>
      ))}
    </g>
  );
}

export function namesHeight(associations: NamesProps['associations'], width: number): number {
  const ends = placedNames(associations, width).map(
    ({ lines, y }) => y + linesHeight(lines, ROW_NAME),
  );
  return Math.max(0, ...ends) + DRAWING_GAP;
}

function placedNames(associations: NamesProps['associations'], width: number) {
  const column = (width - DRAWING_GAP) / 2;
  let below = 0;
  let next = 0;
  return associations.map(({ name, position }, index) => {
    const lines = wrapWords(name, column - MARK_ROOM, ROW_NAME);
    const isFirst = index % 2 === 0;
    if (isFirst) below = next;
    next = Math.max(next, below + linesHeight(lines, ROW_NAME) + 2);
    return { position, lines, x: isFirst ? 0 : column + DRAWING_GAP, y: below };
  });
}
