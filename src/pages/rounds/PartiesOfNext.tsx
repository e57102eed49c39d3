/** Which associations take part in the next bilan, how, and about whom each is asked. */
import type { Ref } from 'react';
import type { Dossier, Organisation } from '#src/core/dossier.ts';
import { type NextParty, namedLate } from '#src/core/openNextRound.ts';
import type { Participation } from '#src/core/parties.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SelectField } from '#src/ui/SelectField.tsx';
import { Check } from './Check.tsx';
import styles from './NextRoundForm.module.css';

interface PartiesOfNextProps {
  readonly ref: Ref<HTMLFieldSetElement>;
  readonly dossier: Dossier;
  readonly parties: readonly NextParty[];
  readonly onChange: (parties: readonly NextParty[]) => void;
  readonly error: string | null;
}

export function PartiesOfNext({ ref, dossier, parties, onChange, error }: PartiesOfNextProps) {
  const { organisations } = dossier;
  const takePart = (organisation: Organisation, isIn: boolean) => {
    const partnerIds = organisations.map(({ id }) => id).filter((id) => id !== organisation.id);
    const added: NextParty = { organisationId: organisation.id, partnerIds, way: 'each' };
    const all = isIn
      ? [...parties, added]
      : parties.filter(({ organisationId }) => organisationId !== organisation.id);
    // In the order of the dossier, whenever each was ticked.
    const rankOf = ({ organisationId }: NextParty) =>
      organisations.findIndex(({ id }) => id === organisationId);
    onChange([...all].sort((a, b) => rankOf(a) - rankOf(b)));
  };
  const change = (organisationId: string, changes: Partial<NextParty>) =>
    onChange(
      parties.map((party) =>
        party.organisationId === organisationId ? { ...party, ...changes } : party,
      ),
    );
  return (
    <fieldset
      ref={ref}
      className={styles.group}
      tabIndex={-1}
      aria-describedby={error === null ? undefined : 'parties-missing'}
    >
      <legend>{m.rounds_parties()}</legend>
      {error !== null && (
        <p id="parties-missing" className={styles.error}>
          {error}
        </p>
      )}
      {namedLate(dossier).map(({ id, name }) => (
        <p key={id} className={styles.hint}>
          {m.rounds_partners_late({ association: name })}
        </p>
      ))}
      {organisations.map((organisation) => {
        const { id, name } = organisation;
        const party = parties.find(({ organisationId }) => organisationId === id);
        return (
          <div key={id} className={styles.party}>
            <Check
              name={m.rounds_takes_part({ association: name })}
              checked={party !== undefined}
              onChange={(isIn) => takePart(organisation, isIn)}
            />
            {party !== undefined && (
              <PartyDetails
                name={name}
                party={party}
                others={organisations.filter((other) => other.id !== id)}
                onChange={(changes) => change(id, changes)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

interface PartyDetailsProps {
  readonly name: string;
  readonly party: NextParty;
  readonly others: readonly Organisation[];
  readonly onChange: (changes: Partial<NextParty>) => void;
}

function PartyDetails({ name, party, others, onChange }: PartyDetailsProps) {
  const ways: readonly { readonly value: Participation; readonly name: string }[] = [
    { value: 'single', name: m.party_way_single() },
    { value: 'together', name: m.party_way_together() },
    { value: 'each', name: m.party_way_each() },
    { value: 'values', name: m.party_way_values() },
  ];
  const ask = (partnerId: string, isAsked: boolean) => {
    const asked = new Set(party.partnerIds);
    if (isAsked) asked.add(partnerId);
    else asked.delete(partnerId);
    // In the order of the dossier, whenever each was ticked.
    onChange({ partnerIds: others.map(({ id }) => id).filter((id) => asked.has(id)) });
  };
  return (
    <div className={styles.details}>
      <SelectField
        label={m.rounds_way({ association: name })}
        choices={ways}
        chosen={party.way}
        onChoose={(way) => onChange({ way })}
      />
      {others.length > 0 && (
        <fieldset className={styles.group}>
          <legend>{m.rounds_partners({ association: name })}</legend>
          <p className={styles.hint}>{m.rounds_partners_hint()}</p>
          {others.map((other) => (
            <Check
              key={other.id}
              name={other.name}
              checked={party.partnerIds.includes(other.id)}
              onChange={(isAsked) => ask(other.id, isAsked)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
