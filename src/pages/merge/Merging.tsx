/** The four steps for one file: what arrives, who is who, what would change, « Fusionner ». Nothing is written before. */
import { useMemo, useRef, useState } from 'react';
import type { Dossier } from '#src/core/dossier.ts';
import { type Matching, matchDossiers, matchingOf } from '#src/core/merge/matchDossiers.ts';
import { planMerge } from '#src/core/merge/planMerge.ts';
import type { OpenedDossier } from '#src/handover/heldDossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Arriving } from './Arriving.tsx';
import { ConflictChoices } from './ConflictChoices.tsx';
import { type DoneMerge, MergedNotice } from './MergedNotice.tsx';
import styles from './MergePage.module.css';
import { isSame, storeMerged } from './storeMerged.ts';
import { WhatChanges } from './WhatChanges.tsx';
import { WhoIsWho } from './WhoIsWho.tsx';

interface MergingProps {
  /** As it is stored now, in whatever window it changes. */
  readonly dossier: Dossier;
  readonly opened: OpenedDossier;
}

export function Merging({ dossier, opened }: MergingProps) {
  const storage = useStorage();
  const arriving = opened.dossier;
  const [seen] = useState(dossier);
  const proposal = useMemo(() => matchDossiers(dossier, arriving), [dossier, arriving]);
  const [chosen, setChosen] = useState<Matching | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<DoneMerge | null>(null);
  const [problem, setProblem] = useState<'changed' | 'failed' | null>(null);
  /** A button pressed twice merges once. */
  const isMerging = useRef(false);
  const matching = chosen ?? matchingOf(proposal);
  const plan = useMemo(
    () => planMerge(dossier, arriving, matching, taken),
    [dossier, arriving, matching, taken],
  );
  const hasChanged = useMemo(() => !isSame(seen, dossier), [seen, dossier]);

  if (done !== null) return <MergedNotice done={done} />;
  if (plan.kind === 'refused')
    return (
      <Callout tone="alert">
        <p>{plan.reason === 'guest' ? m.merge_refused_guest() : m.merge_refused_long()}</p>
        <p>{m.open_refused_nothing_changed()}</p>
      </Callout>
    );

  const { merged, changes } = plan;
  const merge = async () => {
    if (isMerging.current) return;
    isMerging.current = true;
    const stored = await storeMerged(storage, dossier, merged);
    isMerging.current = false;
    if (stored === 'written') setDone({ former: dossier, merged, changes: changes.length });
    else setProblem(stored);
  };
  return (
    <>
      <Arriving opened={opened} />
      <WhoIsWho {...{ dossier, arriving, proposal, matching }} onChoose={setChosen} />
      <WhatChanges {...{ dossier, plan }} />
      {plan.conflicts.length > 0 && <ConflictChoices {...{ plan, taken }} onChoose={setTaken} />}
      <section className={styles.section} aria-labelledby="merge-now">
        <h2 id="merge-now">{m.merge_step_merge()}</h2>
        <div role="status">
          {(hasChanged || problem === 'changed') && (
            <Callout>
              <p>{m.merge_changed_meanwhile()}</p>
            </Callout>
          )}
        </div>
        {problem === 'failed' && <Callout tone="alert">{m.write_failed()}</Callout>}
        {changes.length === 0 ? (
          <p>{m.merge_nothing_new()}</p>
        ) : (
          <>
            <p>{m.merge_undo_promise()}</p>
            <div className={styles.actions}>
              <Button emphasis="primary" onClick={() => void merge()}>
                {m.merge_confirm()}
              </Button>
            </div>
          </>
        )}
      </section>
    </>
  );
}
