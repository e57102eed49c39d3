/**
 * Rows of a drawing, as it prints: a name at the left, lanes on one scale, words at the right. Profile, overlay and bilans
 * are drawn so.
 */
import type { ReactNode } from 'react';
import styles from './drawings.module.css';
import { linesHeight, TextLines } from './TextLines.tsx';
import { LANES_WIDTH, levelsUpTo, positionOf } from './ThemeLanes.tsx';
import { type Lettering, wrapWords } from './wrapWords.ts';

/** With its edge (drawFigure.tsx) as wide as the text of a printed page. */
export const DRAWING_WIDTH = 655;
export const DRAWING_GAP = 12;
export const ROW_NAME: Lettering = { size: 14, weight: 400 };

export interface DrawnRow {
  readonly id: string;
  readonly name: string;
  /** Each begins a line. */
  readonly end: readonly string[];
  readonly endLettering: Lettering;
  /** Of its lanes, before they are scaled. */
  readonly height: number;
  /** The lanes, `LANES_WIDTH * scale` wide, from their upper left corner on. */
  readonly lanes: (left: number, top: number) => ReactNode;
}

/** What differs between these drawings, in their units. */
export interface LanesLayout {
  readonly scale: number;
  readonly endWidth: number;
  readonly rowGap: number;
  /** Of the line of figures above, and where they stand in it. */
  readonly figuresHeight: number;
  readonly figuresBaseline: number;
}

interface LanesDrawingProps {
  readonly levelCount: number;
  readonly layout: LanesLayout;
  readonly rows: readonly DrawnRow[];
  /** Drawn above all of it, so high. */
  readonly head?: { readonly height: number; readonly drawn: ReactNode };
}

export function LanesDrawing({ levelCount, layout, rows, head }: LanesDrawingProps) {
  const { scale, endWidth, figuresBaseline } = layout;
  const from = head?.height ?? 0;
  const left = DRAWING_WIDTH - endWidth - DRAWING_GAP - LANES_WIDTH * scale;
  const { placed, height } = placeRows(rows, { ...layout, left, from });
  return (
    <svg width={DRAWING_WIDTH} height={height} aria-hidden="true">
      {head?.drawn}
      {levelsUpTo(levelCount).map((level) => (
        <text
          key={level}
          className={styles.figure}
          x={left + scale * positionOf(level, levelCount)}
          y={from + figuresBaseline}
        >
          {level}
        </text>
      ))}
      {placed.map(({ row, name, end, top, middle }) => (
        <g key={row.id} className={styles.text}>
          <TextLines
            lines={name}
            lettering={ROW_NAME}
            x={0}
            y={middle - linesHeight(name, ROW_NAME) / 2}
          />
          {row.lanes(left, top)}
          <TextLines
            lines={end}
            lettering={row.endLettering}
            x={DRAWING_WIDTH}
            y={middle - linesHeight(end, row.endLettering) / 2}
            anchor="end"
          />
        </g>
      ))}
    </svg>
  );
}

/** Each row is as high as the highest of its three parts, which stand on its middle. */
function placeRows(
  rows: readonly DrawnRow[],
  {
    scale,
    endWidth,
    rowGap,
    figuresHeight,
    left,
    from: head,
  }: LanesLayout & { readonly left: number; readonly from: number },
) {
  let from = head + figuresHeight;
  const placed = rows.map((row) => {
    const name = wrapWords(row.name, left - DRAWING_GAP, ROW_NAME);
    const end = row.end.flatMap((text) => wrapWords(text, endWidth, row.endLettering));
    const lanes = row.height * scale;
    const height = Math.max(lanes, linesHeight(name, ROW_NAME), linesHeight(end, row.endLettering));
    const middle = from + height / 2;
    from += height + rowGap;
    return { row, name, end, top: middle - lanes / 2, middle };
  });
  return { placed, height: from - rowGap };
}
