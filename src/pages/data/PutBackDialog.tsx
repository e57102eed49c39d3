import { useState } from 'react';
import { formatMoment } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import type { SafetyCopySummary } from '#src/storage/safetyCopies.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';

/** What « Remettre » does, before it does it. */
export function PutBackDialog({
  copy,
  name,
  onPutBack,
  onClose,
}: {
  readonly copy: SafetyCopySummary;
  readonly name: string;
  readonly onPutBack: () => void;
  readonly onClose: () => void;
}) {
  const storage = useStorage();
  const [failed, setFailed] = useState(false);
  const putBack = async () => {
    const written = await storage.putBackSafetyCopy(copy.id);
    if (written.kind === 'written') onPutBack();
    else setFailed(true);
  };
  return (
    <Dialog title={m.safety_put_back_title()} onClose={onClose}>
      <p>{m.safety_put_back_explanation({ name, when: formatMoment(copy.madeAt) })}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <DialogActions>
        <Button onClick={onClose}>{m.cancel()}</Button>
        <Button emphasis="primary" onClick={() => void putBack()}>
          {m.safety_put_back_confirm()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
