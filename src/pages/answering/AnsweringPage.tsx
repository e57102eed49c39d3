/** One question per screen. Nothing is lost on the way out, and one comes back to where one stopped. */
import { lazy, useEffect, useMemo, useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { paths, REOPEN } from '#src/app/paths.ts';
import { useHere } from '#src/app/useHere.ts';
import { useQuestionnaire, useTexts } from '#src/catalogue/useQuestionnaire.ts';
import { type ChosenRound, chooseRound, type DossierFrame } from '#src/core/chooseRound.ts';
import type { IndividualSheet } from '#src/core/dossier.ts';
import { answeringSteps, progressOf, stepToResume } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { useSheetAnswering } from '#src/saving/useSheetAnswering.ts';
import { useDossierFrame } from '#src/storage/hooks.ts';
import { flushAll } from '#src/storage/saver.ts';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import { MissingSheet } from '#src/ui/MissingSheet.tsx';
import styles from './AnsweringPage.module.css';
import { holdSheet, isHeld } from './heldSheet.ts';
import { Outline } from './Outline.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { WelcomePerson } from './WelcomePerson.tsx';

/** What stands between two people: the way to the first question does not need it. */
const handOver = () => import('./HandOver.tsx');
const ClosedSheet = lazy(async () => ({ default: (await handOver()).ClosedSheet }));
const ReopenPerson = lazy(async () => ({ default: (await handOver()).ReopenPerson }));
const ResumePerson = lazy(async () => ({ default: (await handOver()).ResumePerson }));

export function AnsweringPage() {
  const here = useHere();
  const { dossierId = '', sheetId = '' } = useParams();
  const frame = useDossierFrame(dossierId);
  if (frame === undefined) return null;
  const sheet = frame?.sheets.find(({ id }) => id === sheetId);
  const chosen = frame && chooseRound(frame, sheet?.roundId, sheet?.organisationId);
  if (!frame || !chosen) return <MissingDossier homePath={paths.home()} />;
  if (sheet === undefined) return <MissingSheet dossierPath={here.dossier()} />;
  // What others keyed in for somebody is not theirs to open here.
  if (sheet.kind === 'tally' || (sheet.kind === 'individual' && sheet.collected === 'paper'))
    return <Navigate replace to={here.collect(sheet.id)} />;
  if (sheet.kind === 'summary') return <Navigate replace to={here.values(sheet.id)} />;
  if (sheet.kind !== 'individual') return <Navigate replace to={here.dossier()} />;
  const isApart = chosen.party.way === 'each';
  const isShown = isApart && chosen.party.state === 'shown';
  const page = { frame, chosen, sheet };
  return isShown || (isApart && sheet.status === 'closed') ? (
    <FinishedSheet key={sheet.id} {...page} />
  ) : (
    <OpenSheet key={sheet.id} {...page} />
  );
}

interface SheetProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly sheet: IndividualSheet;
}

/** What one person answered apart opens again only to them, and only until it is shown: the next may be looking. */
function FinishedSheet({ frame, chosen: { party }, sheet }: SheetProps) {
  const dossierId = frame.dossier.id;
  const [search] = useSearchParams();
  const [isAsking, setAsking] = useState(search.has(REOPEN));
  return isAsking && party.state === 'gathering' ? (
    <ReopenPerson dossierId={dossierId} sheet={sheet} />
  ) : (
    <ClosedSheet sheet={sheet} state={party.state} onReopen={() => setAsking(true)} />
  );
}

function OpenSheet({ frame, chosen, sheet }: SheetProps) {
  const here = useHere();
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
    return answers.size === 0 && sheet.collected === undefined ? (
      <WelcomePerson dossierId={dossierId} sheet={sheet} onBegin={hold} />
    ) : (
      <ResumePerson sheet={sheet} onResume={hold} />
    );
  }

  const step = steps.find(({ question }) => question.id === questionId);
  if (step === undefined) {
    const resumed = stepToResume(steps, answers);
    if (resumed === undefined) return null;
    return <Navigate replace to={here.answer(sheet.id, resumed.question.id)} />;
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
        isGuest={frame.dossier.guestSheetId !== undefined}
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
