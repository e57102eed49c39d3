import { useState } from 'react';
import {
  type SavedDossierFile,
  savedDossierFileSentence,
  useSaveDossierFile,
} from '#src/app/useSaveDossierFile.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './NotStored.module.css';

/** In sight at the foot of the window until it is over: the answer stays on screen and is tried again; meanwhile what is stored can leave as a file. */
export function NotStored({
  dossierId,
  problem,
}: {
  readonly dossierId: string;
  readonly problem: 'full' | 'failed';
}) {
  const saveDossierFile = useSaveDossierFile();
  const [saved, setSaved] = useState<SavedDossierFile | null>(null);
  return (
    <div className={styles.notice}>
      <Callout tone="alert">
        <p>{problem === 'full' ? m.write_full() : m.write_retried()}</p>
        <div>
          <Button onClick={() => void saveDossierFile(dossierId).then(setSaved)}>
            {m.data_download_dossier()}
          </Button>
        </div>
        {saved !== null && <p>{savedDossierFileSentence(saved)}</p>}
      </Callout>
    </div>
  );
}
