import { Fragment, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { type ChosenRound, chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { useDossier } from '#src/storage/hooks.ts';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import { keyOf } from './FramePage.tsx';
import { paths, placeIn } from './paths.ts';

export interface AboutRound {
  readonly dossier: Dossier;
  readonly chosen: ChosenRound;
}

/**
 * Begins every page about one association in one round: those that its address names (`?bilan=&association=`), else as
 * `chooseRound` does. Empty while the dossier loads; where this device holds no such thing, says so.
 */
export function RoundPage({ children }: { readonly children: (about: AboutRound) => ReactNode }) {
  const { dossierId = '' } = useParams();
  const [search] = useSearchParams();
  const dossier = useDossier(dossierId);
  if (dossier === undefined) return null;
  const { roundId, organisationId } = placeIn(search);
  const chosen = dossier && chooseRound(dossier, roundId, organisationId);
  if (!dossier || !chosen) return <MissingDossier homePath={paths.home()} />;
  return <Fragment key={keyOf(chosen)}>{children({ dossier, chosen })}</Fragment>;
}
