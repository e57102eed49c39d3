/** Which association and which bilan the pages are about, where there are several: the same page, about another. */
import { useId } from 'react';
import { matchPath, useLocation, useNavigate } from 'react-router';
import { chooseRound } from '#src/core/chooseRound.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import { formatDate } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './PlaceSwitch.module.css';
import {
  BEGINS,
  dossierPaths,
  ORGANISATION,
  PARTNER,
  REOPEN,
  ROUND,
  routes,
  searchOf,
} from './paths.ts';
import { OF_A_SHEET, type Place } from './usePlace.ts';

export function PlaceSwitch({ frame, chosen }: Place) {
  const goTo = useSamePage({ frame, chosen });
  const { round, organisation } = chosen;
  const associations = frame.organisations
    .filter(({ id }) => round.parties.some(({ organisationId }) => organisationId === id))
    .sort((a, b) => a.position - b.position);
  const rounds = [...frame.rounds].sort((a, b) => a.position - b.position);
  return (
    // The heading of the page that comes leaves the focus here: arrows go through the choices one by one.
    <fieldset className={styles.switch} aria-label={m.party_switch()} data-keeps-focus>
      {associations.length > 1 && (
        <Choice
          label={m.party_switch_association()}
          chosen={organisation.id}
          choices={associations.map(({ id, name }) => ({ id, name }))}
          onChoose={(organisationId) => goTo({ roundId: round.id, organisationId })}
        />
      )}
      {rounds.length > 1 && (
        <Choice
          label={m.party_switch_round()}
          chosen={round.id}
          choices={rounds.map(({ id, label, startedOn }) => ({
            id,
            name: `${label} · ${formatDate(startedOn)}`,
          }))}
          onChoose={(roundId) => goTo({ roundId, organisationId: organisation.id })}
        />
      )}
    </fieldset>
  );
}

function Choice({
  label,
  chosen,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** From the page of one sheet or one point, which the other place does not have, to the page above it. */
function useSamePage({ frame }: Place) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return ({ roundId, organisationId }: ConclusionPlace) => {
    const round = frame.rounds.find(({ id }) => id === roundId);
    const isThere = round?.parties.some((party) => party.organisationId === organisationId);
    const byItself = chooseRound(frame, roundId)?.organisation.id ?? organisationId;
    const meant = searchOf(frame, {
      roundId,
      organisationId: isThere ? organisationId : byItself,
    });
    const kept = new URLSearchParams(search);
    for (const name of [ROUND, ORGANISATION, PARTNER, BEGINS, REOPEN]) kept.delete(name);
    for (const [name, value] of meant) kept.set(name, value);
    const query = kept.size === 0 ? '' : `?${kept}`;
    void navigate(pageAbove(frame.dossier.id, pathname) + query);
  };
}

function pageAbove(dossierId: string, pathname: string): string {
  const here = dossierPaths(dossierId);
  if (OF_A_SHEET.some((pattern) => matchPath(pattern, pathname))) return here.dossier();
  return matchPath(routes.discussion, pathname) ? here.discussion() : pathname;
}
