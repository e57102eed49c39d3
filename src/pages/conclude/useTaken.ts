import { useState } from 'react';

export interface Taken {
  readonly has: (key: string) => boolean;
  readonly take: (key: string) => void;
  /** It could not be stored. */
  readonly giveBack: (key: string) => void;
}

/**
 * Which proposals were answered and are still being stored: gone at once, so that a second press does not answer twice.
 * Once what is stored no longer proposes one, it is forgotten: it may come back when its item is removed.
 */
export function useTaken(proposed: readonly string[]): Taken {
  const [taken, setTaken] = useState<readonly string[]>([]);
  const stillProposed = taken.filter((key) => proposed.includes(key));
  if (stillProposed.length < taken.length) setTaken(stillProposed);
  return {
    has: (key) => taken.includes(key),
    take: (key) => setTaken((present) => [...present, key]),
    giveBack: (key) => setTaken((present) => present.filter((each) => each !== key)),
  };
}
