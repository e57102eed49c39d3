import { useEffect, useRef, useState } from 'react';
import type { Restored } from '#src/exchange/restoreDossier.ts';
import { holdDossier } from '#src/handover/heldDossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useDossiers, useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';

export type OpenedFile = Restored & { readonly fileName: string };

interface OpenFileDialogProps {
  readonly opened: OpenedFile;
  /** That one is to be brought together with a dossier of this device. */
  readonly onMerge: (dossierId: string) => void;
  readonly onStored: (dossierId: string) => void;
  readonly onClose: () => void;
}

export function OpenFileDialog({ opened, onStored, onMerge, onClose }: OpenFileDialogProps) {
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
  return <Preview {...{ opened, onStored, onMerge, onClose }} />;
}

function Preview({
  opened,
  onStored,
  onMerge,
  onClose,
}: OpenFileDialogProps & { readonly opened: Extract<OpenedFile, { kind: 'restored' }> }) {
  const { dossier, fileName } = opened;
  const storage = useStorage();
  const dossiers = useDossiers();
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
  const merge = (dossierId: string) => {
    holdDossier(opened);
    onMerge(dossierId);
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
      {known === false && dossiers !== undefined && dossiers.length > 0 && (
        <MergeWith dossiers={dossiers} onMerge={merge} />
      )}
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
            <Button onClick={() => merge(id)}>{m.merge_with_this()}</Button>
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

/** A file of another dossier, such as a partner’s own. */
function MergeWith({
  dossiers,
  onMerge,
}: {
  readonly dossiers: readonly DossierSummary[];
  readonly onMerge: (dossierId: string) => void;
}) {
  const [chosen, setChosen] = useState('');
  return (
    <>
      <SelectField
        label={m.merge_with_which()}
        chosen={chosen}
        choices={[
          { value: '', name: m.merge_with_none() },
          ...dossiers.map(({ id, title, organisationName }) => ({
            value: id,
            name: title || (organisationName ?? ''),
          })),
        ]}
        onChoose={setChosen}
      />
      {chosen !== '' && (
        <div>
          <Button onClick={() => onMerge(chosen)}>{m.merge_with_chosen()}</Button>
        </div>
      )}
    </>
  );
}
