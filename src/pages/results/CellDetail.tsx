import type { DescribedCell } from '#src/core/report/describedResult.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './CellDetail.module.css';

/** The answers behind a value: counts per level with their anchors, spread in words, what was agreed, what next. */
export function CellDetail({ cell }: { readonly cell: DescribedCell }) {
  const { counts } = cell;
  return (
    <div className={styles.cell}>
      <p className={styles.question}>
        {cell.text}
        {cell.partnerName && <span> {m.about_partner({ name: cell.partnerName })}</span>}
      </p>
      <p>
        <strong>{cell.shown}</strong>
        {cell.spread && ` · ${cell.spread}`}
        {cell.reading && ` · ${cell.reading}`}
      </p>
      {cell.agreed && <p>{cell.agreed}</p>}
      {counts !== null && (
        <ol className={styles.levels}>
          {cell.levels.map(({ label, anchor }, index) => (
            <li key={label}>
              <strong>{label}.</strong> {anchor}{' '}
              <span className={styles.count}>
                {m.results_people_at_level({ count: counts[index] ?? 0 })}
              </span>
            </li>
          ))}
        </ol>
      )}
      {cell.distribution && <p className={styles.distribution}>{cell.distribution}</p>}
      {cell.next && (
        <p>
          <strong>{m.results_next_step()}</strong> {cell.next}
        </p>
      )}
    </div>
  );
}
