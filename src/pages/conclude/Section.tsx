/** One part of the page: closed, its title says whether anything stands in it. */
import type { ReactNode } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './Section.module.css';

interface SectionProps {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lead: string;
  readonly isNoted: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

export function Section(props: SectionProps) {
  const { id, number, title, lead, isNoted, isOpen, onToggle, children } = props;
  return (
    <details
      id={id}
      className={styles.section}
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <h2>{title}</h2>
        {isNoted && <span className={styles.noted}>{m.conclude_noted()}</span>}
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.turn}>
          <path d="M3 6l5 5 5-5" />
        </svg>
      </summary>
      <div className={styles.body}>
        <p className={styles.lead}>{lead}</p>
        {children}
      </div>
    </details>
  );
}
