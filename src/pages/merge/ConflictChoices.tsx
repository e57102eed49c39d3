/** Where both say something else: both values, and which of them stays. Ours, as long as nobody chooses. */
import { useState } from 'react';
import { useVersions } from '#src/catalogue/useQuestionnaire.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { conflictTitle, conflictValue } from './conflictWords.ts';
import styles from './MergePage.module.css';
import type { PlannedMerge } from './WhatChanges.tsx';

/** As many as one looks through at a time. */
const STEP = 20;

interface ConflictChoicesProps {
  readonly plan: PlannedMerge;
  /** Keys of the conflicts in which what arrives is taken. */
  readonly taken: ReadonlySet<string>;
  readonly onChoose: (taken: ReadonlySet<string>) => void;
}

export function ConflictChoices({
  plan: { conflicts, merged },
  taken,
  onChoose,
}: ConflictChoicesProps) {
  const [shown, setShown] = useState(STEP);
  const keys = [...new Set(merged.rounds.map((round) => questionnaireKey(round.questionnaire)))];
  const contents = useVersions(keys.sort());
  const choose = (key: string, side: 'here' | 'arriving') => {
    const next = new Set(taken);
    if (side === 'arriving') next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <section className={styles.conflicts} aria-labelledby="merge-conflicts">
      <div className={styles.section}>
        <h2 id="merge-conflicts">{m.merge_conflicts({ count: conflicts.length })}</h2>
        <p>{m.merge_conflicts_lead()}</p>
        {conflicts.length > 1 && (
          <>
            <div className={styles.actions}>
              <Button onClick={() => onChoose(new Set())}>{m.merge_keep_all()}</Button>
              <Button onClick={() => onChoose(new Set(conflicts.map(({ key }) => key)))}>
                {m.merge_take_all()}
              </Button>
            </div>
            <p role="status">{m.merge_taken_of({ count: taken.size, all: conflicts.length })}</p>
          </>
        )}
      </div>
      {conflicts.slice(0, shown).map((conflict, index) => (
        <RadioCards
          key={conflict.key}
          name={`conflict-${index}`}
          legend={conflictTitle(conflict, merged, contents)}
          chosen={taken.has(conflict.key) ? 'arriving' : 'here'}
          onChoose={(side) => choose(conflict.key, side)}
          cards={[
            {
              value: 'here' as const,
              name: m.merge_keep_here(),
              hint: conflictValue(conflict, conflict.here, merged),
            },
            {
              value: 'arriving' as const,
              name: m.merge_take_arriving(),
              hint: conflictValue(conflict, conflict.arriving, merged),
            },
          ]}
        />
      ))}
      {conflicts.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + STEP)}>{m.merge_more_conflicts()}</Button>
        </div>
      )}
    </section>
  );
}
