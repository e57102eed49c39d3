import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { chooseRound } from '#src/core/chooseRound.ts';
import { useDossierFrame } from '#src/storage/hooks.ts';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import { paths, placeIn } from './paths.ts';
import type { Place } from './usePlace.ts';

/** As RoundPage, for pages that need no answers and do not follow their changes; `children` gives its own key. */
export function FramePage({ children }: { readonly children: (place: Place) => ReactNode }) {
  const { dossierId = '' } = useParams();
  const [search] = useSearchParams();
  const frame = useDossierFrame(dossierId);
  if (frame === undefined) return null;
  const { roundId, organisationId } = placeIn(search);
  const chosen = frame && chooseRound(frame, roundId, organisationId);
  if (!frame || !chosen) return <MissingDossier homePath={paths.home()} />;
  return children({ frame, chosen });
}

/** Another bilan or association is another page: nothing typed or unfolded for the one stays for the other. */
export const keyOf = ({ round, organisation }: Place['chosen']) => `${round.id} ${organisation.id}`;
