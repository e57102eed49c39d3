import type { ReactNode } from 'react';
import styles from './Step.module.css';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly children: ReactNode;
}

export function Step({ number, title, state, children }: StepProps) {
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <h2>{title}</h2>
        <p className={styles.state}>{state}</p>
        <div className={styles.actions}>{children}</div>
      </div>
    </li>
  );
}
