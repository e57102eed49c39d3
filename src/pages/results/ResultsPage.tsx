/** « Regarder »: nothing is computed here; the core's description of the result is laid out. */
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDescribedResult } from '#src/report/useDescribedResult.ts';
import { HideAgain } from './HideAgain.tsx';
import { NothingToShow } from './NothingToShow.tsx';
import { ResultsView } from './ResultsView.tsx';

export function ResultsPage() {
  return <RoundPage>{(about) => <Results {...about} />}</RoundPage>;
}

function Results({ dossier, chosen }: AboutRound) {
  const { result, described, secondLine, unseen, texts } = useDescribedResult(dossier, chosen);
  // Of an association that hands over its values alone, nobody answers here.
  const isValuesOnly = result?.status === 'shown' && result.people === null;
  if (unseen !== null || described === null)
    return <NothingToShow reason={isValuesOnly ? 'noValues' : (unseen ?? 'nobody')} />;
  const place = { roundId: chosen.round.id, organisationId: chosen.organisation.id };
  return (
    <>
      <HideAgain dossierId={dossier.dossier.id} place={place} />
      <ResultsView
        title={m.results_title()}
        described={described}
        secondLine={secondLine}
        texts={texts}
      />
    </>
  );
}
