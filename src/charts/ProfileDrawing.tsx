/** The profile of one dimension as one drawing, as it prints: names at the left, lanes, bands at the right. */
import type { ProfileFigure } from '#src/core/report/report.ts';
import { dimensionMark } from './dimensionMarks.ts';
import styles from './drawings.module.css';
import { linesHeight, TextLines } from './TextLines.tsx';
import { LANES_WIDTH, Lanes, lanesHeight, levelsUpTo, positionOf } from './ThemeLanes.tsx';
import { type Lettering, wrapWords } from './wrapWords.ts';

/** With its edge (drawFigure.tsx) as wide as the text of a printed page. */
const WIDTH = 655;
const GAP = 12;
const BAND_WIDTH = 112;
/** The lanes of the screen, a little larger. */
const SCALE = 1.1;
const LANES_FROM = WIDTH - BAND_WIDTH - GAP - LANES_WIDTH * SCALE;
/** Between two themes, so that their lanes stay together. */
const ROW_GAP = 6;
const FIGURES_BASELINE = 12;
const FIGURES_HEIGHT = 16;
const NAME: Lettering = { size: 14, weight: 400 };
const BAND: Lettering = { size: 14, weight: 600 };

export function ProfileDrawing({ figure }: { readonly figure: ProfileFigure }) {
  const { levelCount, dimensionPosition } = figure;
  const mark = dimensionMark(dimensionPosition);
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
      {rows.map(({ theme, name, band, lanesFrom, middle }) => (
        <g key={theme.id} className={styles.text}>
          <TextLines lines={name} lettering={NAME} x={0} y={middle - linesHeight(name, NAME) / 2} />
          <g transform={`translate(${LANES_FROM} ${lanesFrom}) scale(${SCALE})`}>
            <Lanes theme={theme} levelCount={levelCount} {...mark} />
          </g>
          <TextLines
            lines={band}
            lettering={BAND}
            x={WIDTH}
            y={middle - linesHeight(band, BAND) / 2}
            anchor="end"
          />
        </g>
      ))}
    </svg>
  );
}

/** Each row is as high as the highest of its three parts, which stand on its middle. */
function rowsOf({ themes }: ProfileFigure) {
  let from = FIGURES_HEIGHT;
  const rows = themes.map((theme) => {
    const name = wrapWords(theme.shortName, LANES_FROM - GAP, NAME);
    const band = wrapWords(theme.bandName, BAND_WIDTH, BAND);
    const lanes = lanesHeight(theme) * SCALE;
    const height = Math.max(lanes, linesHeight(name, NAME), linesHeight(band, BAND));
    const middle = from + height / 2;
    from += height + ROW_GAP;
    return { theme, name, band, lanesFrom: middle - lanes / 2, middle };
  });
  return { rows, height: from - ROW_GAP };
}
