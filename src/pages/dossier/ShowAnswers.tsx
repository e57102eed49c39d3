import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#src/app/paths.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { showAnswers } from '#src/core/showAnswers.ts';
import { SMALLEST_SHOWN_GROUP } from '#src/core/smallGroups.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';

interface ShowAnswersProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly answered: Readonly<Record<string, number>>;
}

/** Nothing is visible before this is confirmed. */
export function ShowAnswers({ frame, chosen, answered }: ShowAnswersProps) {
  const storage = useStorage();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const { round, organisation } = chosen;
  const sheets = chosen.sheets.filter(
    ({ kind, id }) => kind === 'individual' && (answered[id] ?? 0) > 0,
  );
  const closed = sheets.filter(({ status }) => status === 'closed');
  const enough = closed.length >= SMALLEST_SHOWN_GROUP;
  const open = sheets.filter(({ status }) => status === 'open');
  const show = async () => {
    const written = await storage.changeRound(frame.dossier.id, round.id, (stored) =>
      showAnswers(stored, organisation.id),
    );
    if (written.kind === 'written') await navigate(paths.results(frame.dossier.id));
    else setFailed(true);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.show_answers()}</Button>
      {asking && (
        <Dialog title={m.show_answers()} onClose={() => setAsking(false)}>
          <p>{m.show_answers_closed({ count: closed.length })}</p>
          {open.length > 0 && closed.length > 0 && (
            <p>{m.show_answers_open({ count: open.length })}</p>
          )}
          <p>{enough ? m.show_answers_then() : m.show_answers_too_few()}</p>
          {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{enough ? m.cancel() : m.close()}</Button>
            {enough && (
              <Button emphasis="primary" onClick={() => void show()}>
                {m.show_answers_confirm()}
              </Button>
            )}
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
