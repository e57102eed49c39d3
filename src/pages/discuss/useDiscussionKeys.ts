import { useLayoutEffect, useRef } from 'react';

/**
 * Ctrl+Z undoes the last step outside text boxes, which have their own. F5, with which presenter remotes start a show,
 * does nothing here: a reload would forget the steps that can be undone.
 */
export function useDiscussionKeys(onUndo: () => void): void {
  const undo = useRef(onUndo);
  undo.current = onUndo;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'F5' && !event.ctrlKey && !event.metaKey) event.preventDefault();
      if (!isUndo(event) || isTextBox(event.target)) return;
      event.preventDefault();
      undo.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';

const isTextBox = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));
