import type { ReactNode } from 'react';
import styles from './PageHead.module.css';
import { PageHeading } from './PageHeading.tsx';

/** What a page begins with: its heading, and what is to be known before the rest. */
export function PageHead({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <header className={styles.head}>
      <PageHeading title={title} />
      {children}
    </header>
  );
}
