/** Step 3: everything that would change, and what is left out. */
import type { Dossier } from '#src/core/dossier.ts';
import type { LeftOutReason } from '#src/core/merge/Merging.ts';
import type { MergePlan } from '#src/core/merge/planMerge.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { changeGroups, fullName } from './changeLines.ts';
import styles from './MergePage.module.css';

export type PlannedMerge = Extract<MergePlan, { kind: 'planned' }>;

const REASONS: Readonly<Record<LeftOutReason, () => string>> = {
  shown: m.merge_left_shown,
  counted: m.merge_left_counted,
  elsewhere: m.merge_left_elsewhere,
  otherQuestions: m.merge_left_other_questions,
};

export function WhatChanges({
  dossier,
  plan: { merged, changes, leftOut },
}: {
  readonly dossier: Dossier;
  readonly plan: PlannedMerge;
}) {
  const groups = changeGroups(changes, dossier, merged);
  return (
    <section className={styles.section} aria-labelledby="merge-changes">
      <h2 id="merge-changes">{m.merge_step_changes()}</h2>
      {groups.length === 0 && <p>{m.merge_no_change()}</p>}
      {groups.map(({ collection, title, lines }) => (
        <details key={collection} className={styles.group}>
          <summary>{title}</summary>
          <ul className={styles.list}>
            {lines.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </details>
      ))}
      {leftOut.length > 0 && (
        <details className={styles.group}>
          <summary>{m.merge_left_out({ count: leftOut.length })}</summary>
          <ul className={styles.list}>
            {leftOut.map(({ sheet, reason }) => (
              <li key={sheet.id}>
                {m.merge_line({ what: fullName(merged, sheet), detail: REASONS[reason]() })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
