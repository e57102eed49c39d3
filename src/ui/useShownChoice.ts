import { useState } from 'react';

/**
 * A choice shows at once, and not only when the storage brings it back; where it could not be
 * stored it stays on screen. `stored` keeps its identity as long as nothing else was stored.
 */
export function useShownChoice<Value>(stored: Value): [shown: Value, show: (value: Value) => void] {
  const [choice, setChoice] = useState<{ readonly value: Value; readonly over: Value } | null>(
    null,
  );
  const shown = choice !== null && Object.is(choice.over, stored) ? choice.value : stored;
  return [shown, (value) => setChoice({ value, over: stored })];
}
