import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import type { TallySheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { flushAll } from '#src/storage/saver.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';

interface FinishTallyProps {
  readonly dossierId: string;
  readonly sheet: TallySheet;
  /** Questions of which nothing is counted. */
  readonly uncounted: number;
  /** Whether the last question is on screen. */
  readonly isLast: boolean;
}

/** Asks only where something is left without an answer. */
export function FinishTally({ dossierId, sheet, uncounted, isLast }: FinishTallyProps) {
  const here = useHere();
  const storage = useStorage();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const finish = async () => {
    await flushAll();
    const written = await storage.changeSheet(dossierId, sheet.id, (stored) => ({
      ...stored,
      status: 'closed',
    }));
    if (written.kind === 'written') await navigate(here.dossier());
    else setFailed(true);
  };
  const ask = async () => {
    await flushAll();
    if (uncounted > 0) setAsking(true);
    else await finish();
  };
  return (
    <>
      <Button data-finish emphasis={isLast ? 'primary' : 'secondary'} onClick={() => void ask()}>
        {m.collect_finish_tally()}
      </Button>
      {failed && !isAsking && <Callout tone="alert">{m.write_failed()}</Callout>}
      {isAsking && (
        <Dialog title={m.collect_finish_tally_title()} onClose={() => setAsking(false)}>
          <p>{m.collect_finish_tally_left({ count: uncounted })}</p>
          {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{m.collect_finish_go_on()}</Button>
            <Button emphasis="primary" onClick={() => void finish()}>
              {m.collect_finish_tally()}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
