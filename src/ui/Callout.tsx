/** Something that stands apart: a heavy edge, never a colour alone. */
import type { ReactNode } from 'react';
import styles from './Callout.module.css';

export type Tone = 'strong' | 'plain' | 'alert';

export function Callout({
  tone = 'plain',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles[tone]} role={tone === 'alert' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
