import { useState } from 'react';

/** `heldOver`: what the storage said when the write had ended; it may tell of the write only later. */
type Choice<Value> =
  | { readonly kind: 'writing' | 'written'; readonly value: Value }
  | { readonly kind: 'held'; readonly value: Value; readonly heldOver: Value };

/**
 * A choice shows at once, and not only when the storage brings it back; where it could not be stored it stays on
 * screen. Of several choices the last shows, whatever the storage tells of those before.
 *
 * `stored` keeps its identity as long as nothing else was stored; `write` ends when the choice is stored, or is not.
 */
export function useShownChoice<Value>(
  stored: Value,
): [shown: Value, show: (value: Value, write: Promise<unknown>) => void] {
  const [choice, setChoice] = useState<Choice<Value> | null>(null);
  if (choice?.kind === 'written')
    setChoice({ kind: 'held', value: choice.value, heldOver: stored });
  const isShown = choice !== null && (choice.kind !== 'held' || Object.is(choice.heldOver, stored));
  const show = (value: Value, write: Promise<unknown>) => {
    const writing = { kind: 'writing', value } as const;
    setChoice(writing);
    const end = () => setChoice((now) => (now === writing ? { kind: 'written', value } : now));
    write.then(end, end);
  };
  return [isShown ? choice.value : stored, show];
}
