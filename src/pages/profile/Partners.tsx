/**
 * About whom this association is asked in this bilan: chosen until the first answer. After it, who is named late enters the
 * next bilan, or is said to be the one whom everybody had in mind.
 */
import { useEffect, useRef, useState } from 'react';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { askAbout, canDeclareAbout, declareAbout, takeBackAbout } from '#src/core/declareAbout.ts';
import type { Organisation } from '#src/core/dossier.ts';
import {
  MOST_ASSOCIATIONS,
  participationOf,
  removeAssociation,
  withOrganisation,
} from '#src/core/parties.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { isFrozen } from '#src/core/written.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { CheckCard } from '#src/ui/CheckCard.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import { AddPartner } from './AddPartner.tsx';
import { DeclareDialog } from './LatePartnerDialog.tsx';
import styles from './Partners.module.css';
import page from './ProfilePage.module.css';
import { NOT_AT_ALL, participationWords } from './participationWords.ts';
import { useWritten } from './useWritten.ts';

interface PartnersProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly writes: ReportedWrites;
}

/** Whom the answers were just said to be about. */
interface Declared extends Pick<Organisation, 'id' | 'name'> {
  /** It was not in the dossier before. */
  readonly isNew: boolean;
}

export function Partners({ frame, chosen, writes }: PartnersProps) {
  const { round, party, organisation } = chosen;
  const place = { roundId: round.id, organisationId: organisation.id };
  const written = useWritten(frame.dossier.id);
  const declaring = useDeclaring({ frame, chosen, writes });
  const [asking, setAsking] = useState<Organisation | null>(null);
  const others = frame.organisations.filter(({ id }) => id !== organisation.id);
  const frozen = written && isFrozen(frame.sheets, written, round.id);
  return (
    <section className={page.section} aria-labelledby="partners">
      <h2 id="partners">{m.profile_partners()}</h2>
      <p className={page.hint}>
        {others.length === 0
          ? m.profile_partners_none()
          : frozen
            ? m.party_asked_frozen({ round: round.label })
            : m.party_asked_hint()}
      </p>
      {frozen === false && others.length > 0 && (
        <fieldset className={styles.asked} aria-label={m.party_asked_title()}>
          <legend>{m.party_asked_title()}</legend>
          {others.map((other) => (
            <Asked key={other.id} {...{ frame, chosen, writes, other }} />
          ))}
        </fieldset>
      )}
      {frozen && (
        <ul className={styles.list}>
          {others.map((other) => (
            <li key={other.id} className={styles.late}>
              <strong>{other.name}</strong>
              <span>
                {party.partnerIds.includes(other.id) ? m.party_asked_about() : m.party_asked_not()}
              </span>
              {canDeclareAbout(frame, place, other.id) && (
                <Button onClick={() => setAsking(other)}>{m.party_declare()}</Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.said}>
        <p role="status">{declaring.said}</p>
        {declaring.declared !== null && (
          <Button ref={declaring.undo} onClick={() => void declaring.takeBack()}>
            {m.party_declare_undo()}
          </Button>
        )}
      </div>
      {written &&
        (frame.organisations.length >= MOST_ASSOCIATIONS ? (
          <p>{m.party_full()}</p>
        ) : (
          <AddPartner
            {...{ frame, chosen, writes, written }}
            onDeclare={(partner) => declaring.declare({ ...partner, isNew: true })}
            onKept={declaring.say}
          />
        ))}
      {asking && (
        <DeclareDialog
          name={asking.name}
          onClose={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            void declaring.declare({ id: asking.id, name: asking.name, isNew: false });
          }}
        />
      )}
    </section>
  );
}

function Asked({
  frame,
  chosen: { round, party, organisation },
  writes,
  other,
}: PartnersProps & { readonly other: Organisation }) {
  const storage = useStorage();
  const answers = participationOf(frame, { roundId: round.id, organisationId: other.id });
  const [isAsked, show] = useShownChoice(party.partnerIds.includes(other.id));
  return (
    <CheckCard
      name={other.name}
      hint={participationWords[answers ?? NOT_AT_ALL]()}
      checked={isAsked}
      onChange={(isChosen) => {
        const write = writes.choose(() =>
          storage.changeWhole(frame.dossier.id, (dossier) =>
            askAbout(
              dossier,
              { roundId: round.id, organisationId: organisation.id },
              other.id,
              isChosen,
            ),
          ),
        );
        show(isChosen, write);
      }}
    />
  );
}

/** What was declared can be taken back as long as the page is open. */
function useDeclaring({ frame, chosen: { round, organisation }, writes }: PartnersProps) {
  const storage = useStorage();
  const questionnaire = useQuestionnaire(questionnaireKey(round.questionnaire));
  const [declared, setDeclared] = useState<Declared | null>(null);
  const [said, setSaid] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (declared !== null) undo.current?.focus();
  }, [declared]);
  const place = { roundId: round.id, organisationId: organisation.id };
  const declare = async (partner: Declared) => {
    const outcome = await writes.choose(() =>
      storage.changeWhole(frame.dossier.id, (dossier) => {
        const naming = partner.isNew
          ? { ...dossier, organisations: withOrganisation(dossier, partner) }
          : dossier;
        const next = declareAbout(naming, place, partner.id, questionnaire);
        return next === naming ? dossier : next;
      }),
    );
    if (outcome.kind === 'failed') return;
    setDeclared(partner);
    setSaid(m.party_declared({ name: partner.name }));
  };
  const takeBack = async () => {
    if (declared === null) return;
    const { id, isNew } = declared;
    const outcome = await writes.choose(() =>
      storage.changeWhole(frame.dossier.id, (dossier) => {
        const back = takeBackAbout(dossier, place, id, questionnaire);
        return isNew && back !== dossier ? removeAssociation(back, id) : back;
      }),
    );
    if (outcome.kind === 'failed') return;
    setDeclared(null);
    setSaid(m.party_declare_undone());
  };
  return { declared, said, say: setSaid, undo, declare, takeBack };
}
