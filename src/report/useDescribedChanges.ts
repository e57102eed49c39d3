/** What changed for one association from bilan to bilan, scored and put into words once per change. */
import { useMemo } from 'react';
import { useVersions } from '#src/catalogue/useQuestionnaire.ts';
import type { Dossier, Round } from '#src/core/dossier.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import type { ChangesContext } from '#src/core/report/ChangesContext.ts';
import { describeChanges } from '#src/core/report/describeChanges.ts';
import type { DescribedChanges } from '#src/core/report/describedChanges.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { reportWords } from '#src/i18n/reportWords.ts';

/** @param until the last bilan to tell of; all of them without it */
export function useDescribedChanges(
  dossier: Dossier,
  organisationId: string,
  until?: Round,
): DescribedChanges {
  const context = useChangesContext(dossier);
  return useMemo(
    () => describeChanges(organisationId, context, until),
    [context, organisationId, until],
  );
}

/** The dossier scored. Suspends until every version that its bilans are pinned to is there. */
export function useChangesContext(dossier: Dossier): ChangesContext {
  const keys = dossier.rounds.map(({ questionnaire }) => questionnaireKey(questionnaire));
  const contentByKey = useVersions([...new Set(keys)].sort());
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  return useMemo(() => {
    const questionnaires = new Map(
      [...contentByKey].map(([key, { questionnaire }]) => [key, questionnaire]),
    );
    const result = scoreDossier(dossier, questionnaires);
    return { dossier, result, contentByKey, words: reportWords() };
  }, [dossier, contentByKey, language]);
}
