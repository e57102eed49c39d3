import { useEffect, useRef, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { Button } from '#src/ui/Button.tsx';
import type { Done } from './DoneNotice.tsx';
import styles from './DossierList.module.css';
import { DossierRow } from './DossierRow.tsx';

/** Nobody reads further at once, and the page opens as fast with hundreds. */
const SHOWN_AT_ONCE = 50;

export interface DossierRowsProps {
  readonly dossiers: readonly DossierSummary[];
  /** Whether rows fold what is rarely done. */
  readonly areMany: boolean;
  readonly onDone: (done: Done) => void;
}

export function DossierRows({ dossiers, areMany, onDone }: DossierRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  useEffect(() => {
    if (shown === SHOWN_AT_ONCE) return;
    // The button may be gone: whoever pressed it goes on with the first of the rows that it brought.
    list.current?.children[shown - SHOWN_AT_ONCE]?.querySelector('a')?.focus();
  }, [shown]);
  const further = Math.min(SHOWN_AT_ONCE, dossiers.length - shown);
  return (
    <>
      <ul className={styles.list} ref={list}>
        {dossiers.slice(0, shown).map((dossier) => (
          <DossierRow key={dossier.id} dossier={dossier} areMany={areMany} onDone={onDone} />
        ))}
      </ul>
      {further > 0 && (
        <div>
          <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
            {m.home_show_further({ count: further })}
          </Button>
        </div>
      )}
    </>
  );
}
