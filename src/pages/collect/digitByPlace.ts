import type { KeyboardEvent } from 'react';

/**
 * What the box holds after a key of the digits row that gives another sign, as on a French keyboard without Shift: the
 * digit of its place takes the place of what is selected. `null` for any other key.
 */
export function digitByPlace(event: KeyboardEvent<HTMLInputElement>): string | null {
  const { code, key, shiftKey, ctrlKey, altKey, metaKey, currentTarget } = event;
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit === undefined || /^\d$/.test(key)) return null;
  if (shiftKey || ctrlKey || altKey || metaKey) return null;
  const { value, selectionStart, selectionEnd } = currentTarget;
  return (
    value.slice(0, selectionStart ?? value.length) +
    digit +
    value.slice(selectionEnd ?? value.length)
  );
}
