/** « Restaurer une sauvegarde »: the gate first, then a preview, then one write. */
import { type ChangeEvent, lazy, Suspense, useRef, useState } from 'react';
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { RestoredBackup } from '#src/exchange/restoreBackup.ts';
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

/** Encrypted: its passphrase comes first. */
interface SealedBackup {
  readonly kind: 'sealed';
  readonly bytes: Uint8Array;
}

type OpenedBackup = (RestoredBackup | SealedBackup) & { readonly fileName: string };

const OpenSealedDialog = lazy(async () => ({
  default: (await import('#src/sealing/OpenSealedDialog.tsx')).OpenSealedDialog,
}));

export function RestoreBackup({ dossiers, onRestored }: RestoreBackupProps) {
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<OpenedBackup | null>(null);
  const close = () => setOpened(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again after a refusal.
    event.target.value = '';
    if (file !== undefined) setOpened({ ...(await openBackup(file)), fileName: file.name });
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{m.data_restore()}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.age,application/json"
        data-testid="restore-backup"
        onChange={(event) => void read(event)}
      />
      {opened?.kind === 'sealed' && (
        <Suspense>
          <OpenSealedDialog
            fileName={opened.fileName}
            bytes={opened.bytes}
            onText={(text) =>
              void openBackupText(text).then((restored) =>
                setOpened({ ...restored, fileName: opened.fileName }),
              )
            }
            onClose={close}
          />
        </Suspense>
      )}
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
async function openBackup(file: File): Promise<RestoredBackup | SealedBackup> {
  const { readChosenFile } = await import('#src/exchange/readChosenFile.ts');
  const chosen = await readChosenFile(file);
  return chosen.kind === 'text' ? openBackupText(chosen.text) : chosen;
}

async function openBackupText(text: string): Promise<RestoredBackup> {
  const { restoreBackup } = await import('#src/exchange/restoreBackup.ts');
  return restoreBackup(text, await loadAllQuestionnaires());
}
