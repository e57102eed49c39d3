/** The profile of one dimension as one drawing, as it prints: names at the left, lanes, bands at the right. */
import type { ProfileFigure } from '#src/core/report/report.ts';
import { dimensionMark } from './dimensionMarks.ts';
import { LanesDrawing } from './LanesDrawing.tsx';
import { Lanes, lanesHeight } from './ThemeLanes.tsx';

/** The lanes of the screen, a little larger. */
const SCALE = 1.1;
/** Little between two themes, so that their lanes stay together. */
const LAYOUT = {
  scale: SCALE,
  endWidth: 112,
  rowGap: 6,
  figuresHeight: 16,
  figuresBaseline: 12,
};

export function ProfileDrawing({ figure }: { readonly figure: ProfileFigure }) {
  const { levelCount, dimensionPosition, themes } = figure;
  const mark = dimensionMark(dimensionPosition);
  return (
    <LanesDrawing
      levelCount={levelCount}
      layout={LAYOUT}
      rows={themes.map((theme) => ({
        id: theme.id,
        name: theme.shortName,
        end: [theme.bandName],
        endLettering: { size: 14, weight: 600 },
        height: lanesHeight(theme),
        lanes: (left, top) => (
          <g transform={`translate(${left} ${top}) scale(${SCALE})`}>
            <Lanes theme={theme} levelCount={levelCount} {...mark} />
          </g>
        ),
      }))}
    />
  );
}
