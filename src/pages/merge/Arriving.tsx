import { useMemo } from 'react';
import { type ArrivingBilan, whatArrives } from '#src/core/merge/whatArrives.ts';
import type { OpenedDossier } from '#src/handover/heldDossier.ts';
import { formatList } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './MergePage.module.css';

/** Step 1: what is in the file. */
export function Arriving({ opened: { dossier, fileName } }: { readonly opened: OpenedDossier }) {
  const bilans = useMemo(() => whatArrives(dossier), [dossier]);
  return (
    <section className={styles.section} aria-labelledby="merge-arriving">
      <h2 id="merge-arriving">{m.merge_step_arriving()}</h2>
      <p>
        <strong>{dossier.dossier.title || dossier.organisations[0]?.name}</strong> ({fileName})
      </p>
      {bilans.length === 0 && <p>{m.merge_no_bilan()}</p>}
      {bilans.map(({ id, label, associations }) => (
        <div key={id} className={styles.section}>
          <h3>{label}</h3>
          <ul className={styles.list}>
            {associations.map((association) => (
              <li key={association.id}>
                {m.merge_line({ what: association.name, detail: answeredSentence(association) })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function answeredSentence({
  individual,
  tallies,
  isAgreed,
  isSummary,
}: ArrivingBilan['associations'][number]): string {
  const parts = [
    ...(individual > 0 ? [m.merge_individual({ count: individual })] : []),
    ...(tallies > 0 ? [m.merge_tallies({ count: tallies })] : []),
    ...(isAgreed ? [m.merge_agreed()] : []),
    ...(isSummary ? [m.merge_summary()] : []),
  ];
  return parts.length === 0 ? m.merge_no_answer() : formatList(parts);
}
