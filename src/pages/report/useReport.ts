/** From the dossier to its report, built once per change. */
import { useMemo } from 'react';
import { type ChosenRound, chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { buildReport } from '#src/core/report/buildReport.ts';
import type { Report } from '#src/core/report/report.ts';
import type { ReportChoice } from '#src/core/report/reportChoice.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { reportWords } from '#src/i18n/reportWords.ts';
import { today } from '#src/i18n/today.ts';
import { useDescribedResult } from '#src/report/useDescribedResult.ts';
import { shuffled } from './shuffled.ts';

export function useReport(
  dossier: Dossier,
  { round, organisation }: ChosenRound,
  choice: ReportChoice,
): Report {
  const seen = useDescribedResult(dossier, { round, organisation });
  const language = useLanguage();
  return useMemo(() => {
    const chosen = chooseRound(dossier, round.id, organisation.id);
    if (chosen === null) throw new Error(`No round ${round.id}`);
    const { described, result, questionnaire, texts, questionTexts } = seen;
    const content = { questionnaire, texts, questionTexts };
    const given = { dossier, chosen, result, choice, language, today: today(), shuffle: shuffled };
    return buildReport(described, { ...content, ...given }, reportWords());
  }, [dossier, round.id, organisation.id, seen, choice, language]);
}
