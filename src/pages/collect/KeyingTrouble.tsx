import { useEffect, useRef } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { shortAnswer } from './answerWords.ts';
import styles from './KeyGrids.module.css';
import type { Keying, KeyingView, Trouble } from './Keying.ts';

/** Why the keying has stopped, that nothing is lost, and how to go on. */
export function KeyingTrouble({
  keying,
  view: { trouble },
  cellNumber,
}: {
  readonly keying: Keying;
  readonly view: KeyingView;
  /** Of the box where one stands. */
  readonly cellNumber: number;
}) {
  const way = useRef<HTMLButtonElement>(null);
  // What is asked here comes first, for the keyboard too.
  useEffect(() => {
    if (trouble !== null) way.current?.focus();
  }, [trouble]);
  if (trouble === null) return null;
  return (
    <Callout tone="alert">
      <p>{sentence(trouble, cellNumber)}</p>
      <div className={styles.actions}>
        {trouble.kind === 'failed' ? (
          <Button ref={way} emphasis="primary" onClick={() => keying.retry()}>
            {m.collect_retry()}
          </Button>
        ) : (
          <>
            <Button ref={way} emphasis="primary" onClick={() => keying.settle('typed')}>
              {m.collect_keep_typed()}
            </Button>
            <Button onClick={() => keying.settle('stored')}>{m.collect_keep_stored()}</Button>
          </>
        )}
      </div>
    </Callout>
  );
}

function sentence(trouble: Trouble, number: number): string {
  if (trouble.kind === 'conflict')
    return m.collect_trouble_conflict({
      grid: trouble.gridNumber,
      number: trouble.cellNumber,
      answer: shortAnswer(trouble.stored),
    });
  switch (trouble.reason) {
    case 'full':
      return m.collect_trouble_full({ number });
    case 'missing':
      return m.collect_trouble_missing();
    default:
      return m.collect_trouble_failed({ number });
  }
}
