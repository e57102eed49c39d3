/** Sentences for the partner: proposed one by one, kept, reworded or left, ten at most. */
import { useSayings } from '#src/catalogue/useQuestionnaire.ts';
import type { Sentence } from '#src/core/conclusion.ts';
import { MOST_SENTENCES, proposeSentences } from '#src/core/proposals.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { SENTENCES } from './conclusionLists.ts';
import { DeclinedSentences } from './DeclinedSentences.tsx';
import fields from './fields.module.css';
import { ItemList } from './ItemList.tsx';
import { conclusionItems, type Items } from './items.ts';
import { ProposedSentences } from './ProposedSentences.tsx';
import type { Concluding } from './useConcluding.ts';

export function SentenceSection({ concluding }: { readonly concluding: Concluding }) {
  const { chosen, conclusion, seen } = concluding;
  const sayings = useSayings(questionnaireKey(chosen.round.questionnaire));
  const all = conclusionItems(concluding, SENTENCES);
  const kept = keptItems(all);
  const isFull = kept.items.length >= MOST_SENTENCES;
  const proposals =
    seen.described === null ? [] : proposeSentences(seen.described, sayings, conclusion);
  return (
    <>
      {!isFull && (
        <ProposedSentences
          proposals={proposals}
          unseen={seen.unseen}
          onAnswer={({ themeId }, state, text) =>
            all.add({ id: crypto.randomUUID(), themeId, state, text })
          }
        />
      )}
      <div className={fields.part}>
        <h3>{m.conclude_sentences_kept()}</h3>
        <p className={fields.hint}>
          {kept.items.length === 0
            ? m.conclude_sentences_none()
            : m.conclude_sentences_count({ count: kept.items.length })}
        </p>
        <ItemList
          list={kept}
          label={m.conclude_sentences_kept()}
          itemName={m.conclude_sentence_item}
          addLabel={m.conclude_sentence_add()}
          create={ownSentence}
          most={MOST_SENTENCES}
          full={m.conclude_sentences_full}
          isPlain
        >
          {({ item, name, saveText }) => (
            <SavedTextArea
              label={name}
              stored={item.text}
              onSave={(text) => saveText(item.themeId === null ? { text } : reworded(text))}
            />
          )}
        </ItemList>
      </div>
      <DeclinedSentences
        sentences={all.items.filter(({ state }) => state === 'declined')}
        isFull={isFull}
        onBringBack={({ id }) => all.choose(id, { state: 'accepted' })}
      />
    </>
  );
}

const ownSentence = (id: string): Sentence => ({ id, themeId: null, state: 'accepted', text: '' });
const reworded = (text: string) => ({ text, state: 'reworded' as const });

/** What a theme proposed is not removed but declined, so that it can be brought back. */
const keptItems = (all: Items<Sentence>): Items<Sentence> => ({
  ...all,
  items: all.items.filter(({ state }) => state !== 'declined'),
  async remove(id) {
    const sentence = all.items.find((each) => each.id === id);
    if (sentence === undefined || sentence.themeId === null) return all.remove(id);
    const written = await all.choose(id, { state: 'declined' });
    return written.kind === 'failed' ? null : () => all.choose(id, { state: sentence.state });
  },
});
