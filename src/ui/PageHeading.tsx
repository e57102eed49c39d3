/** The page's h1: names the window, and takes focus when the page opens, so that a reader starts there. */
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import styles from './PageHeading.module.css';

/** Whose page it is, where the same page exists about several: an association, a bilan. */
export const WhoseContext = createContext<readonly string[]>([]);

export function PageHeading({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const whose = useWhose(title);
  usePageTitle(title);
  useEffect(() => {
    // Whoever goes from choice to choice, each of which is a page, stays with the choices.
    if (document.activeElement?.closest('[data-keeps-focus]') == null)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.heading}>
      {whose !== '' && <p className={styles.whose}>{whose}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children ?? title}
      </h1>
    </div>
  );
}

export function usePageTitle(title: string): void {
  const whose = useWhose(title);
  useEffect(() => {
    document.title = [title, whose, 'Diapason'].filter(Boolean).join(' · ');
  }, [title, whose]);
}

/** What the title does not say itself: a dossier without a title has the name of its association. */
const useWhose = (title: string): string =>
  useContext(WhoseContext)
    .filter((name) => name !== title)
    .join(' · ');
