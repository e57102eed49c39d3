import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import { answersByCell, cellKey } from '#src/core/cells.ts';
import type { TallySheet } from '#src/core/dossier.ts';
import type { NumberedCell } from '#src/core/printouts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { flushAll, standingOfTexts } from '#src/storage/saver.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';

interface FinishTallyProps {
  readonly dossierId: string;
  readonly sheet: TallySheet;
  /** What is to be counted. */
  readonly cells: readonly NumberedCell[];
  /** Whether the last question is on screen. */
  readonly isLast: boolean;
}

/** Asks only where something is left without an answer: in the store, since the screen may be a figure behind the keys. */
export function FinishTally({ dossierId, sheet, cells, isLast }: FinishTallyProps) {
  const here = useHere();
  const storage = useStorage();
  const navigate = useNavigate();
  /** How many cells have nothing counted, while it asks about them. */
  const [uncounted, setUncounted] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const finish = async () => {
    const written = await storage.changeSheet(dossierId, sheet.id, (stored) => ({
      ...stored,
      status: 'closed',
    }));
    if (written.kind === 'written') await navigate(here.dossier());
    else setFailed(true);
  };
  const ask = async () => {
    await flushAll();
    if (standingOfTexts() === 'failed') return setFailed(true);
    const stored = answersByCell(await storage.readSheetAnswers(dossierId, sheet.id));
    const left = cells.filter(
      ({ step, subject }) => !stored.get(cellKey(step.question.id, subject))?.value,
    ).length;
    if (left > 0) setUncounted(left);
    else await finish();
  };
  return (
    <>
      <Button data-finish emphasis={isLast ? 'primary' : 'secondary'} onClick={() => void ask()}>
        {m.collect_finish_tally()}
      </Button>
      {failed && uncounted === null && <Callout tone="alert">{m.write_failed()}</Callout>}
      {uncounted !== null && (
        <Dialog title={m.collect_finish_tally_title()} onClose={() => setUncounted(null)}>
          <p>{m.collect_finish_tally_left({ count: uncounted })}</p>
          {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
          <DialogActions>
            <Button onClick={() => setUncounted(null)}>{m.collect_finish_go_on()}</Button>
            <Button emphasis="primary" onClick={() => void finish()}>
              {m.collect_finish_tally()}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
