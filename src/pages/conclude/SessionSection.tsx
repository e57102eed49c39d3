import { emptySession } from '#src/core/emptySession.ts';
import { nextPosition } from '#src/core/nextWhole.ts';
import { COLLECTIONS, type Collection, type Session } from '#src/core/session.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import { useStorage } from '#src/storage/hooks.ts';
import { CheckCard } from '#src/ui/CheckCard.tsx';
import { CountField } from '#src/ui/CountField.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import fields from './fields.module.css';
import { ItemList } from './ItemList.tsx';
import { sessionItems } from './items.ts';
import type { Concluding } from './useConcluding.ts';

export function SessionSection({ concluding }: { readonly concluding: Concluding }) {
  const storage = useStorage();
  const { dossier, chosen, sessions, writes } = concluding;
  const list = sessionItems(concluding, storage);
  return (
    <ItemList
      list={list}
      label={m.conclude_session()}
      itemName={m.conclude_session_item}
      addLabel={sessions.length === 0 ? m.conclude_session_add() : m.conclude_session_add_another()}
      create={(id) =>
        emptySession(
          { roundId: chosen.round.id, organisationId: chosen.organisation.id },
          id,
          nextPosition(sessions),
        )
      }
    >
      {({ item, choose, saveText }) => (
        <>
          <div className={fields.row}>
            <DateField
              label={m.conclude_session_date()}
              stored={item.date}
              onSave={(date) => choose({ date })}
            />
            <SavedTextField
              label={m.conclude_session_place()}
              stored={item.place}
              onSave={(place) => saveText({ place })}
            />
          </div>
          <CountField
            label={m.conclude_session_duration()}
            hint={m.conclude_session_duration_hint()}
            stored={item.durationMinutes}
            onSave={(durationMinutes) => choose({ durationMinutes })}
          />
          <SavedTextField
            label={m.conclude_session_facilitator()}
            hint={m.conclude_session_facilitator_hint()}
            stored={item.facilitator}
            onSave={(facilitator) => saveText({ facilitator })}
          />
          <fieldset>
            <legend className={fields.legend}>{m.conclude_session_people()}</legend>
            <div className={fields.counts}>
              <CountField
                label={m.conclude_session_present()}
                stored={item.present}
                onSave={(present) => choose({ present })}
              />
              <CountField
                label={m.conclude_session_excused()}
                stored={item.excused}
                onSave={(excused) => choose({ excused })}
              />
              <CountField
                label={m.conclude_session_invited()}
                stored={item.invited}
                onSave={(invited) => choose({ invited })}
              />
            </div>
          </fieldset>
          <Collected
            stored={item.collected}
            onChoose={(way, isChosen) =>
              writes.choose(() =>
                storage.changeSession(dossier.dossier.id, item.id, (stored) => ({
                  ...stored,
                  collected: COLLECTIONS.filter((each) =>
                    each === way ? isChosen : stored.collected.includes(each),
                  ),
                })),
              )
            }
          />
          <SavedTextArea
            label={m.conclude_session_remarks()}
            hint={m.conclude_session_remarks_hint()}
            stored={item.remarks}
            onSave={(remarks) => saveText({ remarks })}
          />
        </>
      )}
    </ItemList>
  );
}

/** How answers were collected, and what is therefore not confidential. */
function Collected({
  stored,
  onChoose,
}: {
  readonly stored: Session['collected'];
  readonly onChoose: (way: Collection, isChosen: boolean) => Promise<unknown>;
}) {
  return (
    <fieldset className={fields.cards}>
      <legend className={fields.legend}>{m.conclude_session_collected()}</legend>
      {COLLECTIONS.map((way) => (
        <Way
          key={way}
          way={way}
          stored={stored.includes(way)}
          onChoose={(isChosen) => onChoose(way, isChosen)}
        />
      ))}
      <div role="status" className={fields.consequence}>
        {confidentiality(stored).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </fieldset>
  );
}

/** Each by itself: while one is being stored, the others may be chosen already. */
function Way({
  way,
  stored,
  onChoose,
}: {
  readonly way: Collection;
  readonly stored: boolean;
  readonly onChoose: (isChosen: boolean) => Promise<unknown>;
}) {
  const [shown, show] = useShownChoice(stored);
  const [name, hint] = WORDS[way];
  return (
    <CheckCard
      name={name()}
      hint={hint()}
      checked={shown}
      onChange={(isChosen) => {
        show(isChosen, onChoose(isChosen));
      }}
    />
  );
}

const WORDS: Record<Collection, readonly [name: () => string, hint: () => string]> = {
  apart: [m.conclude_collected_apart, m.conclude_collected_apart_hint],
  paper: [m.conclude_collected_paper, m.conclude_collected_paper_hint],
  hands: [m.conclude_collected_hands, m.conclude_collected_hands_hint],
  sent: [m.conclude_collected_sent, m.conclude_collected_sent_hint],
  together: [m.conclude_collected_together, m.conclude_collected_together_hint],
  alone: [m.conclude_collected_alone, m.conclude_collected_alone_hint],
};

function confidentiality(ways: readonly Collection[]): string[] {
  const seen = [
    ...(ways.includes('hands') ? [m.conclude_confidential_hands()] : []),
    ...(ways.includes('together') ? [m.conclude_confidential_together()] : []),
    ...(ways.includes('paper') ? [m.conclude_confidential_paper()] : []),
    ...(ways.includes('alone') ? [m.conclude_confidential_alone()] : []),
  ];
  return ways.length > 0 && seen.length === 0 ? [m.conclude_confidential_kept()] : seen;
}
