/** The profile of one dimension: every line unfolds to the answers behind it. */
import type { DimensionMark } from '#src/charts/dimensionMarks.ts';
import { LevelAxis, ThemeLanes } from '#src/charts/ThemeLanes.tsx';
import type { DescribedDimension, DescribedTheme } from '#src/core/report/describedResult.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import { CellDetail } from './CellDetail.tsx';
import styles from './DimensionProfile.module.css';

interface DimensionProfileProps {
  readonly dimension: DescribedDimension;
  readonly levelCount: number;
  readonly mark: DimensionMark;
}

export function DimensionProfile({ dimension, levelCount, mark }: DimensionProfileProps) {
  return (
    <section className={styles.dimension} aria-labelledby={`dimension-${dimension.id}`}>
      <header className={styles.head}>
        <h2 id={`dimension-${dimension.id}`}>
          <ShapeMark {...mark} /> {dimension.name}
        </h2>
        <p>
          {dimension.bandName}
          {dimension.basis === 'prospective' && ` · ${m.status_prospective()}`}
        </p>
      </header>
      <div className={`${styles.line} ${styles.axis}`} aria-hidden="true">
        <span />
        <LevelAxis levelCount={levelCount} />
        <span />
      </div>
      {dimension.themes.map((theme) => (
        <details key={theme.id} className={styles.theme}>
          <summary className={styles.line}>
            <span className={styles.name}>{theme.shortName}</span>
            <ThemeLanes theme={theme} levelCount={levelCount} {...mark} />
            <span className={styles.band}>
              <span className="visually-hidden">
                {m.results_value()} {theme.shown},{' '}
              </span>
              {theme.bandName}
            </span>
          </summary>
          <ThemeDetail theme={theme} />
        </details>
      ))}
    </section>
  );
}

function ThemeDetail({ theme }: { readonly theme: DescribedTheme }) {
  return (
    <div className={styles.detail}>
      <p>
        <strong>{theme.name}</strong>
        {theme.value !== null && ` · ${theme.shown}`}
        {theme.coverage && ` · ${theme.coverage}`}
      </p>
      {theme.reading && <p>{theme.reading}</p>}
      {theme.pattern && (
        <p>
          <strong>{theme.pattern.name}.</strong> {theme.pattern.meaning}
        </p>
      )}
      {theme.mostSpread && <p>{theme.mostSpread}.</p>}
      {theme.cells.map((cell) => (
        <CellDetail key={`${cell.questionId} ${cell.partnerId}`} cell={cell} />
      ))}
    </div>
  );
}
