import { useState } from 'react';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import { answeringSteps, countCells, minutesFor } from '#src/core/progress.ts';
import { type Mode, questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';

interface ModeChangeProps {
  readonly dossierId: string;
  readonly chosen: ChosenRound;
  /** Whether somebody answered already: the change is then announced. */
  readonly begun: boolean;
}

export function ModeChange({ dossierId, chosen: { round, party }, begun }: ModeChangeProps) {
  const storage = useStorage();
  const questionnaire = useQuestionnaire(questionnaireKey(round.questionnaire));
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const other: Mode = round.mode === 'full' ? 'express' : 'full';
  const count = countCells(answeringSteps(questionnaire, other, party.partnerIds));
  const change = async () => {
    const written = await storage.changeRound(dossierId, round.id, (stored) => ({
      ...stored,
      mode: other,
    }));
    if (written.kind === 'written') setAsking(false);
    else setFailed(true);
  };
  return (
    <>
      <Button emphasis="quiet" onClick={() => setAsking(true)}>
        {other === 'full' ? m.mode_change_to_full() : m.mode_change_to_express()}
      </Button>
      {asking && (
        <Dialog
          title={other === 'full' ? m.mode_change_to_full() : m.mode_change_to_express()}
          onClose={() => setAsking(false)}
        >
          <p>{m.new_mode_length({ count, minutes: minutesFor(count) })}</p>
          <p>{m.mode_change_keeps_answers()}</p>
          {begun && <p>{m.mode_change_announcement()}</p>}
          {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{m.cancel()}</Button>
            <Button emphasis="primary" onClick={() => void change()}>
              {m.mode_change_confirm()}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
