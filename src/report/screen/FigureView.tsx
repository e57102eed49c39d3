import { BilansChart } from '#src/charts/BilansChart.tsx';
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import { OverlayChart } from '#src/charts/OverlayChart.tsx';
import { OverlayRadar } from '#src/charts/OverlayRadar.tsx';
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
        <Picture figure={figure} />
      </div>
      <figcaption className={styles.caption}>{figure.caption}</figcaption>
      <FigureFiles figure={figure} />
    </figure>
  );
}

function Picture({ figure }: { readonly figure: Exclude<FigureBlock, { chart: 'radar' }> }) {
  switch (figure.chart) {
    case 'bilans':
      return <BilansChart figure={figure} />;
    case 'overlay':
      return <OverlayChart figure={figure} />;
    case 'overlayRadar':
      return <OverlayRadar figure={figure} />;
    case 'profile':
      return (
        <ProfileChart
          levelCount={figure.levelCount}
          themes={figure.themes}
          mark={dimensionMark(figure.dimensionPosition)}
        />
      );
  }
}
