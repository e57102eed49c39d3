/** The themes of one dimension over several bilans as one drawing, as it prints. */
import type { BilansFigure } from '#src/core/report/report.ts';
import { BilanMarks, bilanLanesHeight } from './BilanLanes.tsx';
import styles from './drawings.module.css';
import { linesHeight, TextLines } from './TextLines.tsx';
import { LANES_WIDTH, levelsUpTo, positionOf } from './ThemeLanes.tsx';
import { type Lettering, wrapWords } from './wrapWords.ts';

/** With its edge (drawFigure.tsx) as wide as the text of a printed page. */
const WIDTH = 655;
const GAP = 12;
const CHANGE_WIDTH = 112;
const SCALE = 1.1;
const LANES_FROM = WIDTH - CHANGE_WIDTH - GAP - LANES_WIDTH * SCALE;
const ROW_GAP = 10;
const FIGURES_BASELINE = 12;
const FIGURES_HEIGHT = 20;
const NAME: Lettering = { size: 14, weight: 400 };
const CHANGE: Lettering = { size: 13, weight: 400 };

export function BilansDrawing({ figure }: { readonly figure: BilansFigure }) {
  const { levelCount, bilans } = figure;
  const { rows, height } = rowsOf(figure);
  return (
    <svg width={WIDTH} height={height} aria-hidden="true">
      {levelsUpTo(levelCount).map((level) => (
        <text
          key={level}
          className={styles.figure}
          x={LANES_FROM + SCALE * positionOf(level, levelCount)}
          y={FIGURES_BASELINE}
        >
          {level}
        </text>
      ))}
      {rows.map(({ theme, name, changes, lanesFrom, middle }) => (
        <g key={theme.id} className={styles.text}>
          <TextLines lines={name} lettering={NAME} x={0} y={middle - linesHeight(name, NAME) / 2} />
          <BilanMarks
            theme={theme}
            bilans={bilans}
            levelCount={levelCount}
            left={LANES_FROM}
            top={lanesFrom}
            scale={SCALE}
          />
          <TextLines
            lines={changes}
            lettering={CHANGE}
            x={WIDTH}
            y={middle - linesHeight(changes, CHANGE) / 2}
            anchor="end"
          />
        </g>
      ))}
    </svg>
  );
}

/** Each row is as high as the highest of its three parts, which stand on its middle. */
function rowsOf({ themes, bilans }: BilansFigure) {
  let from = FIGURES_HEIGHT;
  const rows = themes.map((theme) => {
    const name = wrapWords(theme.label, LANES_FROM - GAP, NAME);
    const changes = theme.changes.flatMap((change) => wrapWords(change, CHANGE_WIDTH, CHANGE));
    const lanes = bilanLanesHeight(bilans) * SCALE;
    const height = Math.max(lanes, linesHeight(name, NAME), linesHeight(changes, CHANGE));
    const middle = from + height / 2;
    from += height + ROW_GAP;
    return { theme, name, changes, lanesFrom: middle - lanes / 2, middle };
  });
  return { rows, height: from - ROW_GAP };
}
