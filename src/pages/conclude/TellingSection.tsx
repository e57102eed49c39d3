/** Who tells whom, and what was promised. */
import { AUDIENCES, type Audience, type Promised } from '#src/core/conclusion.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ANNOUNCEMENTS, PROMISES } from './conclusionLists.ts';
import fields from './fields.module.css';
import { ItemList } from './ItemList.tsx';
import { conclusionItems } from './items.ts';
import type { Concluding } from './useConcluding.ts';

const AUDIENCE_NAMES: Record<Audience, () => string> = {
  staff: m.conclude_audience_staff,
  users: m.conclude_audience_users,
  members: m.conclude_audience_members,
  volunteers: m.conclude_audience_volunteers,
  partners: m.conclude_audience_partners,
  funders: m.conclude_audience_funders,
  authorities: m.conclude_audience_authorities,
  other: m.conclude_audience_other,
};

const PROMISE_STATES: Record<Promised['state'], () => string> = {
  open: m.conclude_promise_open,
  kept: m.conclude_promise_kept,
  withdrawn: m.conclude_promise_withdrawn,
};

const promise = (id: string): Promised => ({ id, text: '', toWhom: '', by: null, state: 'open' });

export function TellingSection({ concluding }: { readonly concluding: Concluding }) {
  const announcements = conclusionItems(concluding, ANNOUNCEMENTS);
  const told = new Set(announcements.items.map(({ audience }) => audience));
  return (
    <>
      <ItemList
        list={announcements}
        label={m.conclude_telling()}
        itemName={m.conclude_announcement_item}
        addLabel={m.conclude_announcement_add()}
        create={(id) => ({
          id,
          audience: AUDIENCES.find((audience) => !told.has(audience)) ?? 'other',
          who: '',
          what: '',
          on: null,
        })}
      >
        {({ item, choose, saveText }) => (
          <>
            <div className={fields.row}>
              <ChoiceField
                label={m.conclude_announcement_audience()}
                names={AUDIENCE_NAMES}
                stored={item.audience}
                onChoose={(audience) => choose({ audience })}
              />
              <SavedTextField
                label={m.conclude_announcement_who()}
                stored={item.who}
                onSave={(who) => saveText({ who })}
              />
            </div>
            <SavedTextArea
              label={m.conclude_announcement_what()}
              stored={item.what}
              onSave={(what) => saveText({ what })}
            />
            <DateField
              label={m.conclude_announcement_on()}
              stored={item.on}
              onSave={(on) => choose({ on })}
            />
          </>
        )}
      </ItemList>
      <div className={fields.part}>
        <h3>{m.conclude_promises()}</h3>
        <p className={fields.hint}>{m.conclude_promises_lead()}</p>
        <ItemList
          list={conclusionItems(concluding, PROMISES)}
          label={m.conclude_promises()}
          itemName={m.conclude_promise_item}
          addLabel={m.conclude_promise_add()}
          create={promise}
        >
          {({ item, choose, saveText }) => (
            <>
              <SavedTextArea
                label={m.conclude_promise_text()}
                stored={item.text}
                onSave={(text) => saveText({ text })}
              />
              <SavedTextField
                label={m.conclude_promise_to()}
                stored={item.toWhom}
                onSave={(toWhom) => saveText({ toWhom })}
              />
              <div className={fields.row}>
                <DateField
                  label={m.conclude_promise_by()}
                  stored={item.by}
                  onSave={(by) => choose({ by })}
                />
                <ChoiceField
                  label={m.conclude_promise_state()}
                  names={PROMISE_STATES}
                  stored={item.state}
                  onChoose={(state) => choose({ state })}
                />
              </div>
            </>
          )}
        </ItemList>
      </div>
    </>
  );
}
