/** A point is put off until a day: asked for, with what will happen said before. */
import { useRef, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { inTwoWeeks } from './inTwoWeeks.ts';

interface PutOffDialogProps {
  readonly name: string;
  readonly onPutOff: (until: string | null) => void;
  readonly onClose: () => void;
}

export function PutOffDialog({ name, onPutOff, onClose }: PutOffDialogProps) {
  const [until, setUntil] = useState<string | null>(inTwoWeeks);
  const box = useRef<HTMLDivElement>(null);
  return (
    <Dialog title={m.discuss_park_title()} onClose={onClose}>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{m.discuss_park_then()}</p>
      <div ref={box}>
        <DateField
          label={m.discuss_park_until()}
          hint={m.discuss_park_until_hint()}
          stored={until}
          onSave={setUntil}
        />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{m.cancel()}</Button>
        <Button
          emphasis="primary"
          onClick={() => {
            // A date that does not exist is said beside its box.
            if (box.current?.querySelector('input')?.validity.valid === false) return;
            onPutOff(until);
          }}
        >
          {m.discuss_park_confirm()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
