/** What this point leaves to find out: what, who, by when. They are the same that stand under « Conclure ». */
import { useEffect, useRef } from 'react';
import { MAX_LIST_LENGTH } from '#src/core/limits.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import { Button } from '#src/ui/Button.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import styles from './FactsToCheck.module.css';
import type { Recording } from './useRecording.ts';
import type { Talk, TalkPoint } from './useTalk.ts';

interface FactsToCheckProps {
  readonly talk: Talk;
  readonly point: TalkPoint;
  readonly recording: Recording;
  /** The fact whose first box takes the focus once it is there; « Noter ce fait » asks for it from above. */
  readonly toFocus: { current: string | null };
  readonly onAdd: () => void;
}

export function FactsToCheck({ talk, point, recording, toFocus, onAdd }: FactsToCheckProps) {
  const root = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const facts = talk.factsOf(point);
  // What was added arrives when it is stored: its first box then takes the focus.
  useEffect(() => {
    if (toFocus.current === null) return;
    const box = root.current?.querySelector<HTMLElement>(
      `[data-fact-id="${toFocus.current}"] textarea`,
    );
    if (!box) return;
    toFocus.current = null;
    box.focus();
  });
  const remove = async (id: string) => {
    const written = await recording.removeFact(point, id);
    if (written.kind === 'written') add.current?.focus();
  };
  return (
    <section className={styles.facts} aria-labelledby="a-verifier" ref={root}>
      <h3 id="a-verifier">{m.discuss_facts()}</h3>
      <p className={styles.hint}>{m.discuss_facts_hint()}</p>
      {facts.length > 0 && (
        <ol className={styles.list}>
          {facts.map((fact, index) => {
            const name = m.discuss_fact({ number: index + 1 });
            return (
              <li key={fact.id} data-fact-id={fact.id}>
                <fieldset className={styles.fact}>
                  <legend>{name}</legend>
                  <SavedTextArea
                    label={m.discuss_fact_text()}
                    stored={fact.text}
                    onSave={(text) => recording.writeFact(point, fact.id, 'text', text)}
                  />
                  <div className={styles.row}>
                    <SavedTextField
                      label={m.discuss_fact_who()}
                      hint={m.discuss_fact_who_hint()}
                      stored={fact.who}
                      onSave={(who) => recording.writeFact(point, fact.id, 'who', who)}
                    />
                    <DateField
                      label={m.discuss_fact_by()}
                      stored={fact.by}
                      onSave={(by) => void recording.dateFact(point, fact.id, by)}
                    />
                  </div>
                  <div>
                    <Button emphasis="quiet" onClick={() => void remove(fact.id)}>
                      {m.discuss_fact_remove()}
                      <span className="visually-hidden"> {name}</span>
                    </Button>
                  </div>
                </fieldset>
              </li>
            );
          })}
        </ol>
      )}
      {talk.factCount < MAX_LIST_LENGTH && (
        <div>
          <Button ref={add} onClick={onAdd}>
            {m.discuss_fact_add()}
          </Button>
        </div>
      )}
    </section>
  );
}
