import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { ProtectButton } from '#src/sealing/ProtectButton.tsx';
import type { Seal } from '#src/sealing/seal.ts';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './DataPage.module.css';
import { RestoreBackup } from './RestoreBackup.tsx';
import { type SavedEverything, savedEverythingSentence, saveEverything } from './saveEverything.ts';

export function Backup({ dossiers }: { readonly dossiers: readonly DossierSummary[] | undefined }) {
  const storage = useStorage();
  const [saved, setSaved] = useState<SavedEverything | null>(null);
  const [restored, setRestored] = useState<number | null>(null);
  const save = async () => {
    setRestored(null);
    setSaved(await saveEverything(storage));
  };
  /** The dialog says itself what became of the file. */
  const saveProtected = async (seal: Seal) => {
    setRestored(null);
    setSaved(null);
    const protectedFile = await saveEverything(storage, seal);
    return {
      isSaved: protectedFile.kind === 'saved',
      sentence: savedEverythingSentence(protectedFile),
    };
  };
  const isAlert = saved?.kind === 'unfaithful';
  return (
    <section className={styles.section} aria-labelledby="backup">
      <h2 id="backup">{m.data_backup()}</h2>
      <p>{m.data_backup_explanation()}</p>
      <div className={styles.actions}>
        <Button emphasis="primary" onClick={() => void save()}>
          {m.data_save_all()}
        </Button>
        <ProtectButton subject={m.seal_everything()} save={saveProtected} />
        <RestoreBackup
          dossiers={dossiers}
          onRestored={(count) => {
            setSaved(null);
            setRestored(count);
          }}
        />
      </div>
      <div role="status" className={styles.status}>
        {saved !== null && !isAlert && (
          <Callout>
            <p>{savedEverythingSentence(saved)}</p>
          </Callout>
        )}
        {restored !== null && (
          <Callout>
            <p>{m.data_restored({ count: restored })}</p>
          </Callout>
        )}
      </div>
      {saved !== null && isAlert && (
        <Callout tone="alert">
          <p>{savedEverythingSentence(saved)}</p>
        </Callout>
      )}
    </section>
  );
}
