import { useLayoutEffect } from 'react';
import { choiceForKey } from '#src/question-types/levels/definition.ts';
import type { Keying } from './Keying.ts';

/**
 * From the moment the page is drawn: one key per answer, wherever the focus is but in a box or a dialog. On a button or a link, Space keeps its own
 * meaning.
 */
export function useKeyingKeys(
  keying: Keying,
  goBack: () => void,
  levelCount: number,
  isOn: boolean,
): void {
  useLayoutEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const act = actionOf(event, keying, goBack, levelCount);
      if (act === null) return;
      event.preventDefault();
      // A key that is held down is one answer.
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keying, goBack, levelCount, isOn]);
}

function actionOf(
  event: KeyboardEvent,
  keying: Keying,
  goBack: () => void,
  levelCount: number,
): (() => void) | null {
  const { target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (!(target instanceof Element) || target.closest('input, textarea, select, dialog') !== null)
    return null;
  const choice = choiceForKey(event, levelCount);
  if (choice !== null) return () => keying.key(choice);
  switch (event.key) {
    case ' ':
      return target.closest('button, a, summary') === null ? () => keying.key(null) : null;
    case 'Backspace':
    case 'ArrowLeft':
      return goBack;
    case 'ArrowRight':
      return () => keying.forward();
    case 'End':
      return () => keying.goToFirstEmpty();
    default:
      return null;
  }
}
