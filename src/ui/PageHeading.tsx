/** The page's h1: names the window, and takes focus when the page opens, so that a reader starts there. */
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import styles from './PageHeading.module.css';

/** Whose page it is, where the same page exists about several; `null` where there is one only. */
export const WhoseContext = createContext<string | null>(null);

export function PageHeading({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const whose = useContext(WhoseContext);
  usePageTitle(title);
  useEffect(() => {
    // Whoever goes from choice to choice, each of which is a page, stays with the choices.
    if (document.activeElement?.closest('[data-keeps-focus]') == null)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.heading}>
      {whose !== null && <p className={styles.whose}>{whose}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children ?? title}
      </h1>
    </div>
  );
}

export function usePageTitle(title: string): void {
  const whose = useContext(WhoseContext);
  useEffect(() => {
    document.title = [title, ...(whose === null ? [] : [whose]), 'Diapason'].join(' · ');
  }, [title, whose]);
}
