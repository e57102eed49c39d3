/** The themes of one dimension over several bilans as one drawing, as it prints. */
import type { BilansFigure } from '#src/core/report/report.ts';
import { BilanMarks, bilanLanesHeight } from './BilanLanes.tsx';
import { LanesDrawing } from './LanesDrawing.tsx';

const SCALE = 1.1;
const LAYOUT = {
  scale: SCALE,
  endWidth: 112,
  rowGap: 10,
  figuresHeight: 20,
  figuresBaseline: 12,
};

export function BilansDrawing({ figure }: { readonly figure: BilansFigure }) {
  const { levelCount, bilans, themes } = figure;
  return (
    <LanesDrawing
      levelCount={levelCount}
      layout={LAYOUT}
      rows={themes.map((theme) => ({
        id: theme.id,
        name: theme.label,
        end: theme.changes,
        endLettering: { size: 13, weight: 400 },
        height: bilanLanesHeight(bilans),
        lanes: (left, top) => (
          <BilanMarks {...{ theme, bilans, levelCount, left, top }} scale={SCALE} />
        ),
      }))}
    />
  );
}
