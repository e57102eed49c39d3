import { useState } from 'react';
import {
  protectedFileOf,
  savedDossierFileSentence,
  useSaveDossierFile,
} from '#src/app/useSaveDossierFile.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ProtectButton } from '#src/sealing/ProtectButton.tsx';
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
      <ProtectButton
        text={m.seal_protect_dossier()}
        subject={told.named.association}
        save={async (seal) => {
          setSaved('');
          return protectedFileOf(await saveFile(dossierId, seal));
        }}
      />
      <p role="status" className={styles.status}>
        {saved}
      </p>
    </div>
  );
}
