/** A report without a cover begins with these few lines. */
import type { Cover } from '#src/core/report/report.ts';
import { CoverFacts } from './CoverFacts.tsx';
import styles from './CoverHead.module.css';
import { Logo } from './Logo.tsx';

export function CoverHead({ cover }: { readonly cover: Cover }) {
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <p>{cover.nature}</p>
        {/* The page around it has the h1. */}
        <h2 data-report-title>{cover.title}</h2>
        <p>{cover.organisation}</p>
      </div>
      <Logo cover={cover} />
      <CoverFacts cover={cover} />
    </header>
  );
}
