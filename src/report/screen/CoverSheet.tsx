/** The first sheet: what kind of document it is, about whom, and what is in it. */
import type { MouseEvent } from 'react';
import type { Block, Cover } from '#src/core/report/report.ts';
import { CoverFacts } from './CoverFacts.tsx';
import styles from './CoverSheet.module.css';
import { Logo } from './Logo.tsx';

export function CoverSheet({
  cover,
  blocks,
}: {
  readonly cover: Cover;
  readonly blocks: readonly Block[];
}) {
  return (
    <div className={styles.cover}>
      <Logo cover={cover} />
      <div className={styles.title}>
        <p>{cover.nature}</p>
        {/* The page around it has the h1. */}
        <h2 data-report-title>{cover.title}</h2>
        <p>{cover.organisation}</p>
      </div>
      <CoverFacts cover={cover} />
      {cover.purpose.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Contents title={cover.contentsTitle} blocks={blocks} />
    </div>
  );
}

function Contents({
  title,
  blocks,
}: {
  readonly title: string;
  readonly blocks: readonly Block[];
}) {
  return (
    <nav className={styles.contents} aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {blocks.map(
          (block) =>
            block.kind === 'heading' &&
            block.level === 2 &&
            block.id !== null && (
              <li key={block.id}>
                <a href={`#${block.id}`} onClick={goTo}>
                  {block.text}
                </a>
              </li>
            ),
        )}
      </ol>
    </nav>
  );
}

/** The hash belongs to the router; the plain address makes it a link in a printed file. */
function goTo(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const heading = document.getElementById(event.currentTarget.hash.slice(1));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
