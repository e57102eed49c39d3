/** The themes of one dimension over several bilans, with what changed beside each. */
import type { BilansFigure } from '#src/core/report/report.ts';
import { BilanLanes } from './BilanLanes.tsx';
import styles from './BilansChart.module.css';
import profileStyles from './ProfileChart.module.css';
import { LevelAxis } from './ThemeLanes.tsx';

export function BilansChart({ figure }: { readonly figure: BilansFigure }) {
  const { alternative, bilans, levelCount, themes } = figure;
  return (
    <div className={profileStyles.profile} role="img" aria-label={alternative}>
      <div className={profileStyles.row}>
        <span />
        <LevelAxis levelCount={levelCount} />
        <span />
      </div>
      {themes.map((theme) => (
        <div key={theme.id} className={`${profileStyles.row} ${styles.row}`}>
          <span>{theme.label}</span>
          <BilanLanes theme={theme} bilans={bilans} levelCount={levelCount} />
          <span className={styles.changes}>
            {theme.changes.map((change) => (
              <span key={change}>{change}</span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}
