import { useState } from 'react';
import type { Sheet } from '#src/core/dossier.ts';
import type { Progress } from '#src/core/progress.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';

interface FinishDialogProps {
  readonly dossierId: string;
  readonly sheet: Sheet;
  readonly progress: Progress;
  readonly onClose: () => void;
}

/** Once closed, one's answers cannot be opened by the next person; the page then shows the blank screen. */
export function FinishDialog({ dossierId, sheet, progress, onClose }: FinishDialogProps) {
  const storage = useStorage();
  const [failed, setFailed] = useState(false);
  const close = async () => {
    const written = await storage.changeSheet(dossierId, sheet.id, (stored) => ({
      ...stored,
      status: 'closed',
    }));
    if (written.kind === 'failed') setFailed(true);
  };
  return (
    <Dialog title={m.finish_title()} onClose={onClose}>
      <p>{m.progress({ answered: progress.answered, asked: progress.asked })}</p>
      <p>{m.finish_explanation()}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <DialogActions>
        <Button onClick={onClose}>{m.finish_review()}</Button>
        <Button emphasis="primary" onClick={() => void close()}>
          {m.finish_confirm()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
