/** What one association may see of all those of a bilan, scored and put into words once per change. */
import { useMemo } from 'react';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import type { DescribedPartners } from '#src/core/report/describedPartners.ts';
import { describePartners } from '#src/core/report/describePartners.ts';
import { type PartnersPart, partnersParts } from '#src/core/report/partnersBlocks.ts';
import { roundResultOf } from '#src/core/resultOf.ts';
import { type Unseen, whyUnseen } from '#src/core/whyUnseen.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { reportWords } from '#src/i18n/reportWords.ts';

export interface SeenPartners {
  readonly described: DescribedPartners;
  /** The same as blocks, under headings of level 2. */
  readonly parts: readonly PartnersPart[];
  /** Why nothing of an association can be told; `null` when something can. */
  readonly whyUnseenOf: (organisationId: string) => Unseen | null;
}

/** Suspends until the questionnaire and its words in the present language are there. */
export function useDescribedPartners(
  dossier: Dossier,
  { round, organisation }: Pick<ChosenRound, 'round' | 'organisation'>,
): SeenPartners {
  const key = questionnaireKey(round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const questionTexts = useAllQuestionTexts(key);
  const language = useLanguage();
  const result = useMemo(() => {
    const scored = roundResultOf(dossier, round.id, questionnaire);
    if (scored === null) throw new Error(`No round ${round.id}`);
    return scored;
  }, [dossier, round.id, questionnaire]);
  return useMemo(() => {
    const words = reportWords();
    const described = describePartners(
      {
        dossier,
        chosen: { round, organisation },
        result,
        questionnaire,
        texts,
        questionTexts,
        readers: 'viewer',
      },
      words,
    );
    return {
      described,
      parts: partnersParts({ described, level: 2, language, words }),
      whyUnseenOf: (organisationId) =>
        whyUnseen(result.organisations.find(({ id }) => id === organisationId) ?? null),
    };
  }, [dossier, round, organisation, result, questionnaire, texts, questionTexts, language]);
}
