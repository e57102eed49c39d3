import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { useHere } from '#src/app/useHere.ts';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import { answersByCell } from '#src/core/cells.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { answeringSteps, progressOf } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { answersToSend } from '#src/core/sentAnswers.ts';
import { HandBack } from '#src/handover/HandBack.tsx';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossier, useStorage } from '#src/storage/hooks.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from './DossierPage.module.css';
import { Step } from './Step.tsx';

/** What somebody who was invited does on their own device: answer, hand back, erase. */
export function GuestSteps({
  frame,
  chosen: { round, party, organisation, partners },
}: {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
}) {
  const here = useHere();
  const dossier = useDossier(frame.dossier.id);
  const questionnaire = useQuestionnaire(questionnaireKey(round.questionnaire));
  const [isErasing, setErasing] = useState(false);
  if (!dossier) return null;
  const sent = answersToSend(dossier);
  const sheetId = frame.dossier.guestSheetId ?? '';
  const { answered, asked } = progressOf(
    answeringSteps(questionnaire, round.mode, party.partnerIds),
    answersByCell(dossier.answers.filter((answer) => answer.sheetId === sheetId)),
  );
  const about = [
    round.label,
    round.mode === 'full' ? m.mode_full() : m.mode_express(),
    ...(partners.length > 0
      ? [m.dossier_with({ partner: partners.map(({ name }) => name).join(', ') })]
      : []),
  ];
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <PageHeading title={m.guest_title({ organisation: organisation.name })} />
        <p>{about.join(' · ')}</p>
      </header>
      <ol className={styles.steps}>
        <Step number={1} title={m.step_answer()} state={m.step_answer_state({ answered, asked })}>
          <ButtonLink
            emphasis={answered < asked ? 'primary' : 'secondary'}
            to={here.answer(sheetId)}
          >
            {answered > 0 ? m.step_answer_resume() : m.step_answer_start()}
          </ButtonLink>
        </Step>
        <Step number={2} title={m.guest_hand_back()} state={m.guest_hand_back_state()}>
          {sent !== null && sent.answers.length > 0 ? (
            <HandBack sent={sent} questionnaire={questionnaire} isWhole={answered === asked} />
          ) : (
            <p>{m.guest_nothing_yet()}</p>
          )}
        </Step>
        <Step number={3} title={m.guest_erase()} state={m.guest_erase_state()}>
          <Button onClick={() => setErasing(true)}>{m.guest_erase_here()}</Button>
        </Step>
      </ol>
      {isErasing && <EraseDialog dossierId={frame.dossier.id} onClose={() => setErasing(false)} />}
    </div>
  );
}

function EraseDialog({
  dossierId,
  onClose,
}: {
  readonly dossierId: string;
  readonly onClose: () => void;
}) {
  const storage = useStorage();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  /** A button pressed twice erases once. */
  const isErasing = useRef(false);
  const erase = async () => {
    if (isErasing.current) return;
    isErasing.current = true;
    const { kind } = await storage.deleteForever(dossierId);
    isErasing.current = false;
    setFailed(kind === 'failed');
    if (kind !== 'failed') await navigate(paths.home(), { replace: true });
  };
  return (
    <Dialog title={m.guest_erase_title()} onClose={onClose}>
      <p>{m.guest_erase_explanation()}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <DialogActions>
        <Button onClick={onClose}>{m.cancel()}</Button>
        <Button emphasis="primary" onClick={() => void erase()}>
          {m.guest_erase_confirm()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
