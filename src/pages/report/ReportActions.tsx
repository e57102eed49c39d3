import { useState } from 'react';
import { savedDossierFileSentence, useSaveDossierFile } from '#src/app/useSaveDossierFile.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import styles from './ReportActions.module.css';

/** What can be done with the report; none of it is on paper. */
export function ReportActions({ dossierId }: { readonly dossierId: string }) {
  const saveFile = useSaveDossierFile();
  const [saved, setSaved] = useState('');
  const save = async () => setSaved(savedDossierFileSentence(await saveFile(dossierId)));
  return (
    <div className={`${styles.actions} screen-only`}>
      <Button emphasis="primary" onClick={() => window.print()}>
        {m.report_print()}
      </Button>
      <Button onClick={() => void save()}>{m.report_save_file()}</Button>
      <p className={styles.hint}>{m.report_print_hint()}</p>
      <p role="status" className={styles.saved}>
        {saved}
      </p>
    </div>
  );
}
