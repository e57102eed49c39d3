/** « Il reste 30 minutes »: what is kept and what is put off, said before it happens. */
import { useRef, useState } from 'react';
import type { DiscussedPoint } from '#src/core/discussion.ts';
import { pointKey, splitHalfAnHour } from '#src/core/discussionOrder.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import styles from './HalfHourDialog.module.css';
import { inTwoWeeks } from './inTwoWeeks.ts';
import type { Talk } from './useTalk.ts';

interface HalfHourDialogProps {
  readonly talk: Talk;
  readonly onPutOff: (points: readonly DiscussedPoint[], until: string | null) => void;
  readonly onClose: () => void;
}

export function HalfHourDialog({ talk, onPutOff, onClose }: HalfHourDialogProps) {
  const [until, setUntil] = useState<string | null>(inTwoWeeks);
  const box = useRef<HTMLDivElement>(null);
  const { kept, putOff } = splitHalfAnHour(talk.plan);
  const names = (points: readonly DiscussedPoint[]) => (
    <ul>
      {points.map((point) => (
        <li key={pointKey(point)}>{talk.nameOf(point)}</li>
      ))}
    </ul>
  );
  if (putOff.length === 0)
    return (
      <Dialog title={m.discuss_half_hour()} onClose={onClose}>
        <p>{m.discuss_half_hour_nothing()}</p>
        <DialogActions>
          <Button emphasis="primary" onClick={onClose}>
            {m.close()}
          </Button>
        </DialogActions>
      </Dialog>
    );
  return (
    <Dialog title={m.discuss_half_hour()} onClose={onClose}>
      <p>{m.discuss_half_hour_off({ count: putOff.length })}</p>
      <div className={styles.part}>
        <h3>{m.discuss_half_hour_kept()}</h3>
        {names(kept)}
      </div>
      <div className={styles.part}>
        <h3>{m.discuss_half_hour_put_off()}</h3>
        {names(putOff)}
      </div>
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
            if (box.current?.querySelector('input')?.validity.valid === false) return;
            onPutOff(putOff, until);
          }}
        >
          {m.discuss_half_hour_confirm({ count: putOff.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
