import type { UnknownFact } from '#src/core/conclusion.ts';
import { emptyUnknown } from '#src/core/emptyConclusion.ts';
import { pointTexts } from '#src/core/pointTexts.ts';
import { proposeUnknowns } from '#src/core/proposals.ts';
import { questionOf } from '#src/core/report/factText.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { KNOWN, UNKNOWNS } from './conclusionLists.ts';
import fields from './fields.module.css';
import { ItemList } from './ItemList.tsx';
import { conclusionItems } from './items.ts';
import { Proposed } from './Proposed.tsx';
import { StatementList } from './StatementList.tsx';
import type { Concluding } from './useConcluding.ts';

export function KnowledgeSection({ concluding }: { readonly concluding: Concluding }) {
  const { conclusion, seen } = concluding;
  const unknowns = conclusionItems(concluding, UNKNOWNS);
  const proposed = seen.described === null ? [] : proposeUnknowns(seen.described, conclusion);
  return (
    <>
      <div className={fields.part}>
        <h3>{m.conclude_known()}</h3>
        <StatementList
          list={conclusionItems(concluding, KNOWN)}
          label={m.conclude_known()}
          itemName={m.conclude_known_item}
          addLabel={m.conclude_known_add()}
        />
      </div>
      <div className={fields.part}>
        <h3>{m.conclude_unknowns()}</h3>
        <ItemList
          list={unknowns}
          label={m.conclude_unknowns()}
          itemName={m.conclude_unknown_item}
          addLabel={m.conclude_unknown_add()}
          create={(id) => emptyUnknown(id, '')}
        >
          {({ item, choose, saveText }) => (
            <>
              <SavedTextArea
                label={m.conclude_unknown_text()}
                hint={discussedHint(item, concluding)}
                stored={item.text}
                onSave={(text) => saveText({ text })}
              />
              <div className={fields.row}>
                <SavedTextField
                  label={m.conclude_unknown_who()}
                  stored={item.who}
                  onSave={(who) => saveText({ who })}
                />
                <DateField
                  label={m.conclude_unknown_by()}
                  stored={item.by}
                  onSave={(by) => choose({ by })}
                />
              </div>
              <SavedTextArea
                label={m.conclude_unknown_answer()}
                stored={item.answer}
                onSave={(answer) => saveText({ answer })}
              />
            </>
          )}
        </ItemList>
      </div>
      <Proposed
        unseen={seen.unseen}
        proposals={proposed.map(({ themeId, text }) => ({
          key: text,
          text,
          about: seen.texts.themes[themeId]?.name ?? themeId,
          take: () => unknowns.add(emptyUnknown(crypto.randomUUID(), text)),
        }))}
      />
    </>
  );
}

/** The question in whose discussion it was noted: in the report it stands where no other text does. */
function discussedHint(
  { questionId, partnerId }: UnknownFact,
  { dossier, chosen, seen }: Concluding,
): string | undefined {
  if (questionId === null) return undefined;
  const named = { organisations: dossier.organisations, party: chosen.party };
  const about = pointTexts({ questionId, partnerId }, { ...seen, ...named });
  return about === null ? undefined : m.conclude_unknown_discussed({ question: questionOf(about) });
}
