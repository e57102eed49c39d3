/** The profile of one dimension: a line per theme with its dots, its value as a position, its band in words. */
import type { DescribedTheme } from '#src/core/report/describedResult.ts';
import type { DimensionMark } from './dimensionMarks.ts';
import styles from './ProfileChart.module.css';
import { LevelAxis, ThemeLanes } from './ThemeLanes.tsx';

interface ProfileChartProps {
  readonly levelCount: number;
  readonly themes: readonly DescribedTheme[];
  readonly mark: DimensionMark;
}

export function ProfileChart({ levelCount, themes, mark }: ProfileChartProps) {
  return (
    <div className={styles.profile} role="img" aria-label={summaryOf(themes)}>
      <div className={styles.row}>
        <span />
        <LevelAxis levelCount={levelCount} />
        <span />
      </div>
      {themes.map((theme) => (
        <div key={theme.id} className={styles.row}>
          <span>{theme.shortName}</span>
          <ThemeLanes theme={theme} levelCount={levelCount} {...mark} />
          <span className={styles.band}>{theme.bandName}</span>
        </div>
      ))}
    </div>
  );
}

const summaryOf = (themes: readonly DescribedTheme[]) =>
  themes
    .map(({ shortName, shown, bandName }) => `${shortName} : ${shown}, ${bandName}`)
    .join(' ; ');
