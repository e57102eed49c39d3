/** « Restaurer une sauvegarde »: the gate first, then a preview, then one write. */
import { useState } from 'react';
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { RestoredBackup } from '#src/exchange/restoreBackup.ts';
import { ChooseFile } from '#src/handover/ChooseFile.tsx';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { RestorePreview } from './RestorePreview.tsx';

interface RestoreBackupProps {
  readonly dossiers: readonly DossierSummary[] | undefined;
  readonly onRestored: (count: number) => void;
}

type OpenedBackup = RestoredBackup & { readonly fileName: string };

export function RestoreBackup({ dossiers, onRestored }: RestoreBackupProps) {
  const [opened, setOpened] = useState<OpenedBackup | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <ChooseFile
        label={m.data_restore()}
        testId="restore-backup"
        open={openBackup}
        onOpened={(backup, fileName) => setOpened({ ...backup, fileName })}
      />
      {opened?.kind === 'refused' && (
        <Dialog title={m.data_restore_refused_title()} onClose={close}>
          <p>
            {m.open_refused_file({ file: opened.fileName })} {refusalSentence(opened.refusal)}
          </p>
          <p>{m.open_refused_nothing_changed()}</p>
          <DialogActions>
            <Button emphasis="primary" onClick={close}>
              {m.close()}
            </Button>
          </DialogActions>
        </Dialog>
      )}
      {opened?.kind === 'restored' && dossiers !== undefined && (
        <RestorePreview
          fileName={opened.fileName}
          backup={opened.dossiers}
          present={dossiers}
          onRestored={(count) => {
            close();
            onRestored(count);
          }}
          onClose={close}
        />
      )}
    </>
  );
}

/** The checks weigh as much as the rest of the page: they are loaded when a file is opened. */
async function openBackup(text: string): Promise<RestoredBackup> {
  const { restoreBackup } = await import('#src/exchange/restoreBackup.ts');
  return restoreBackup(text, await loadAllQuestionnaires());
}
