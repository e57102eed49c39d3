/** Every address of the app. French words, since people see them; all behind the hash. */
import { generatePath } from 'react-router';
import { chooseRound, type DossierFrame } from '#src/core/chooseRound.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';

/** In the place of a sheet: grids that have none yet. */
export const NEW_GRIDS = 'papier';

/** In the search of an address: one's finished answers are to be opened again. */
export const REOPEN = 'rouvrir';

/** In the search of an address: which bilan and which association a page is about; else the latest, and one's own. */
export const ROUND = 'bilan';
export const ORGANISATION = 'association';

/** In the search of an address: whom a question about partners is about. */
export const PARTNER = 'partenaire';

/** In the search of an address: when the session begins. */
export const BEGINS = 'debut';

/** Patterns for the router. */
export const routes = {
  home: '/',
  newDossier: '/nouveau',
  dossier: '/dossiers/:dossierId',
  answer: '/dossiers/:dossierId/repondre/:sheetId/:questionId?',
  collect: '/dossiers/:dossierId/collecter/:sheetId/:questionId?',
  values: '/dossiers/:dossierId/valeurs/:sheetId',
  prepare: '/dossiers/:dossierId/preparer',
  printout: '/dossiers/:dossierId/imprimer/:document',
  results: '/dossiers/:dossierId/resultats',
  notes: '/dossiers/:dossierId/notes',
  discussion: '/dossiers/:dossierId/discussion/:questionId?',
  returning: '/dossiers/:dossierId/retour',
  conclude: '/dossiers/:dossierId/conclure',
  report: '/dossiers/:dossierId/rapport',
  profile: '/dossiers/:dossierId/profil',
  partners: '/dossiers/:dossierId/partenaires',
  matrix: '/dossiers/:dossierId/complementarite',
  rounds: '/dossiers/:dossierId/bilans',
  handover: '/dossiers/:dossierId/transmettre',
  merge: '/dossiers/:dossierId/transmettre/fusionner',
  receive: '/recevoir/:payload?',
  questionnaires: '/questionnaires/:id?',
  data: '/donnees',
  help: '/aide/:page?',
} as const;

export const paths = {
  home: () => routes.home,
  newDossier: () => routes.newDossier,
  dossier: (dossierId: string) => generatePath(routes.dossier, { dossierId }),
  questionnaires: (id?: string) => generatePath(routes.questionnaires, { id: id ?? null }),
  receive: () => generatePath(routes.receive, { payload: null }),
  data: () => routes.data,
  help: (page?: string) => generatePath(routes.help, { page: page ?? null }),
} as const;

/** As `chooseRound` wants it. */
export const placeIn = (search: URLSearchParams) => ({
  roundId: search.get(ROUND),
  organisationId: search.get(ORGANISATION),
});

/** What an address says of its place: only what is not the latest bilan, or not the association that is chosen by itself. */
export function searchOf(
  frame: DossierFrame,
  { roundId, organisationId }: ConclusionPlace,
): URLSearchParams {
  const byItself = chooseRound(frame);
  const inRound = chooseRound(frame, roundId);
  return new URLSearchParams([
    ...(byItself?.round.id === roundId ? [] : [[ROUND, roundId]]),
    ...(inRound?.organisation.id === organisationId ? [] : [[ORGANISATION, organisationId]]),
  ]);
}

export type DossierPaths = ReturnType<typeof dossierPaths>;

/** The pages of a dossier. @param search of the present address: the bilan and the association that it names go along */
export function dossierPaths(dossierId: string, search: URLSearchParams = new URLSearchParams()) {
  const at = (
    pattern: string,
    parts: Readonly<Record<string, string | undefined>> = {},
    more: Readonly<Record<string, string | null>> = {},
  ): string => {
    const kept = [ROUND, ORGANISATION].map((name) => [name, search.get(name)] as const);
    const named = [...Object.entries(more), ...kept].flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    );
    const query = named.length === 0 ? '' : `?${new URLSearchParams(named)}`;
    const filled = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, part ?? null]),
    );
    return generatePath(pattern, { dossierId, ...filled }) + query;
  };
  const begins = () => ({ [BEGINS]: search.get(BEGINS) });
  return {
    dossier: () => at(routes.dossier),
    answer: (sheetId: string, questionId?: string) => at(routes.answer, { sheetId, questionId }),
    /** Asks whether one's finished answers should open again. */
    reopen: (sheetId: string) =>
      at(routes.answer, { sheetId, questionId: undefined }, { [REOPEN]: '' }),
    collect: (sheetId: string, questionId?: string, partnerId: string | null = null) =>
      at(routes.collect, { sheetId, questionId }, { [PARTNER]: partnerId }),
    /** New grids, one after the other. */
    keyGrids: () => at(routes.collect, { sheetId: NEW_GRIDS, questionId: undefined }),
    /** The values of an association that shares nothing else. */
    values: (sheetId: string) => at(routes.values, { sheetId }),
    prepare: () => at(routes.prepare, {}, begins()),
    printout: (document: string) => at(routes.printout, { document }, begins()),
    results: () => at(routes.results),
    /** What was written for the others, read by the facilitator first. */
    notes: () => at(routes.notes),
    /** @param partnerId whom a question about partners is about */
    discussion: (questionId?: string, partnerId: string | null = null) =>
      at(routes.discussion, { questionId }, { [PARTNER]: partnerId }),
    /** « Un retour, dans le silence », a week later. */
    returning: () => at(routes.returning),
    conclude: () => at(routes.conclude),
    report: () => at(routes.report),
    profile: () => at(routes.profile),
    partners: () => at(routes.partners),
    matrix: () => at(routes.matrix),
    rounds: () => at(routes.rounds),
    /** Invite, collect, share. */
    handover: () => at(routes.handover),
    merge: () => at(routes.merge),
  };
}
