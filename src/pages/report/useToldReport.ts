/** From the dossier to its report, and to the tables of the same numbers, built once per change. */
import { useMemo } from 'react';
import { type ChosenRound, chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { buildAnswersTable } from '#src/core/report/answersTable.ts';
import { buildReport } from '#src/core/report/buildReport.ts';
import { buildDataTable, type DataTable } from '#src/core/report/dataTable.ts';
import { buildRecordTable } from '#src/core/report/recordTable.ts';
import type { Report } from '#src/core/report/report.ts';
import { chooseReport, isInside, type ReportChoice } from '#src/core/report/reportChoice.ts';
import { withoutNames } from '#src/core/report/withoutNames.ts';
import type { ReportNames } from '#src/exchange/fileNames.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { reportWords } from '#src/i18n/reportWords.ts';
import { today } from '#src/i18n/today.ts';
import { useDescribedChanges } from '#src/report/useDescribedChanges.ts';
import { useDescribedResult } from '#src/report/useDescribedResult.ts';
import { shuffled } from '#src/storage/shuffled.ts';
import { presetWords } from './reportChoiceWords.ts';

export interface ToldReport {
  readonly report: Report;
  /** One row per theme and question, of a session one per point; `null` where there is none to show. */
  readonly dataTable: () => DataTable | null;
  /** One row per answer; `null` where answers may not be told one by one. */
  readonly answersTable: () => DataTable | null;
  /** For the names of files: whose report it is, and for whom. */
  readonly named: ReportNames;
}

/** @param isUnnamed associations are called by letters, in all that is made of the report */
export function useToldReport(
  named: Dossier,
  { round, party, organisation }: ChosenRound,
  { choice, isUnnamed }: { readonly choice: ReportChoice; readonly isUnnamed: boolean },
): ToldReport {
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the letters are said in the language
  const dossier = useMemo(
    () => (isUnnamed ? withoutNames(named, (letter) => m.partners_lettered({ letter })) : named),
    [named, isUnnamed, language],
  );
  const seen = useDescribedResult(dossier, { round, party, organisation });
  const changes = useDescribedChanges(dossier, organisation.id, round);
  return useMemo(() => {
    const chosen = chooseRound(dossier, round.id, organisation.id);
    if (chosen === null) throw new Error(`No round ${round.id}`);
    const { described, result, questionnaire, texts, questionTexts } = seen;
    const date = today();
    const words = reportWords();
    const input = {
      dossier,
      chosen,
      result,
      questionnaire,
      texts,
      questionTexts,
      choice,
      language,
      changes,
      today: date,
      shuffle: shuffled,
    };
    // A summary and a page of memory have no tables of their own: those inside get all the data.
    const ofTables = isInside(choice) ? { ...input, choice: chooseReport('internal') } : input;
    return {
      report: buildReport(described, input, words),
      dataTable: () =>
        choice.preset === 'session'
          ? buildRecordTable(described, input, words)
          : buildDataTable(described, ofTables, words),
      answersTable: () => buildAnswersTable(described, ofTables, words),
      named: {
        association: chosen.organisation.name,
        round: chosen.round.label,
        readers: presetWords[choice.preset][0](),
        date,
      },
    };
  }, [dossier, round.id, organisation.id, seen, changes, choice, language]);
}
