/** The profiles of several associations on one dimension: a line per theme with the mark of each, its gap beside it. */
import type { OverlayFigure } from '#src/core/report/report.ts';
import { AssociationNames } from './AssociationNames.tsx';
import styles from './Overlay.module.css';
import { OverlayLanes } from './OverlayLanes.tsx';
import profileStyles from './ProfileChart.module.css';
import { LevelAxis } from './ThemeLanes.tsx';

export function OverlayChart({ figure }: { readonly figure: OverlayFigure }) {
  const { title, alternative, associations, rows, levelCount } = figure;
  return (
    <div className={profileStyles.profile} role="img" aria-label={`${title}. ${alternative}`}>
      <AssociationNames associations={associations} />
      <div className={profileStyles.row}>
        <span />
        <LevelAxis levelCount={levelCount} />
        <span />
      </div>
      {rows.map((row) => (
        <div key={row.id} className={profileStyles.row}>
          <span>{row.label}</span>
          <OverlayLanes row={row} levelCount={levelCount} />
          <span className={row.isFlagged ? styles.strong : styles.quiet}>{row.gap}</span>
        </div>
      ))}
    </div>
  );
}
