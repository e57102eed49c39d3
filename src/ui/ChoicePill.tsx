import type { InputHTMLAttributes, ReactNode } from 'react';
import styles from './ChoicePill.module.css';

interface ChoicePillProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly type: 'radio' | 'checkbox';
  readonly children: ReactNode;
}

/** A native radio or checkbox and its few words, on one line. */
export function ChoicePill({ children, ...input }: ChoicePillProps) {
  return (
    <label className={styles.choice}>
      <input {...input} />
      {children}
    </label>
  );
}
