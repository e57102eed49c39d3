/** The actions that are neither done nor dropped, of those associations that take part in the next bilan. */
import type { Dossier } from '#src/core/dossier.ts';
import { actionsToCarry, type NextParty } from '#src/core/openNextRound.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Check } from './Check.tsx';
import styles from './NextRoundForm.module.css';

interface ActionsToCarryProps {
  readonly dossier: Dossier;
  readonly parties: readonly NextParty[];
  readonly carried: readonly string[];
  readonly onChange: (carried: readonly string[]) => void;
}

export function ActionsToCarry({ dossier, parties, carried, onChange }: ActionsToCarryProps) {
  const isIn = (id: string) => parties.some(({ organisationId }) => organisationId === id);
  const actions = actionsToCarry(dossier).filter(({ organisationId }) => isIn(organisationId));
  if (actions.length === 0) return null;
  const nameOf = (id: string) =>
    dossier.organisations.find((organisation) => organisation.id === id)?.name ?? '';
  return (
    <fieldset className={styles.group}>
      <legend>{m.rounds_actions()}</legend>
      <p className={styles.hint}>{m.rounds_actions_hint()}</p>
      {actions.map(({ id, organisationId, objective }) => {
        const action = objective.trim() || m.rounds_action_untitled();
        return (
          <Check
            key={id}
            name={
              parties.length > 1
                ? m.rounds_action_of({ association: nameOf(organisationId), action })
                : action
            }
            checked={carried.includes(id)}
            onChange={(isCarried) =>
              onChange(isCarried ? [...carried, id] : carried.filter((each) => each !== id))
            }
          />
        );
      })}
    </fieldset>
  );
}
