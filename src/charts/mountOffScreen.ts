/** Lets React draw where nobody sees it, since what a style sheet computes is known only in the page. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import styles from './Stage.module.css';

/**
 * @param isDrawn whether the stage holds all that was asked for: recharts draws in several steps.
 * @returns what `read` makes of the stage, which is gone afterwards.
 */
export async function mountOffScreen<T>(
  node: ReactNode,
  isDrawn: (stage: Element) => boolean,
  read: (stage: Element) => T,
): Promise<T> {
  const stage = document.createElement('div');
  stage.className = styles.stage ?? '';
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() => root.render(node));
    await until(stage, () => isDrawn(stage));
    return read(stage);
  } finally {
    root.unmount();
    stage.remove();
  }
}

function until(stage: Element, isDrawn: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isDrawn()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isDrawn()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(stage, { subtree: true, childList: true, attributes: true });
  });
}
