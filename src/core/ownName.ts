import type { Dossier } from './dossier.ts';

/** What a dossier is called: its title, else its own association; empty where it has neither. */
export function ownName({ dossier, organisations }: Pick<Dossier, 'dossier' | 'organisations'>) {
  const own = organisations.find(({ id }) => id === dossier.ownOrganisationId);
  return dossier.title || (own?.name ?? '');
}
