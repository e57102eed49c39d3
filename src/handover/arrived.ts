/**
 * What came with the address, kept in memory while the page that reads it opens: the address bar, and with it the
 * history and a look over the shoulder, lose it at once.
 */
type Listener = () => void;

const listeners = new Set<Listener>();
let arrived: string | null = null;

export const arrivedText = (): string | null => arrived;

/** @param text an envelope, or a part of one; `null` once it is dealt with */
export function holdArrived(text: string | null): void {
  arrived = text;
  for (const listener of listeners) listener();
}

export function onArrived(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
