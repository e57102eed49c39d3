/** Every address of the app. French words, since people see them; all behind the hash. */
import { generatePath } from 'react-router';

/** Patterns for the router. */
export const routes = {
  home: '/',
  newDossier: '/nouveau',
  dossier: '/dossiers/:dossierId',
  answer: '/dossiers/:dossierId/repondre/:sheetId/:questionId?',
  results: '/dossiers/:dossierId/resultats',
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
  results: (dossierId: string) => generatePath(routes.results, { dossierId }),
  conclude: (dossierId: string) => generatePath(routes.conclude, { dossierId }),
  report: (dossierId: string) => generatePath(routes.report, { dossierId }),
  profile: (dossierId: string) => generatePath(routes.profile, { dossierId }),
  questionnaires: (id?: string) => generatePath(routes.questionnaires, { id: id ?? null }),
  data: () => routes.data,
  help: (page?: string) => generatePath(routes.help, { page: page ?? null }),
} as const;
