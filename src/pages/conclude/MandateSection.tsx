import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { MANDATES } from './conclusionLists.ts';
import fields from './fields.module.css';
import { ItemList } from './ItemList.tsx';
import { conclusionItems } from './items.ts';
import type { Concluding } from './useConcluding.ts';

export function MandateSection({ concluding }: { readonly concluding: Concluding }) {
  return (
    <ItemList
      list={conclusionItems(concluding, MANDATES)}
      label={m.conclude_mandate()}
      itemName={m.conclude_mandate_item}
      addLabel={m.conclude_mandate_add()}
      create={(id) => ({
        id,
        who: '',
        withWhom: '',
        about: '',
        until: null,
        notToPromise: '',
        reportsOn: null,
        givenOn: null,
      })}
    >
      {({ item, choose, saveText }) => (
        <>
          <div className={fields.row}>
            <SavedTextField
              label={m.conclude_mandate_who()}
              stored={item.who}
              onSave={(who) => saveText({ who })}
            />
            <SavedTextField
              label={m.conclude_mandate_with()}
              stored={item.withWhom}
              onSave={(withWhom) => saveText({ withWhom })}
            />
          </div>
          <SavedTextArea
            label={m.conclude_mandate_about()}
            stored={item.about}
            onSave={(about) => saveText({ about })}
          />
          <SavedTextArea
            label={m.conclude_mandate_not_promise()}
            stored={item.notToPromise}
            onSave={(notToPromise) => saveText({ notToPromise })}
          />
          <div className={fields.row}>
            <DateField
              label={m.conclude_mandate_until()}
              stored={item.until}
              onSave={(until) => choose({ until })}
            />
            <DateField
              label={m.conclude_mandate_reports()}
              stored={item.reportsOn}
              onSave={(reportsOn) => choose({ reportsOn })}
            />
          </div>
          <DateField
            label={m.conclude_mandate_given()}
            hint={m.conclude_mandate_given_hint()}
            stored={item.givenOn}
            onSave={(givenOn) => choose({ givenOn })}
          />
        </>
      )}
    </ItemList>
  );
}
