/** One question per screen. Nothing is lost on the way out, and one comes back to where one stopped. */
import { useEffect, useMemo, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { useQuestionnaire, useTexts } from '#src/catalogue/useQuestionnaire.ts';
import { type ChosenRound, chooseRound, type DossierFrame } from '#src/core/chooseRound.ts';
import type { Sheet } from '#src/core/dossier.ts';
import { answeringSteps, progressOf, stepToResume } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { useDossierFrame } from '#src/storage/hooks.ts';
import { flushAll } from '#src/storage/saver.ts';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import styles from './AnsweringPage.module.css';
import { ClosedSheet, ResumePerson, WelcomePerson } from './HandOver.tsx';
import { holdSheet, isHeld } from './heldSheet.ts';
import { Outline } from './Outline.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { useSheetAnswering } from './useSheetAnswering.ts';

export function AnsweringPage() {
  const { dossierId = '', sheetId = '' } = useParams();
  const frame = useDossierFrame(dossierId);
  if (frame === undefined) return null;
  const sheet = frame?.sheets.find(({ id }) => id === sheetId);
  const chosen = frame && sheet && chooseRound(frame, sheet.roundId, sheet.organisationId);
  if (!frame || !sheet || !chosen) return <MissingDossier homePath={paths.home()} />;
  // What one person answered apart is not opened again: the next person may be looking.
  if (chosen.party.way === 'each' && (sheet.status === 'closed' || chosen.party.state === 'shown'))
    return <ClosedSheet dossierId={dossierId} sheet={sheet} state={chosen.party.state} />;
  return <OpenSheet key={sheet.id} frame={frame} chosen={chosen} sheet={sheet} />;
}

function OpenSheet({
  frame,
  chosen,
  sheet,
}: {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly sheet: Sheet;
}) {
  const { questionId } = useParams();
  const { round, party } = chosen;
  const dossierId = frame.dossier.id;
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const steps = useMemo(
    () => answeringSteps(questionnaire, round.mode, party.partnerIds),
    [questionnaire, round.mode, party.partnerIds],
  );
  const answering = useSheetAnswering(dossierId, sheet.id);
  // Leaving by any way writes what was typed last.
  useEffect(() => () => void flushAll(), []);
  const { answers } = answering;
  const [held, setHeld] = useState(party.way !== 'each' || isHeld(sheet.id));
  if (answers === undefined) return null;
  if (!held) {
    const hold = () => {
      holdSheet(sheet.id);
      setHeld(true);
    };
    return answers.size === 0 ? (
      <WelcomePerson sheet={sheet} onBegin={hold} />
    ) : (
      <ResumePerson sheet={sheet} dossierId={dossierId} onResume={hold} />
    );
  }

  const step = steps.find(({ question }) => question.id === questionId);
  if (step === undefined) {
    const resumed = stepToResume(steps, answers);
    if (resumed === undefined) return null;
    return <Navigate replace to={paths.answer(dossierId, sheet.id, resumed.question.id)} />;
  }
  const progress = progressOf(steps, answers);
  return (
    <div className={styles.screen}>
      <Outline
        dossierId={dossierId}
        sheet={sheet}
        questionnaire={questionnaire}
        texts={texts}
        steps={steps}
        current={step}
        answers={answers}
        progress={progress}
      />
      <QuestionScreen
        key={step.question.id}
        dossierId={dossierId}
        chosen={chosen}
        sheet={sheet}
        questionnaire={questionnaire}
        texts={texts}
        progress={progress}
        steps={steps}
        step={step}
        answers={answers}
        answering={answering}
      />
    </div>
  );
}
