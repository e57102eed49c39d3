import { type ReactNode, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import styles from './DossierList.module.css';

/** Folded until somebody wants them, or until only they were found (`isUnfolded`). */
export function ArchivedDossiers({
  dossiers,
  isUnfolded,
  children,
}: {
  readonly dossiers: readonly DossierSummary[];
  readonly isUnfolded: boolean;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  const isOpen = opened || isUnfolded;
  return (
    <details
      className={styles.archived}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>{m.home_archived({ count: dossiers.length })}</summary>
      {isOpen && children}
    </details>
  );
}
