import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { Link, useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { freeSheet } from '#src/core/freeSheet.ts';
import { numberedCells } from '#src/core/printouts.ts';
import { answeringSteps } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossierSummary, useSettings, useStorage } from '#src/storage/hooks.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import type { BegunSheet } from './begunGrid.ts';
import { CollegeChoice } from './CollegeChoice.tsx';
import { FinishKeying } from './FinishKeying.tsx';
import styles from './KeyGrids.module.css';
import { Keying } from './Keying.ts';
import { KeyingTrouble } from './KeyingTrouble.tsx';
import { keyingOf } from './keptKeyings.ts';
import { LatestAnswers } from './LatestAnswers.tsx';
import { LAST_ANSWER } from './lastAnswer.ts';
import { PresentCell } from './PresentCell.tsx';
import { useAddressOfGrid } from './useAddressOfGrid.ts';
import { useKeyingKeys } from './useKeyingKeys.ts';
import { WholeGrid } from './WholeGrid.tsx';

interface KeyGridsProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  /** The grid to begin with; `null`: a new one. */
  readonly begun: BegunSheet | null;
}

/** Waits until it is known which sheets were begun, and with it the number of the next grid. */
export function KeyGrids(props: KeyGridsProps) {
  const summary = useDossierSummary(props.frame.dossier.id);
  const touched = useMemo(
    () => new Set((summary?.sheets ?? []).flatMap((each) => (each.touched ? [each.sheetId] : []))),
    [summary],
  );
  return summary ? <Grids {...props} touched={touched} /> : null;
}

function Grids({
  frame,
  chosen,
  begun,
  touched,
}: KeyGridsProps & { readonly touched: ReadonlySet<string> }) {
  const here = useHere();
  const { round, party, organisation, partners, sheets } = chosen;
  const dossierId = frame.dossier.id;
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const questionTexts = useAllQuestionTexts(key);
  const storage = useStorage();
  const report = useReportSaving();
  const singleKeys = useSettings()?.singleKeyShortcuts ?? true;
  const cells = useMemo(
    () => numberedCells(answeringSteps(questionnaire, round.mode, party.partnerIds)),
    [questionnaire, round.mode, party.partnerIds],
  );
  const freeId = freeSheet(sheets, touched)?.id ?? null;
  const place = { roundId: round.id, organisationId: organisation.id };
  const [keying] = useState(() => {
    const made = keyingOf(
      `${dossierId} ${round.id} ${organisation.id}`,
      begun?.sheet.id ?? null,
      () =>
        new Keying({
          storage,
          dossierId,
          place,
          cells,
          begun,
          newId: () => crypto.randomUUID(),
        }),
    );
    made.knowSheets(sheets, freeId);
    return made;
  });
  const view = useSyncExternalStore(keying.subscribe, keying.getView);
  useLayoutEffect(() => keying.knowSheets(sheets, freeId), [keying, sheets, freeId]);
  useEffect(() => keying.reportTo(report), [keying, report]);
  const goBack = useGoBack(keying);
  useKeyingKeys(keying, goBack, questionnaire.levelCount, singleKeys);
  useAddressOfGrid(view.sheetId);
  useWarningBeforeClosing(!view.isSaved);

  const cell = cells[view.position];
  if (cell === undefined) throw new Error(`There is no box ${view.position}`);
  const unfinished = sheets.filter(
    (sheet) =>
      sheet.kind === 'individual' &&
      sheet.collected === 'paper' &&
      sheet.status === 'open' &&
      !keying.holds(sheet.id),
  );
  const words = { texts, questionTexts, partners, partnerIds: party.partnerIds };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading title={m.collect_grid_title({ number: view.gridNumber })} />
        <p>{m.collect_grid_write_number({ number: view.gridNumber })}</p>
        {view.isNew &&
          unfinished.map((sheet) => (
            <p key={sheet.id}>
              {m.collect_grid_open({ number: sheet.number })}{' '}
              <Link to={here.collect(sheet.id)}>
                {m.collect_grid_go_on({ number: sheet.number })}
              </Link>
            </p>
          ))}
      </header>
      <KeyingTrouble keying={keying} view={view} cellNumber={cell.number} />
      <div className={styles.columns}>
        <PresentCell
          keying={keying}
          goBack={goBack}
          view={view}
          cell={cell}
          cells={cells}
          questionnaire={questionnaire}
          words={words}
        />
        <LatestAnswers view={view} />
      </div>
      <p className={styles.keys}>
        {singleKeys ? m.collect_keys({ most: questionnaire.levelCount }) : m.collect_keys_off()}
      </p>
      <WholeGrid keying={keying} view={view} cells={cells} words={words} />
      <CollegeChoice
        label={m.collect_college()}
        college={view.college}
        onChoose={(college) => keying.setCollege(college)}
      />
      <FinishKeying
        {...{ dossierId, place, keying }}
        boxes={cells.length}
        completed={view.completed}
      />
    </div>
  );
}

/** To the answer before; where that was keyed before this window was opened, its grid is opened like any other. */
function useGoBack(keying: Keying): () => void {
  const here = useHere();
  const navigate = useNavigate();
  return useCallback(() => {
    const { sheetBefore } = keying.getView();
    if (sheetBefore === null) keying.back();
    else void navigate(here.collect(sheetBefore.id), { state: LAST_ANSWER });
  }, [keying, here, navigate]);
}

/** The browser asks before it closes a window that holds something not stored yet. */
function useWarningBeforeClosing(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
