/** The day until which something is put off, and the two buttons of the dialog that asks for it. */
import { useRef, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { DialogActions } from '#src/ui/Dialog.tsx';
import { inTwoWeeks } from './inTwoWeeks.ts';

interface PutOffUntilProps {
  readonly confirm: string;
  readonly onConfirm: (until: string | null) => void;
  readonly onClose: () => void;
}

export function PutOffUntil({ confirm, onConfirm, onClose }: PutOffUntilProps) {
  const [until, setUntil] = useState<string | null>(inTwoWeeks);
  const box = useRef<HTMLDivElement>(null);
  return (
    <>
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
            onConfirm(until);
          }}
        >
          {confirm}
        </Button>
      </DialogActions>
    </>
  );
}
