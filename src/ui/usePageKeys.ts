import { useLayoutEffect, useRef } from 'react';

/** From the moment the page is drawn PageDown and PageUp turn the question, wherever the focus is but in a text box: presenter remotes send them. */
export function usePageKeys(onNext: () => void, onPrevious: () => void): void {
  const turns = useRef({ onNext, onPrevious });
  turns.current = { onNext, onPrevious };
  useLayoutEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      if (event.key === 'PageDown') turns.current.onNext();
      else turns.current.onPrevious();
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  }, []);
}
