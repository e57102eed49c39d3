import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import { ProfileChart } from '#src/charts/ProfileChart.tsx';
import { RadarChart } from '#src/charts/RadarChart.tsx';
import type { FigureBlock } from '#src/core/report/report.ts';
import { FigureFiles } from './FigureFiles.tsx';
import styles from './FigureView.module.css';

/** The charts say themselves what they show; the radar brings its own caption. */
export function FigureView({ figure }: { readonly figure: FigureBlock }) {
  const { levelCount } = figure;
  if (figure.chart === 'radar')
    return (
      <div className={styles.figure}>
        <RadarChart
          title={figure.title}
          axes={figure.axes}
          levelCount={levelCount}
          size="document"
        />
        <FigureFiles figure={figure} />
      </div>
    );
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className={styles.wide} tabIndex={0}>
        <ProfileChart
          levelCount={levelCount}
          themes={figure.themes}
          mark={dimensionMark(figure.dimensionPosition)}
        />
      </div>
      <figcaption className={styles.caption}>{figure.caption}</figcaption>
      <FigureFiles figure={figure} />
    </figure>
  );
}
