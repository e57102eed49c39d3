import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './DataPage.module.css';
import { EraseDialog } from './EraseDialog.tsx';

interface EraseEverythingProps {
  readonly dossiers: readonly DossierSummary[] | undefined;
  readonly trash: readonly DossierSummary[] | undefined;
}

export function EraseEverything({ dossiers, trash }: EraseEverythingProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="erase">
      <h2 id="erase">{m.data_erase()}</h2>
      <p>{m.data_erase_explanation()}</p>
      <Button onClick={() => setAsking(true)}>{m.data_erase_all()}</Button>
      {asking && dossiers !== undefined && trash !== undefined && (
        <EraseDialog dossiers={dossiers} trash={trash} onClose={() => setAsking(false)} />
      )}
    </section>
  );
}
