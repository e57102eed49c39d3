/** Every address of the app. French words, since people see them; all behind the hash. */
import { generatePath } from 'react-router';

/** In the place of a sheet: grids that have none yet. */
export const NEW_GRIDS = 'papier';

/** In the search of an address: one's finished answers are to be opened again. */
export const REOPEN = 'rouvrir';

/** Patterns for the router. */
export const routes = {
  home: '/',
  newDossier: '/nouveau',
  dossier: '/dossiers/:dossierId',
  answer: '/dossiers/:dossierId/repondre/:sheetId/:questionId?',
  collect: '/dossiers/:dossierId/collecter/:sheetId/:questionId?',
  prepare: '/dossiers/:dossierId/preparer',
  printout: '/dossiers/:dossierId/imprimer/:document',
  results: '/dossiers/:dossierId/resultats',
  notes: '/dossiers/:dossierId/notes',
  discussion: '/dossiers/:dossierId/discussion/:questionId?',
  returning: '/dossiers/:dossierId/retour',
  conclude: '/dossiers/:dossierId/conclure',
  report: '/dossiers/:dossierId/rapport',
  profile: '/dossiers/:dossierId/profil',
  questionnaires: '/questionnaires/:id?',
  data: '/donnees',
  help: '/aide/:page?',
} as const;

export const paths = {
  home: () => routes.home,
  newDossier: () => routes.newDossier,
  dossier: (dossierId: string) => generatePath(routes.dossier, { dossierId }),
  answer: (dossierId: string, sheetId: string, questionId?: string) =>
    generatePath(routes.answer, { dossierId, sheetId, questionId: questionId ?? null }),
  /** Asks whether one's finished answers should open again. */
  reopen: (dossierId: string, sheetId: string) => `${paths.answer(dossierId, sheetId)}?${REOPEN}`,
  collect: (dossierId: string, sheetId: string, questionId?: string) =>
    generatePath(routes.collect, { dossierId, sheetId, questionId: questionId ?? null }),
  /** New grids, one after the other. */
  keyGrids: (dossierId: string) =>
    generatePath(routes.collect, { dossierId, sheetId: NEW_GRIDS, questionId: null }),
  prepare: (dossierId: string) => generatePath(routes.prepare, { dossierId }),
  printout: (dossierId: string, document: string) =>
    generatePath(routes.printout, { dossierId, document }),
  results: (dossierId: string) => generatePath(routes.results, { dossierId }),
  /** What was written for the others, read by the facilitator first. */
  notes: (dossierId: string) => generatePath(routes.notes, { dossierId }),
  /** @param partnerId whom a question about partners is about */
  discussion: (dossierId: string, questionId?: string, partnerId: string | null = null) =>
    generatePath(routes.discussion, { dossierId, questionId: questionId ?? null }) +
    (partnerId === null ? '' : `?partenaire=${partnerId}`),
  /** « Un retour, dans le silence », a week later. */
  returning: (dossierId: string) => generatePath(routes.returning, { dossierId }),
  conclude: (dossierId: string) => generatePath(routes.conclude, { dossierId }),
  report: (dossierId: string) => generatePath(routes.report, { dossierId }),
  profile: (dossierId: string) => generatePath(routes.profile, { dossierId }),
  questionnaires: (id?: string) => generatePath(routes.questionnaires, { id: id ?? null }),
  data: () => routes.data,
  help: (page?: string) => generatePath(routes.help, { page: page ?? null }),
} as const;
