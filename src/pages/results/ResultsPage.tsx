/** « Regarder »: nothing is computed here; the core's description of the result is laid out. */
import { useParams, useSearchParams } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { type ChosenRound, chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDescribedResult } from '#src/report/useDescribedResult.ts';
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
  const { described, unseen, texts } = useDescribedResult(dossier, chosen);
  if (unseen !== null || described === null)
    return <NothingToShow dossierId={dossier.dossier.id} reason={unseen ?? 'nobody'} />;
  return (
    <ResultsView
      title={m.results_title()}
      dossierId={dossier.dossier.id}
      described={described}
      texts={texts}
    />
  );
}
