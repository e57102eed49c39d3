/** « Il reste 30 minutes »: what is kept and what is put off, said before it happens. */
import type { DiscussedPoint } from '#src/core/discussion.ts';
import { pointKey, splitHalfAnHour } from '#src/core/discussionOrder.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import styles from './HalfHourDialog.module.css';
import { PutOffUntil } from './PutOffUntil.tsx';
import type { Talk } from './useTalk.ts';

interface HalfHourDialogProps {
  readonly talk: Talk;
  readonly onPutOff: (points: readonly DiscussedPoint[], until: string | null) => void;
  readonly onClose: () => void;
}

export function HalfHourDialog({ talk, onPutOff, onClose }: HalfHourDialogProps) {
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
      <PutOffUntil
        confirm={m.discuss_half_hour_confirm({ count: putOff.length })}
        onConfirm={(until) => onPutOff(putOff, until)}
        onClose={onClose}
      />
    </Dialog>
  );
}
