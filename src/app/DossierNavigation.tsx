import { NavLink, useSearchParams } from 'react-router';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './DossierNavigation.module.css';
import { PlaceSwitch } from './PlaceSwitch.tsx';
import { type DossierPaths, dossierPaths } from './paths.ts';
import { namesOfPlace, type Place } from './usePlace.ts';

/** The way through a dossier. Only what exists is named. */
export function DossierNavigation({ frame, chosen }: Place) {
  const [search] = useSearchParams();
  const here = dossierPaths(frame.dossier.id, search);
  const answer = answerPath(here, chosen);
  const isGuest = frame.dossier.guestSheetId !== undefined;
  return (
    <>
      <NavLink to={here.dossier()} end className={styles.dossier ?? ''}>
        {(!isGuest && frame.dossier.title) || chosen.organisation.name || m.dossier_untitled()}
      </NavLink>
      <nav aria-label={m.dossier_navigation()} className={styles.steps}>
        <NavLink to={answer} end={answer === here.dossier()}>
          {m.nav_answer()}
        </NavLink>
        {isGuest ? (
          <NavLink to={here.dossier()} end>
            {m.guest_nav()}
          </NavLink>
        ) : (
          <>
            <NavLink to={here.results()}>{m.nav_results()}</NavLink>
            <NavLink to={here.discussion()}>{m.discuss_nav()}</NavLink>
            <NavLink to={here.conclude()}>{m.nav_conclude()}</NavLink>
            <NavLink to={here.report()}>{m.nav_report()}</NavLink>
            <NavLink to={here.partners()}>{m.nav_partners()}</NavLink>
            <NavLink to={here.rounds()}>{m.nav_rounds()}</NavLink>
            <NavLink to={here.handover()}>{m.handover_nav()}</NavLink>
          </>
        )}
      </nav>
      {namesOfPlace({ frame, chosen }).length > 0 && <PlaceSwitch frame={frame} chosen={chosen} />}
    </>
  );
}

/** Where each answers apart, one goes through the dossier's page: a sheet belongs to one person. */
function answerPath(here: DossierPaths, { party, sheets }: Place['chosen']): string {
  const values = sheets.find(({ kind }) => kind === 'summary');
  if (values !== undefined) return here.values(values.id);
  const sheet = sheets.find(({ kind }) => kind === 'individual');
  return party.way === 'each' || sheet === undefined ? here.dossier() : here.answer(sheet.id);
}
