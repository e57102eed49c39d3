import { Link } from 'react-router';
import { BackupReminder } from '#src/app/BackupReminder.tsx';
import { paths } from '#src/app/paths.ts';
import { backupReminder } from '#src/core/backupReminder.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import styles from './DossierList.module.css';

/** Of one dossier the button; of several, one line and the way to back up everything. */
export function BackupsDue({ dossiers }: { readonly dossiers: readonly DossierSummary[] }) {
  const now = new Date();
  const [only] = dossiers;
  if (only !== undefined && dossiers.length === 1)
    return <BackupReminder dossier={only} isAgeSaid />;
  const due = dossiers.filter((dossier) => backupReminder(dossier, now) !== null);
  if (due.length === 0) return null;
  return (
    <p className={styles.facts}>
      {m.backup_several({ count: due.length })} <Link to={paths.data()}>{m.memory_save_all()}</Link>
    </p>
  );
}
