import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './DataPage.module.css';
import { RestoreBackup } from './RestoreBackup.tsx';
import { type SavedEverything, saveEverything } from './saveEverything.ts';

export function Backup({ dossiers }: { readonly dossiers: readonly DossierSummary[] | undefined }) {
  const storage = useStorage();
  const [saved, setSaved] = useState<SavedEverything | null>(null);
  const [restored, setRestored] = useState<number | null>(null);
  const save = async () => {
    setRestored(null);
    setSaved(await saveEverything(storage));
  };
  return (
    <section className={styles.section} aria-labelledby="backup">
      <h2 id="backup">{m.data_backup()}</h2>
      <p>{m.data_backup_explanation()}</p>
      <div className={styles.actions}>
        <Button emphasis="primary" onClick={() => void save()}>
          {m.data_save_all()}
        </Button>
        <RestoreBackup
          dossiers={dossiers}
          onRestored={(count) => {
            setSaved(null);
            setRestored(count);
          }}
        />
      </div>
      <div role="status" className={styles.status}>
        {saved !== null && saved.kind !== 'unfaithful' && (
          <Callout>
            {saved.kind === 'nothing' ? (
              <p>{m.data_nothing_to_save()}</p>
            ) : (
              <p>
                {m.data_saved_all({ file: saved.fileName, count: saved.dossiers })}
                {!saved.noted && ` ${m.data_saved_unmarked()}`}
              </p>
            )}
          </Callout>
        )}
        {restored !== null && (
          <Callout>
            <p>{m.data_restored({ count: restored })}</p>
          </Callout>
        )}
      </div>
      {saved?.kind === 'unfaithful' && (
        <Callout tone="alert">
          {saved.refusal === null ? (
            <p>{m.data_save_unfaithful()}</p>
          ) : (
            <p>
              {m.data_save_refused()} {refusalSentence(saved.refusal)} {m.data_save_refused_then()}
            </p>
          )}
        </Callout>
      )}
    </section>
  );
}
