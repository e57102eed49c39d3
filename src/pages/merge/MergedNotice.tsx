import { useEffect, useRef, useState } from 'react';
import { useHere } from '#src/app/useHere.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './MergePage.module.css';
import { undoMerge } from './storeMerged.ts';

export interface DoneMerge {
  readonly former: Dossier;
  readonly merged: Dossier;
  readonly changes: number;
}

/** Says what was done, takes the focus, and can take it all back. */
export function MergedNotice({ done }: { readonly done: DoneMerge }) {
  const storage = useStorage();
  const here = useHere();
  const [undone, setUndone] = useState<'written' | 'changed' | 'failed' | null>(null);
  const undo = async () => setUndone(await undoMerge(storage, done.merged, done.former));
  const isUndone = undone === 'written';
  const onward = useRef<HTMLAnchorElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (isUndone) onward.current?.focus();
  }, [isUndone]);
  return (
    <section className={styles.section}>
      <div role="status">
        <Callout>
          <p>{isUndone ? m.merge_undone() : m.merge_done({ count: done.changes })}</p>
          {!isUndone && (
            <div className={styles.actions}>
              <Button autoFocus onClick={() => void undo()}>
                {m.merge_undo()}
              </Button>
            </div>
          )}
        </Callout>
      </div>
      {undone === 'changed' && <Callout tone="alert">{m.merge_undo_too_late()}</Callout>}
      {undone === 'failed' && <Callout tone="alert">{m.write_failed()}</Callout>}
      <div className={styles.actions}>
        <ButtonLink ref={onward} emphasis="primary" to={here.dossier()}>
          {m.merge_to_dossier()}
        </ButtonLink>
        {!isUndone && <ButtonLink to={here.partners()}>{m.merge_to_partners()}</ButtonLink>}
      </div>
    </section>
  );
}
