/** Counts of hands or of grids, one question at a time, by keyboard if one likes. */
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import { cellKey } from '#src/core/cells.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import type { Sheet, TallySheet } from '#src/core/dossier.ts';
import { type NumberedCell, numberedCells } from '#src/core/printouts.ts';
import { answeringSteps } from '#src/core/progress.ts';
import { type Questionnaire, questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { type SheetAnswering, useSheetAnswering } from '#src/saving/useSheetAnswering.ts';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { type SheetAnswers, useStorage } from '#src/storage/hooks.ts';
import { flushAll } from '#src/storage/saver.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { usePageKeys } from '#src/ui/usePageKeys.ts';
import { CollegeChoice } from './CollegeChoice.tsx';
import { CountBoxes } from './CountBoxes.tsx';
import { type CellWords, partnerName, shortQuestion, wordingOf } from './cellWords.ts';
import { FinishTally } from './FinishTally.tsx';
import { PresentField } from './PresentField.tsx';
import { TallyOutline } from './TallyOutline.tsx';
import styles from './TallyPage.module.css';
import { withCollege } from './withCollege.ts';

interface TallyPageProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly sheet: TallySheet;
  /** Whether it was finished before it was opened now. */
  readonly isReopened: boolean;
}

export function TallyPage(props: TallyPageProps) {
  const { frame, chosen, sheet } = props;
  const { round, party, partners } = chosen;
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const questionTexts = useAllQuestionTexts(key);
  const answering = useSheetAnswering(frame.dossier.id, sheet.id);
  const cells = useMemo(
    () => numberedCells(answeringSteps(questionnaire, round.mode, party.partnerIds)),
    [questionnaire, round.mode, party.partnerIds],
  );
  const { answers } = answering;
  const words = { texts, questionTexts, partners, partnerIds: party.partnerIds };
  return (
    answers && <Counting {...props} {...{ questionnaire, cells, words, answering, answers }} />
  );
}

interface CountingProps extends TallyPageProps {
  readonly questionnaire: Questionnaire;
  readonly cells: readonly NumberedCell[];
  readonly words: CellWords;
  readonly answering: SheetAnswering;
  readonly answers: SheetAnswers;
}

function Counting({
  frame,
  sheet,
  isReopened,
  questionnaire,
  cells,
  words,
  answering,
  answers,
}: CountingProps) {
  const dossierId = frame.dossier.id;
  const storage = useStorage();
  const navigate = useNavigate();
  const writes = useReportedWrites();
  const here = useHere();
  const page = useRef<HTMLDivElement>(null);
  const countOf = ({ step, subject }: NumberedCell) =>
    answers.get(cellKey(step.question.id, subject))?.value ?? null;
  const begin = useBeginning(cells, (cell) => countOf(cell) !== null);
  const [position, setPosition] = useState(begin);
  const cell = cells[position];
  if (cell === undefined) throw new Error(`There is no question ${position}`);

  const boxes = () => [...(page.current?.querySelectorAll<HTMLInputElement>('[data-box]') ?? [])];
  /** The page turns at once, so that the next figure goes where it belongs; the address follows. */
  const goTo = (index: number) => {
    const target = cells[index];
    if (target === undefined) return;
    void flushAll();
    flushSync(() => setPosition(index));
    boxes()[0]?.focus();
    const { step, subject } = target;
    void navigate(here.collect(sheet.id, step.question.id, subject), { replace: true });
  };
  const goOn = () => {
    if (position < cells.length - 1) goTo(position + 1);
    else page.current?.querySelector<HTMLElement>('[data-finish]')?.focus();
  };
  usePageKeys(
    () => goTo(position + 1),
    () => goTo(position - 1),
  );
  const isHands = sheet.collected === 'hands';
  const wording = wordingOf(cell, words);
  const partner = partnerName(cell, words);
  return (
    <div ref={page} className={`${styles.page} ${isHands ? styles.projected : ''}`}>
      <div className={styles.top}>
        <div className={styles.about}>
          <p>
            <strong>{m.collect_tally_name({ number: sheet.number })}</strong> ·{' '}
            {isHands ? m.collect_by_hands() : m.collect_by_paper()} ·{' '}
            {m.collect_counts_title({ number: cell.number, asked: cells.length })}
          </p>
          {isHands && <p className={styles.open}>{m.collect_hands_open()}</p>}
        </div>
        <PresentField
          sheet={sheet}
          save={(present) =>
            writes.saveText(() =>
              storage.changeSheet(dossierId, sheet.id, (stored) => withPresent(stored, present)),
            )
          }
          onEnter={() => boxes()[0]?.focus()}
        />
      </div>
      {isReopened && <Callout>{m.collect_reopened()}</Callout>}
      <div className={styles.heading}>
        <p className={styles.place}>{shortQuestion(cell, words)}</p>
        <PageHeading title={wording.text} />
        {partner && <p className={styles.partner}>{m.about_partner({ name: partner })}</p>}
      </div>
      <CountBoxes
        key={cell.number}
        label={partner ? `${wording.text} ${m.about_partner({ name: partner })}` : wording.text}
        levels={wording.levels}
        hasAnchors={isHands}
        levelCount={questionnaire.levelCount}
        stored={countOf(cell)}
        present={sheet.present ?? null}
        save={(value) => answering.writeInTurn(cell.step.question.id, cell.subject, { value })}
        onNext={goOn}
      />
      {answering.problem === 'conflict' && <Callout tone="alert">{m.collect_conflict()}</Callout>}
      {answering.problem === 'full' && <Callout tone="alert">{m.profile_write_full()}</Callout>}
      {answering.problem === 'failed' && <Callout tone="alert">{m.write_failed()}</Callout>}
      <WriteFailureNotice failure={writes.failure} />
      <div className={styles.pager}>
        <Button aria-disabled={position === 0} onClick={() => goTo(position - 1)}>
          {m.previous()}
        </Button>
        {position < cells.length - 1 && (
          <Button emphasis="primary" onClick={goOn}>
            {m.next()}
          </Button>
        )}
        <FinishTally
          dossierId={dossierId}
          sheet={sheet}
          cells={cells}
          isLast={position === cells.length - 1}
        />
      </div>
      <div className={styles.hints}>
        {isHands && <p>{m.collect_hands_advice()}</p>}
        <p>{m.collect_counts_keys()}</p>
      </div>
      <TallyOutline
        cells={cells}
        words={words}
        present={cell}
        isCounted={(each) => countOf(each) !== null}
        onGo={goTo}
      />
      <CollegeChoice
        label={m.collect_college_tally()}
        college={sheet.college ?? null}
        onChoose={(college) =>
          void writes.choose(() =>
            storage.changeSheet(dossierId, sheet.id, (stored) => withCollege(stored, college)),
          )
        }
      />
    </div>
  );
}

/** Where the address says, else the first question that is not counted yet. */
function useBeginning(
  cells: readonly NumberedCell[],
  isCounted: (cell: NumberedCell) => boolean,
): () => number {
  const { questionId } = useParams();
  const [search] = useSearchParams();
  return () => {
    const partnerId = search.get('partenaire');
    const addressed = cells.findIndex(
      ({ step, subject }) => step.question.id === questionId && subject === partnerId,
    );
    if (addressed !== -1) return addressed;
    return Math.max(
      0,
      cells.findIndex((cell) => !isCounted(cell)),
    );
  };
}

function withPresent(sheet: Sheet, present: number | null): Sheet {
  if (sheet.kind !== 'tally') return sheet;
  const { present: _, ...others } = sheet;
  return present === null ? others : { ...others, present };
}
