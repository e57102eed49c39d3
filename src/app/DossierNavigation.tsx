import { NavLink } from 'react-router';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossierFrame } from '#src/storage/hooks.ts';
import styles from './DossierNavigation.module.css';
import { paths } from './paths.ts';

/** The way through a dossier. Only what exists is named. */
export function DossierNavigation({ dossierId }: { readonly dossierId: string }) {
  const frame = useDossierFrame(dossierId);
  if (!frame) return null;
  const own = frame.organisations.find(({ id }) => id === frame.dossier.ownOrganisationId);
  const round = frame.rounds.at(-1);
  const party = round?.parties.find(({ organisationId }) => organisationId === own?.id);
  const sheet = frame.sheets.find(
    ({ kind, roundId, organisationId }) =>
      kind === 'individual' && roundId === round?.id && organisationId === own?.id,
  );
  // Where each answers apart, one goes through the dossier's page: a sheet belongs to one person.
  const answer =
    party?.way === 'each' || sheet === undefined
      ? paths.dossier(dossierId)
      : paths.answer(dossierId, sheet.id);
  return (
    <>
      <NavLink to={paths.dossier(dossierId)} end className={styles.dossier ?? ''}>
        {frame.dossier.title || own?.name || m.dossier_untitled()}
      </NavLink>
      <nav aria-label={m.dossier_navigation()} className={styles.steps}>
        <NavLink to={answer} end={party?.way === 'each'}>
          {m.nav_answer()}
        </NavLink>
        <NavLink to={paths.results(dossierId)}>{m.nav_results()}</NavLink>
        <NavLink to={paths.discussion(dossierId)}>{m.discuss_nav()}</NavLink>
        <NavLink to={paths.conclude(dossierId)}>{m.nav_conclude()}</NavLink>
        <NavLink to={paths.report(dossierId)}>{m.nav_report()}</NavLink>
      </nav>
    </>
  );
}
