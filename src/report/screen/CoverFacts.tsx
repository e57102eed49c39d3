import type { Cover } from '#src/core/report/report.ts';
import styles from './CoverFacts.module.css';

/** One below the other on a cover page, one after the other in a head. */
export function CoverFacts({ cover: { layout, facts } }: { readonly cover: Cover }) {
  return (
    <dl className={styles.facts} data-layout={layout}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
