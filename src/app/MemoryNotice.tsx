/** While nothing can be kept: says so for as long as it lasts, offers the file, and asks before the page is left. */
import { useState } from 'react';
import { Link } from 'react-router';
import { m } from '#src/i18n/paraglide/messages.js';
import { useAskBeforeLeaving } from '#src/saving/useAskBeforeLeaving.ts';
import { useDossiers } from '#src/storage/hooks.ts';
import type { InMemory } from '#src/storage/Storage.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './MemoryNotice.module.css';
import { paths } from './paths.ts';
import {
  type SavedDossierFile,
  savedDossierFileSentence,
  useSaveDossierFile,
} from './useSaveDossierFile.ts';

export function MemoryNotice({
  reason,
  dossierId,
}: {
  readonly reason: InMemory;
  /** Of the page that is shown, if it is one of a dossier. */
  readonly dossierId: string | undefined;
}) {
  const dossiers = useDossiers();
  const saveDossierFile = useSaveDossierFile();
  const [saved, setSaved] = useState<SavedDossierFile | null>(null);
  useAskBeforeLeaving(dossiers?.some(({ unsavedChanges }) => unsavedChanges > 0) ?? false);
  const offersFile = dossierId !== undefined && dossiers?.some(({ id }) => id === dossierId);
  return (
    <div className={`${styles.notice} screen-only`}>
      <Callout tone="alert">
        <p>
          <strong>{m.memory_title()}</strong> {SENTENCES[reason]()}
        </p>
        {offersFile ? (
          <div className={styles.actions}>
            <Button onClick={() => void saveDossierFile(dossierId).then(setSaved)}>
              {m.data_download_dossier()}
            </Button>
            <span role="status">{saved !== null && savedDossierFileSentence(saved)}</span>
          </div>
        ) : (
          dossiers !== undefined &&
          dossiers.length > 0 && <Link to={paths.data()}>{m.memory_save_all()}</Link>
        )}
      </Callout>
    </div>
  );
}

const SENTENCES: Readonly<Record<InMemory, () => string>> = {
  memory: m.memory_blocked,
  unreadable: m.memory_unreadable,
  noRoom: m.memory_no_room,
};
