/** What one association answered in one round, scored and put into words once per change. */
import { useMemo } from 'react';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { type Questionnaire, questionnaireKey } from '#src/core/questionnaire.ts';
import type { QuestionnaireTexts, QuestionTextsById } from '#src/core/questionnaireTexts.ts';
import type { DescribedResult } from '#src/core/report/describedResult.ts';
import { describeResult } from '#src/core/report/describeResult.ts';
import {
  type DescribedSecondLine,
  describeSecondLine,
} from '#src/core/report/describeSecondLine.ts';
import type { OrganisationResult } from '#src/core/result.ts';
import { resultOf } from '#src/core/resultOf.ts';
import { type Unseen, whyUnseen } from '#src/core/whyUnseen.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { reportWords } from '#src/i18n/reportWords.ts';

export interface SeenResult {
  /** `null` without a sheet. */
  readonly result: OrganisationResult | null;
  /** `null` unless the result may be seen. */
  readonly described: DescribedResult | null;
  /** What people outside the governance answered; `null` unless it may be seen. */
  readonly secondLine: DescribedSecondLine | null;
  /** `null` when there is something to see. */
  readonly unseen: Unseen | null;
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
  readonly questionTexts: QuestionTextsById;
}

/** Suspends until the questionnaire and its words in the present language are there. */
export function useDescribedResult(
  dossier: Dossier,
  { round, party, organisation }: Pick<ChosenRound, 'round' | 'party' | 'organisation'>,
): SeenResult {
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const questionTexts = useAllQuestionTexts(key);
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  return useMemo(() => {
    const content = { questionnaire, texts, questionTexts };
    const nothing = { ...content, described: null, secondLine: null };
    const scored = resultOf(dossier, round.id, organisation.id, questionnaire);
    const result = scored?.organisation ?? null;
    const unseen = whyUnseen(result);
    if (scored === null || result?.status !== 'shown') return { ...nothing, result, unseen };
    const words = reportWords();
    const context = { ...content, round: scored.round, organisations: dossier.organisations };
    const described = describeResult(result, party.way, { ...context, words });
    const place = { dossier, chosen: { round, organisation }, questionnaire };
    return {
      ...content,
      result,
      described,
      secondLine: describeSecondLine(place, result, described, words),
      unseen,
    };
  }, [
    dossier,
    round.id,
    party.way,
    organisation.id,
    questionnaire,
    texts,
    questionTexts,
    language,
  ]);
}
