import { type FormEvent, useState } from 'react';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { TextField } from '#src/ui/TextField.tsx';

export function RenameDialog({
  dossier,
  onClose,
}: {
  readonly dossier: DossierSummary;
  readonly onClose: () => void;
}) {
  const storage = useStorage();
  const [title, setTitle] = useState(dossier.title);
  const [failed, setFailed] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const written = await storage.changeDossier(dossier.id, (record) => ({
      ...record,
      title: title.trim(),
    }));
    if (written.kind === 'written') onClose();
    else setFailed(true);
  };
  return (
    <Dialog title={m.rename_title()} onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <TextField
          label={m.field_title()}
          value={title}
          maxLength={MAX_NAME_LENGTH}
          onChange={(event) => setTitle(event.target.value)}
          error={failed ? m.write_failed() : undefined}
        />
        <DialogActions>
          <Button onClick={onClose}>{m.cancel()}</Button>
          <Button type="submit" emphasis="primary">
            {m.rename_save()}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
