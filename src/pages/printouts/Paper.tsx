/** One page of paper, with its number at the foot. */
import type { ReactNode } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './Paper.module.css';

interface PaperProps {
  /** Of the document, at the foot. */
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  /** What else the foot says. */
  readonly foot?: string;
  readonly children: ReactNode;
}

export function Paper({ name, page, pages, foot, children }: PaperProps) {
  return (
    <section className={styles.paper} data-paper={page}>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>
        {foot && <p>{foot}</p>}
        <p>{m.print_page_of({ name, page, pages })}</p>
      </footer>
    </section>
  );
}
