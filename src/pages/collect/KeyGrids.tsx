import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { NEW_GRIDS, paths } from '#src/app/paths.ts';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import type { Answer, IndividualSheet } from '#src/core/dossier.ts';
import { freeSheet } from '#src/core/freeSheet.ts';
import { numberedCells } from '#src/core/printouts.ts';
import { answeringSteps } from '#src/core/progress.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossierSummary, useSettings, useStorage } from '#src/storage/hooks.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import { CollegeChoice } from './CollegeChoice.tsx';
import { FinishKeying } from './FinishKeying.tsx';
import styles from './KeyGrids.module.css';
import { KeyingTrouble } from './KeyingTrouble.tsx';
import { keyingOf } from './keptKeyings.ts';
import { Keying } from './keying.ts';
import { LatestAnswers } from './LatestAnswers.tsx';
import { PresentCell } from './PresentCell.tsx';
import { useKeyingKeys } from './useKeyingKeys.ts';
import { WholeGrid } from './WholeGrid.tsx';

interface KeyGridsProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  /** The grid to begin with; `null`: a new one. */
  readonly begun: { readonly sheet: IndividualSheet; readonly answers: readonly Answer[] } | null;
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
  const [keying] = useState(() => {
    const made = keyingOf(
      `${dossierId} ${begun?.sheet.id ?? NEW_GRIDS}`,
      () =>
        new Keying({
          ...{ storage, dossierId, cells, begun, newId: () => crypto.randomUUID() },
          place: { roundId: round.id, organisationId: organisation.id },
        }),
    );
    made.knowSheets(sheets, freeId);
    return made;
  });
  const view = useSyncExternalStore(keying.subscribe, keying.getView);
  useLayoutEffect(() => keying.knowSheets(sheets, freeId), [keying, sheets, freeId]);
  useEffect(() => keying.reportTo(report), [keying, report]);
  useKeyingKeys(keying, questionnaire.levelCount, singleKeys);
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
              <Link to={paths.collect(dossierId, sheet.id)}>
                {m.collect_grid_go_on({ number: sheet.number })}
              </Link>
            </p>
          ))}
      </header>
      <KeyingTrouble keying={keying} view={view} cellNumber={cell.number} />
      <div className={styles.columns}>
        <PresentCell
          keying={keying}
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
      <FinishKeying dossierId={dossierId} keying={keying} completed={view.completed} />
    </div>
  );
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
