import { NavLink, useSearchParams } from 'react-router';
import { chooseRound } from '#src/core/chooseRound.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useDossierFrame } from '#src/storage/hooks.ts';
import styles from './DossierNavigation.module.css';
import { dossierPaths, placeIn } from './paths.ts';

/** The way through a dossier. Only what exists is named. */
export function DossierNavigation({ dossierId }: { readonly dossierId: string }) {
  const [search] = useSearchParams();
  const here = dossierPaths(dossierId, search);
  const frame = useDossierFrame(dossierId);
  if (!frame) return null;
  const { roundId, organisationId } = placeIn(search);
  const chosen = chooseRound(frame, roundId, organisationId);
  const sheet = chosen?.sheets.find(({ kind }) => kind === 'individual');
  // Where each answers apart, one goes through the dossier's page: a sheet belongs to one person.
  const isApart = chosen?.party.way === 'each';
  const answer = isApart || sheet === undefined ? here.dossier() : here.answer(sheet.id);
  return (
    <>
      <NavLink to={here.dossier()} end className={styles.dossier ?? ''}>
        {frame.dossier.title || chosen?.organisation.name || m.dossier_untitled()}
      </NavLink>
      <nav aria-label={m.dossier_navigation()} className={styles.steps}>
        <NavLink to={answer} end={isApart || sheet === undefined}>
          {m.nav_answer()}
        </NavLink>
        <NavLink to={here.results()}>{m.nav_results()}</NavLink>
        <NavLink to={here.discussion()}>{m.discuss_nav()}</NavLink>
        <NavLink to={here.conclude()}>{m.nav_conclude()}</NavLink>
        <NavLink to={here.report()}>{m.nav_report()}</NavLink>
      </nav>
    </>
  );
}
