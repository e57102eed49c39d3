import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { REFUSALS } from './conclusionLists.ts';
import fields from './fields.module.css';
import { conclusionItems } from './items.ts';
import { StatementList } from './StatementList.tsx';
import type { Concluding } from './useConcluding.ts';

export function MemorySection({ concluding }: { readonly concluding: Concluding }) {
  const { conclusion, saveText } = concluding;
  return (
    <>
      <SavedTextArea
        label={m.conclude_why()}
        hint={m.conclude_why_hint()}
        stored={conclusion.whyWeStarted}
        onSave={(whyWeStarted) => saveText((stored) => ({ ...stored, whyWeStarted }))}
      />
      <div className={fields.part}>
        <h3>{m.conclude_refusals()}</h3>
        <p className={fields.hint}>{m.conclude_refusals_lead()}</p>
        <StatementList
          list={conclusionItems(concluding, REFUSALS)}
          label={m.conclude_refusals()}
          itemName={m.conclude_refusal_item}
          addLabel={m.conclude_refusal_add()}
        />
      </div>
    </>
  );
}
