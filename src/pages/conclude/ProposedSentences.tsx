import { useId, useRef, useState } from 'react';
import type { Sentence } from '#src/core/conclusion.ts';
import { MAX_TEXT_LENGTH } from '#src/core/limits.ts';
import type { ProposedSentence } from '#src/core/proposals.ts';
import type { Unseen } from '#src/core/whyUnseen.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { Written } from '#src/storage/written.ts';
import { Button } from '#src/ui/Button.tsx';
import { TextArea } from '#src/ui/TextArea.tsx';
import { noProposal } from './Proposed.tsx';
import styles from './ProposedSentences.module.css';
import { useTaken } from './useTaken.ts';

interface ProposedSentencesProps {
  readonly proposals: readonly ProposedSentence[];
  readonly unseen: Unseen | null;
  readonly onAnswer: (
    proposal: ProposedSentence,
    state: Sentence['state'],
    text: string,
  ) => Promise<Written>;
}

/** One at a time. */
export function ProposedSentences({ proposals, unseen, onAnswer }: ProposedSentencesProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [rewording, setRewording] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const answered = useTaken(proposals.map(({ themeId }) => themeId));
  const [proposal, ...others] = proposals.filter(({ themeId }) => !answered.has(themeId));
  const answer = async (state: Sentence['state'], text: string) => {
    if (proposal === undefined || text.trim() === '') return;
    answered.take(proposal.themeId);
    if (rewording !== null || others.length === 0) title.current?.focus();
    setRewording(null);
    const written = await onAnswer(proposal, state, text.trim());
    if (written.kind === 'failed') {
      answered.giveBack(proposal.themeId);
      if (state === 'reworded') setRewording(text);
      return;
    }
    setSaid(state === 'declined' ? m.conclude_sentence_was_left() : m.conclude_sentence_was_kept());
  };
  const reword = (text: string) => {
    setRewording(text);
    requestAnimationFrame(() => box.current?.querySelector('textarea')?.focus());
  };
  return (
    <div className={styles.proposed} ref={box}>
      <h3 ref={title} tabIndex={-1}>
        {m.conclude_proposed()}
      </h3>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {proposal === undefined && <p>{noProposal(unseen)}</p>}
      {proposal !== undefined && (
        <>
          <div aria-live="polite" id={id}>
            <blockquote className={styles.sentence}>{proposal.text}</blockquote>
            <p className={styles.about}>{proposal.themeName}</p>
          </div>
          {rewording === null ? (
            <div className={styles.actions}>
              <Button
                emphasis="primary"
                aria-describedby={id}
                onClick={() => void answer('accepted', proposal.text)}
              >
                {m.conclude_sentence_keep()}
              </Button>
              <Button aria-describedby={id} onClick={() => reword(proposal.text)}>
                {m.conclude_sentence_reword()}
              </Button>
              <Button aria-describedby={id} onClick={() => void answer('declined', proposal.text)}>
                {m.conclude_sentence_leave()}
              </Button>
            </div>
          ) : (
            <>
              <TextArea
                label={m.conclude_sentence_rewording()}
                maxLength={MAX_TEXT_LENGTH}
                value={rewording}
                onChange={({ target }) => setRewording(target.value)}
              />
              <div className={styles.actions}>
                <Button emphasis="primary" onClick={() => void answer('reworded', rewording)}>
                  {m.conclude_sentence_keep_reworded()}
                </Button>
                <Button
                  onClick={() => {
                    setRewording(null);
                    title.current?.focus();
                  }}
                >
                  {m.cancel()}
                </Button>
              </div>
            </>
          )}
          <p className={styles.about}>
            {others.length === 0
              ? m.conclude_sentence_last()
              : m.conclude_sentence_remaining({ count: others.length })}
          </p>
        </>
      )}
    </div>
  );
}
