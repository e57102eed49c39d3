import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { type DossierPaths, dossierPaths } from './paths.ts';

/** The pages of the dossier, the bilan and the association that the present address is about. */
export function useHere(): DossierPaths {
  const { dossierId = '' } = useParams();
  const [search] = useSearchParams();
  return useMemo(() => dossierPaths(dossierId, search), [dossierId, search]);
}
