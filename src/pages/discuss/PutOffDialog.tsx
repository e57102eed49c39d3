/** A point is put off until a day: asked for, with what will happen said before. */
import { m } from '#src/i18n/paraglide/messages.js';
import { Dialog } from '#src/ui/Dialog.tsx';
import { PutOffUntil } from './PutOffUntil.tsx';

interface PutOffDialogProps {
  readonly name: string;
  readonly onPutOff: (until: string | null) => void;
  readonly onClose: () => void;
}

export function PutOffDialog({ name, onPutOff, onClose }: PutOffDialogProps) {
  return (
    <Dialog title={m.discuss_park_title()} onClose={onClose}>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{m.discuss_park_then()}</p>
      <PutOffUntil confirm={m.discuss_park_confirm()} onConfirm={onPutOff} onClose={onClose} />
    </Dialog>
  );
}
