import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { dossierName } from './dossierName.ts';

export function DeleteForeverDialog({
  dossier,
  onDeleted,
  onClose,
}: {
  readonly dossier: DossierSummary;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}) {
  const storage = useStorage();
  const [failed, setFailed] = useState(false);
  const remove = async () => {
    const written = await storage.deleteForever(dossier.id);
    if (written.kind === 'written') onDeleted();
    else setFailed(true);
  };
  return (
    <Dialog title={m.data_delete_forever_title()} onClose={onClose}>
      <p>{m.data_delete_forever_explanation({ name: dossierName(dossier) })}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <DialogActions>
        <Button emphasis="primary" onClick={onClose}>
          {m.cancel()}
        </Button>
        <Button onClick={() => void remove()}>{m.data_delete_forever()}</Button>
      </DialogActions>
    </Dialog>
  );
}
