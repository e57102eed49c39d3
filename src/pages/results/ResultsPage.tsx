/** « Regarder »: nothing is computed here; the core's description of the result is laid out. */
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { paths } from '#src/app/paths.ts';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import { type ChosenRound, chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { describeResult } from '#src/core/report/describeResult.ts';
import type { ShownOrganisationResult } from '#src/core/result.ts';
import { resultOf } from '#src/core/resultOf.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { reportWords } from '#src/i18n/reportWords.ts';
import { useDossier } from '#src/storage/hooks.ts';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import { NothingToShow } from './NothingToShow.tsx';
import { ResultsView } from './ResultsView.tsx';

export function ResultsPage() {
  const { dossierId = '' } = useParams();
  const [search] = useSearchParams();
  const dossier = useDossier(dossierId);
  if (dossier === undefined) return null;
  const chosen = dossier && chooseRound(dossier, search.get('bilan'), search.get('association'));
  if (!dossier || !chosen) return <MissingDossier homePath={paths.home()} />;
  return <Results dossier={dossier} chosen={chosen} />;
}

function Results({ dossier, chosen }: { readonly dossier: Dossier; readonly chosen: ChosenRound }) {
  const key = questionnaireKey(chosen.round.questionnaire);
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const questionTexts = useAllQuestionTexts(key);
  const scored = useMemo(
    () => resultOf(dossier, chosen.round.id, chosen.organisation.id, questionnaire),
    [dossier, chosen.round.id, chosen.organisation.id, questionnaire],
  );
  if (scored === null) return <NothingToShow dossierId={dossier.dossier.id} reason="nobody" />;
  const { organisation } = scored;
  if (organisation.status === 'shown' && organisation.people === 0 && !hasValue(organisation))
    return <NothingToShow dossierId={dossier.dossier.id} reason="nobody" />;
  if (organisation.status !== 'shown')
    return <NothingToShow dossierId={dossier.dossier.id} reason={organisation.status} />;
  const described = describeResult(organisation, {
    round: scored.round,
    questionnaire,
    texts,
    questionTexts,
    organisations: dossier.organisations,
    words: reportWords(),
  });
  return (
    <ResultsView
      title={m.results_title()}
      dossierId={dossier.dossier.id}
      described={described}
      texts={texts}
    />
  );
}

/** Nobody answered apart, but the group may have agreed on something. */
const hasValue = ({ dimensions }: ShownOrganisationResult) =>
  dimensions.some(({ themes }) => themes.some(({ value }) => value !== null));
