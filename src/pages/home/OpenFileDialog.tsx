import { useEffect, useRef, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import type { Opened } from './openFile.ts';

interface OpenFileDialogProps {
  readonly opened: Opened;
  readonly onStored: (dossierId: string) => void;
  readonly onClose: () => void;
}

export function OpenFileDialog({ opened, onStored, onClose }: OpenFileDialogProps) {
  if (opened.kind === 'refused')
    return (
      <Dialog title={m.open_refused_title()} onClose={onClose}>
        <p>
          {m.open_refused_file({ file: opened.fileName })} {refusalSentence(opened.refusal)}
        </p>
        <p>{m.open_refused_nothing_changed()}</p>
        <DialogActions>
          <Button emphasis="primary" onClick={onClose}>
            {m.close()}
          </Button>
        </DialogActions>
      </Dialog>
    );
  return <Preview opened={opened} onStored={onStored} onClose={onClose} />;
}

function Preview({
  opened: { dossier, fileName },
  onStored,
  onClose,
}: OpenFileDialogProps & { readonly opened: Extract<Opened, { kind: 'previewed' }> }) {
  const storage = useStorage();
  const [known, setKnown] = useState<boolean | null>(null);
  const [failed, setFailed] = useState(false);
  /** A button pressed twice stores one dossier. */
  const isStoring = useRef(false);
  const id = dossier.dossier.id;
  useEffect(() => {
    void storage.readDossier(id).then((stored) => setKnown(stored !== null));
  }, [storage, id]);

  const store = async (how: 'new' | 'replace' | 'copy') => {
    if (isStoring.current) return;
    isStoring.current = true;
    const written =
      how === 'copy' ? await storage.storeCopy(dossier) : await storage.storeDossier(dossier, how);
    if (written.kind === 'failed') {
      isStoring.current = false;
      setFailed(true);
    } else onStored(written.value ?? id);
  };
  return (
    <Dialog title={m.open_preview_title()} onClose={onClose}>
      <p>
        <strong>{dossier.dossier.title || dossier.organisations[0]?.name}</strong> ({fileName})
      </p>
      <p>
        {m.open_preview_counts({
          organisations: dossier.organisations.length,
          rounds: dossier.rounds.length,
          sheets: dossier.sheets.length,
          answers: dossier.answers.length,
        })}
      </p>
      {known && <p>{m.open_known()}</p>}
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <DialogActions>
        <Button onClick={onClose}>{m.cancel()}</Button>
        {known === false && (
          <Button emphasis="primary" onClick={() => void store('new')}>
            {m.open_take()}
          </Button>
        )}
        {known === true && (
          <>
            <Button onClick={() => void store('replace')}>{m.open_replace()}</Button>
            <Button emphasis="primary" onClick={() => void store('copy')}>
              {m.open_keep_both()}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}
