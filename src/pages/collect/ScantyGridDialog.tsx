import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import type { WriteFailure } from '#src/storage/written.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import type { ScantyGrid } from './scantyGrids.ts';

interface ScantyGridDialogProps {
  readonly grid: ScantyGrid;
  readonly boxes: number;
  readonly onClose: () => void;
  readonly onComplete: () => void;
  /** Gives the failure, if it could not be removed. */
  readonly onRemove: () => Promise<WriteFailure | null>;
  readonly onLeave: () => void;
}

/** A grid that is hardly begun, before it counts: to be completed, removed, or left unfinished. */
export function ScantyGridDialog({
  grid: { number, answered },
  boxes,
  onClose,
  onComplete,
  onRemove,
  onLeave,
}: ScantyGridDialogProps) {
  const [failed, setFailed] = useState(false);
  const title =
    answered === 0
      ? m.collect_scanty_none({ number, asked: boxes })
      : m.collect_scanty({ number, count: answered, asked: boxes });
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{m.collect_scanty_lead()}</p>
      <p>{m.collect_scanty_left()}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <DialogActions>
        <Button emphasis="primary" onClick={onComplete}>
          {m.collect_scanty_complete()}
        </Button>
        <Button onClick={async () => setFailed((await onRemove()) !== null)}>
          {m.collect_remove()}
        </Button>
        <Button emphasis="quiet" onClick={onLeave}>
          {m.collect_scanty_leave()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
