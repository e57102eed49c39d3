/** The bilan and the association that the present address is about, wherever it says so. */
import { useEffect } from 'react';
import { matchPath, useLocation, useNavigate, useSearchParams } from 'react-router';
import { type ChosenRound, chooseRound, type DossierFrame } from '#src/core/chooseRound.ts';
import { useDossierFrame } from '#src/storage/hooks.ts';
import { ORGANISATION, placeIn, ROUND, routes, searchOf } from './paths.ts';

export interface Place {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
}

/** `null` outside of a dossier, while it loads, and where this device has no such thing. */
export function usePlace(dossierId: string | undefined): Place | null {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const frame = useDossierFrame(dossierId ?? '');
  const sheetId = OF_A_SHEET.map((pattern) => matchPath(pattern, pathname)?.params.sheetId).find(
    (id) => id !== undefined,
  );
  // A sheet belongs to one association in one bilan, whatever the rest of the address says.
  const sheet = frame?.sheets.find(({ id }) => id === sheetId);
  const meant = new URLSearchParams(search);
  if (frame && sheet) {
    for (const name of [ROUND, ORGANISATION]) meant.delete(name);
    for (const [name, value] of searchOf(frame, sheet)) meant.set(name, value);
  }
  const isMeant = String(meant) === String(search) || sheet === undefined;
  const address = `${pathname}?${meant}`;
  useEffect(() => {
    if (!isMeant) void navigate(address, { replace: true });
  }, [isMeant, address, navigate]);
  if (!frame) return null;
  const { roundId, organisationId } = placeIn(search);
  const chosen = chooseRound(
    frame,
    sheet?.roundId ?? roundId,
    sheet?.organisationId ?? organisationId,
  );
  return chosen && { frame, chosen };
}

export const OF_A_SHEET = [routes.answer, routes.collect, routes.values] as const;

/** « Le Relais », « Bilan à 6 mois »: as far as the dossier has several of them. */
export const namesOfPlace = ({ frame, chosen }: Place): readonly string[] => [
  ...(chosen.round.parties.length > 1 ? [chosen.organisation.name] : []),
  ...(frame.rounds.length > 1 ? [chosen.round.label] : []),
];
