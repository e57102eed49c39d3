/** How many have answered, what will be kept of it, who is there to see: then the answers are shown to all. */
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import { countGathered, shownBefore } from '#src/core/countGathered.ts';
import { answeringSteps } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { showAnswers } from '#src/core/showAnswers.ts';
import { SMALLEST_SHOWN_GROUP } from '#src/core/smallGroups.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { rememberShown } from '#src/saving/justShown.ts';
import { useDossier, useStorage } from '#src/storage/hooks.ts';
import { saveInTurn } from '#src/storage/saver.ts';
import { shuffled } from '#src/storage/shuffled.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { CheckCard } from '#src/ui/CheckCard.tsx';
import { countOf } from '#src/ui/countOf.ts';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './ShowAnswersDialog.module.css';

interface ShowAnswersDialogProps {
  readonly dossierId: string;
  readonly chosen: ChosenRound;
  readonly onClose: () => void;
}

export function ShowAnswersDialog({ dossierId, chosen, onClose }: ShowAnswersDialogProps) {
  const here = useHere();
  const storage = useStorage();
  const navigate = useNavigate();
  const dossier = useDossier(dossierId);
  const questionnaire = useQuestionnaire(questionnaireKey(chosen.round.questionnaire));
  const [countsUnfinished, setCountsUnfinished] = useState(false);
  const [keepsCountsOnly, setKeepsCountsOnly] = useState(true);
  const [presentTyped, setPresentTyped] = useState('');
  const presentBox = useRef<HTMLInputElement>(null);
  const present = countOf(presentTyped);
  const [failed, setFailed] = useState(false);
  const counted = useMemo(
    () =>
      countGathered(
        chosen.sheets,
        dossier?.answers ?? [],
        answeringSteps(questionnaire, chosen.round.mode, chosen.party.partnerIds),
      ),
    [chosen, dossier, questionnaire],
  );
  if (!dossier) return null;
  const people = countsUnfinished ? counted.withUnfinished : counted.finished;
  const isAnswered = countsUnfinished
    ? counted.isAnsweredWithUnfinished
    : counted.isAnsweredByEnough;
  const enough = people >= SMALLEST_SHOWN_GROUP && isAnswered;
  const silent = countsUnfinished ? counted.silentWithUnfinished : counted.silent;
  const before = shownBefore(chosen.party.displays ?? [], people);
  const place = { roundId: chosen.round.id, organisationId: chosen.organisation.id };
  /** @param keepsCounts what fewer than three answered stays on their sheets, which nobody sees */
  const show = async (keepsCounts: boolean) => {
    if (present === undefined && enough) {
      presentBox.current?.focus();
      return;
    }
    // Behind the writes that wait: grids keyed in fast are not left out.
    const written = await saveInTurn(() =>
      storage.changeGathered(dossierId, place, (gathered) =>
        showAnswers(gathered, place.organisationId, {
          at: new Date().toISOString(),
          present: present ?? null,
          countsUnfinished,
          keepsCountsOnly: keepsCounts,
          levelCount: questionnaire.levelCount,
          newId: () => crypto.randomUUID(),
          shuffle: shuffled,
        }),
      ),
    );
    if (written.kind === 'failed') {
      setFailed(true);
      return;
    }
    if (enough) rememberShown({ dossierId, ...place, before: written.value });
    await navigate(enough ? here.results() : here.discussion());
  };
  return (
    <Dialog title={m.show_answers()} onClose={onClose}>
      <div className={styles.content}>
        <p>{m.show_answers_closed({ count: people })}</p>
        {counted.unfinished > 0 && (
          <CheckCard
            name={m.show_count_unfinished({ count: counted.unfinished })}
            hint={m.show_count_unfinished_hint()}
            checked={countsUnfinished}
            onChange={setCountsUnfinished}
          />
        )}
        {enough ? (
          <>
            <p>{m.show_answers_then()}</p>
            {silent > 0 && (
              <Callout tone="plain">
                <p>{m.show_silent({ count: silent })}</p>
              </Callout>
            )}
            {before !== null && (
              <Callout tone="strong">
                <p>{m.show_differs({ count: before })}</p>
              </Callout>
            )}
            <CheckCard
              name={m.show_keep_counts()}
              hint={m.show_keep_counts_hint()}
              checked={keepsCountsOnly}
              onChange={setKeepsCountsOnly}
            />
            <TextField
              ref={presentBox}
              inputMode="numeric"
              autoComplete="off"
              label={m.show_present()}
              hint={m.show_present_hint()}
              value={presentTyped}
              onChange={({ target }) => setPresentTyped(target.value)}
              error={present === undefined ? m.show_present_wrong() : undefined}
            />
            <p className={styles.aside}>{m.show_backup_holds()}</p>
          </>
        ) : (
          <>
            <p>{counted.others > 0 ? m.show_too_few_governing() : m.show_answers_too_few()}</p>
            {people > 0 && <p>{m.show_talk_instead()}</p>}
          </>
        )}
        {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{enough ? m.cancel() : m.close()}</Button>
        {enough && (
          <Button emphasis="primary" onClick={() => void show(keepsCountsOnly)}>
            {m.show_answers_confirm()}
          </Button>
        )}
        {!enough && people > 0 && (
          <Button emphasis="primary" onClick={() => void show(false)}>
            {m.show_talk_without()}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
