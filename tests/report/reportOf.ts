/** The report of one association of a dossier, built as the report's page does it. */
import { chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import type { QuestionTextsById } from '#src/core/questionnaireTexts.ts';
import { buildReport } from '#src/core/report/buildReport.ts';
import { describeChanges } from '#src/core/report/describeChanges.ts';
import { describeResult } from '#src/core/report/describeResult.ts';
import type { Report } from '#src/core/report/report.ts';
import { chooseReport, type ReportChoice } from '#src/core/report/reportChoice.ts';
import { resultOf } from '#src/core/resultOf.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { reportWords } from '#src/i18n/reportWords.ts';
import { compiled, questionnairesByKey } from '#tests/support/questionnaires.ts';

interface ReportOptions {
  readonly roundId?: string;
  readonly organisationId?: string;
  readonly language?: 'fr' | 'en';
  readonly choice?: ReportChoice;
  readonly today?: string;
  readonly shuffle?: <Item>(items: readonly Item[]) => readonly Item[];
}

export const reportOf = (dossier: Dossier, options?: ReportOptions): Report =>
  buildReport(...toldOf(dossier, options));

/** What a report, or a table for spreadsheets, is built from. */
export function toldOf(
  dossier: Dossier,
  {
    roundId,
    organisationId,
    language = 'fr',
    choice = chooseReport('internal'),
    today = '2026-12-01',
    shuffle = (items) => items,
  }: ReportOptions = {},
): Parameters<typeof buildReport> {
  overwriteGetLocale(() => language);
  const chosen = chooseRound(dossier, roundId, organisationId);
  if (chosen === null) throw new Error('No such round');
  const key = questionnaireKey(chosen.round.questionnaire);
  const entry = compiled.find(({ questionnaire }) => questionnaireKey(questionnaire) === key);
  const texts = entry?.textsByLanguage[language];
  if (!entry || !texts) throw new Error(`No texts of ${key} in ${language}`);
  const questionTexts: QuestionTextsById = Object.assign(
    {},
    ...Object.values(texts.questionsByDimension),
  );
  const { questionnaire } = entry;
  const scored = resultOf(dossier, chosen.round.id, chosen.organisation.id, questionnaire);
  const words = reportWords();
  const content = { questionnaire, texts: texts.general, questionTexts };
  const result = scored?.organisation ?? null;
  const described =
    scored && result?.status === 'shown'
      ? describeResult(result, chosen.party.way, {
          ...content,
          round: scored.round,
          organisations: dossier.organisations,
          words,
        })
      : null;
  const contentByKey = new Map(
    compiled.flatMap(({ questionnaire: each, textsByLanguage }) => {
      const general = textsByLanguage[language]?.general;
      return general ? [[questionnaireKey(each), { questionnaire: each, texts: general }]] : [];
    }),
  );
  const all = scoreDossier(dossier, questionnairesByKey);
  const changes = describeChanges(
    chosen.organisation.id,
    { dossier, result: all, contentByKey, words },
    chosen.round,
  );
  const input = { ...content, dossier, chosen, result, choice, changes, language, today, shuffle };
  return [described, input, words];
}
