/** « Pensez à enregistrer ce dossier dans un fichier », while it is time to, with the button that does it. */
import { useState } from 'react';
import { backupReminder } from '#src/core/backupReminder.ts';
import { formatAgo } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './BackupReminder.module.css';
import {
  type SavedDossierFile,
  savedDossierFileSentence,
  useSaveDossierFile,
} from './useSaveDossierFile.ts';

export function BackupReminder({
  dossier,
  isAgeSaid = false,
}: {
  /** Where the page says beside it how old the last file is. */
  readonly isAgeSaid?: boolean;
  readonly dossier: Pick<DossierSummary, 'id' | 'savedAt' | 'unsavedChanges'>;
}) {
  const saveDossierFile = useSaveDossierFile();
  const [saved, setSaved] = useState<SavedDossierFile | null>(null);
  const now = new Date();
  const isDue = backupReminder(dossier, now) !== null;
  if (!isDue && saved === null) return null;
  return (
    <Callout>
      <div className={styles.reminder}>
        {isDue && (
          <p>
            {m.backup_one()} {!isAgeSaid && ageOf(dossier, now)}
          </p>
        )}
        {isDue && (
          <Button onClick={() => void saveDossierFile(dossier.id).then(setSaved)}>
            {m.backup_save()}
          </Button>
        )}
      </div>
      <p role="status" className={styles.status}>
        {saved !== null && savedDossierFileSentence(saved)}
      </p>
    </Callout>
  );
}

function ageOf(
  { savedAt, unsavedChanges }: Pick<DossierSummary, 'savedAt' | 'unsavedChanges'>,
  now: Date,
): string {
  if (savedAt === null) return m.home_never_saved();
  const saved = m.home_saved({ ago: formatAgo(savedAt, now) });
  return `${saved} ${m.data_changes_since({ count: unsavedChanges })}`;
}
