/** The page's h1: names the window, and takes focus when the page opens, so that a reader starts there. */
import { type ReactNode, useEffect, useRef } from 'react';

export function PageHeading({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Diapason`;
  }, [title]);
}
