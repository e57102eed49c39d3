/** Lets React draw where nobody sees it, since what a style sheet computes is known only in the page. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import styles from './Stage.module.css';

/** Drawing takes some hundredths of a second; a picture that never comes must be said, not waited for. */
const MOST_TIME_MS = 10_000;

/**
 * @param isDrawn whether the stage holds all that was asked for: recharts draws in several steps.
 * @returns what `read` makes of the stage, which is gone afterwards.
 * @throws what a component threw, or when it is not drawn in time
 */
export async function mountOffScreen<T>(
  node: ReactNode,
  isDrawn: (stage: Element) => boolean,
  read: (stage: Element) => T,
): Promise<T> {
  const stage = document.createElement('div');
  stage.className = styles.stage ?? '';
  document.body.append(stage);
  const leaving: (() => void)[] = [() => stage.remove()];
  try {
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (isDrawn(stage)) resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(stage, { subtree: true, childList: true, attributes: true });
      const timer = setTimeout(() => reject(new Error('Nothing was drawn')), MOST_TIME_MS);
      const root = createRoot(stage, { onUncaughtError: reject });
      leaving.unshift(
        () => root.unmount(),
        () => observer.disconnect(),
        () => clearTimeout(timer),
      );
      flushSync(() => root.render(node));
      look();
    });
    return read(stage);
  } finally {
    for (const leave of leaving) leave();
  }
}
