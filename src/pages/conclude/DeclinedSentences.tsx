import { useState } from 'react';
import type { Sentence } from '#src/core/conclusion.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { Written } from '#src/storage/written.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Proposed.module.css';

interface DeclinedSentencesProps {
  readonly sentences: readonly Sentence[];
  readonly isFull: boolean;
  readonly onBringBack: (sentence: Sentence) => Promise<Written>;
}

export function DeclinedSentences({ sentences, isFull, onBringBack }: DeclinedSentencesProps) {
  const [said, setSaid] = useState('');
  const bringBack = async (sentence: Sentence) => {
    if ((await onBringBack(sentence)).kind === 'written')
      setSaid(m.conclude_sentence_was_brought_back());
  };
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {sentences.length > 0 && (
        <details>
          <summary>{m.conclude_sentences_declined({ count: sentences.length })}</summary>
          <ul className={styles.list}>
            {sentences.map((sentence) => (
              <li key={sentence.id}>
                <p>{sentence.text}</p>
                {!isFull && (
                  <Button emphasis="quiet" onClick={() => void bringBack(sentence)}>
                    {m.conclude_sentence_bring_back()}
                    <span className="visually-hidden"> {sentence.text}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
