import { useState } from 'react';
import { savedDossierFileSentence, useSaveDossierFile } from '#src/app/useSaveDossierFile.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Downloads } from './Downloads.tsx';
import styles from './ReportActions.module.css';
import type { ToldReport } from './useToldReport.ts';

/** What can be done with the report; none of it is on paper. */
export function ReportActions({
  dossierId,
  told,
}: {
  readonly dossierId: string;
  readonly told: ToldReport;
}) {
  const saveFile = useSaveDossierFile();
  const [saved, setSaved] = useState('');
  const save = async () => setSaved(savedDossierFileSentence(await saveFile(dossierId)));
  return (
    <div className={`${styles.actions} screen-only`}>
      <Button emphasis="primary" onClick={() => window.print()}>
        {m.report_print()}
      </Button>
      <Downloads told={told} />
      <Button onClick={() => void save()}>{m.report_save_file()}</Button>
      <p role="status" className={styles.status}>
        {saved}
      </p>
    </div>
  );
}
