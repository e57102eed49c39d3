/** What the answers propose, to be added one by one; or why they propose nothing. */
import { type ReactNode, useRef, useState } from 'react';
import type { Unseen } from '#src/core/whyUnseen.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { Written } from '#src/storage/written.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Proposed.module.css';
import { useTaken } from './useTaken.ts';

export interface Proposal {
  readonly key: string;
  readonly text: string;
  readonly about: string;
  readonly reason?: string;
  readonly take: () => Promise<Written>;
}

interface ProposedProps {
  readonly unseen: Unseen | null;
  readonly proposals: readonly Proposal[];
}

export function Proposed({ unseen, proposals }: ProposedProps) {
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const taken = useTaken(proposals.map(({ key }) => key));
  const take = async (proposal: Proposal) => {
    taken.take(proposal.key);
    // Its button goes away with it: the reader is put back at the head of what remains.
    title.current?.focus();
    const written = await proposal.take();
    if (written.kind === 'failed') taken.giveBack(proposal.key);
    else setSaid(m.conclude_proposed_taken({ text: proposal.text }));
  };
  const left = proposals.filter(({ key }) => !taken.has(key));
  const further = left.slice(SHOWN_AT_ONCE);
  return (
    <div className={styles.proposed}>
      <h3 ref={title} tabIndex={-1}>
        {m.conclude_proposed()}
      </h3>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {left.length === 0 && <p>{noProposal(unseen)}</p>}
      <ProposedList proposals={left.slice(0, SHOWN_AT_ONCE)} onTake={take} />
      {further.length > 0 && (
        <details>
          <summary>{m.conclude_proposed_more({ count: further.length })}</summary>
          <ProposedList proposals={further} onTake={take} />
        </details>
      )}
    </div>
  );
}

const ProposedList = ({
  proposals,
  onTake,
}: {
  readonly proposals: readonly Proposal[];
  readonly onTake: (proposal: Proposal) => Promise<void>;
}): ReactNode =>
  proposals.length > 0 && (
    <ul className={styles.list}>
      {proposals.map((proposal) => (
        <li key={proposal.key}>
          <div>
            <p>{proposal.text}</p>
            <p className={styles.reason}>{proposal.about}</p>
            {proposal.reason && <p className={styles.reason}>{proposal.reason}</p>}
          </div>
          <Button emphasis="quiet" onClick={() => void onTake(proposal)}>
            {m.conclude_proposed_take()}
            <span className="visually-hidden"> {proposal.text}</span>
          </Button>
        </li>
      ))}
    </ul>
  );

/** So many can be read at a glance; the others unfold. */
const SHOWN_AT_ONCE = 4;

/** Why the answers propose nothing, calmly. */
export function noProposal(unseen: Unseen | null): string {
  switch (unseen) {
    case 'hidden':
      return m.conclude_proposed_hidden();
    case 'withheld':
      return m.conclude_proposed_withheld();
    case 'nobody':
      return m.conclude_proposed_nobody();
    case null:
      return m.conclude_proposed_none();
  }
}
