/** From the dossier to its report: scored, described and built once per change. */
import { useMemo } from 'react';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import { type ChosenRound, chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { buildReport } from '#src/core/report/buildReport.ts';
import { describeResult } from '#src/core/report/describeResult.ts';
import type { Report } from '#src/core/report/report.ts';
import { resultOf } from '#src/core/resultOf.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { reportWords } from '#src/i18n/reportWords.ts';
import { today } from '#src/i18n/today.ts';
import { shuffled } from './shuffled.ts';

export function useReport(dossier: Dossier, { round, organisation }: ChosenRound): Report {
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const questionTexts = useAllQuestionTexts(key);
  const language = useLanguage();
  return useMemo(() => {
    const chosen = chooseRound(dossier, round.id, organisation.id);
    if (chosen === null) throw new Error(`No round ${round.id}`);
    const scored = resultOf(dossier, round.id, organisation.id, questionnaire);
    const words = reportWords();
    const content = { questionnaire, texts, questionTexts };
    const { organisations } = dossier;
    const described =
      scored?.organisation.status === 'shown'
        ? describeResult(scored.organisation, {
            ...content,
            round: scored.round,
            organisations,
            words,
          })
        : null;
    const result = scored?.organisation ?? null;
    const given = { dossier, chosen, result, language, today: today(), shuffle: shuffled };
    return buildReport(described, { ...content, ...given }, words);
  }, [dossier, round.id, organisation.id, questionnaire, texts, questionTexts, language]);
}
