import { useCallback, useState } from 'react';

type Parts = ReadonlySet<string>;

/** What is open on each page: a change of language makes the page anew, and should not close everything. */
const openByPlace = new Map<string, Parts>();

/** The open parts of one conclusion, kept while the app is open. */
export function useOpenParts(
  place: string,
  first: () => Parts,
): readonly [Parts, (change: (open: Parts) => Parts) => void] {
  const [open, setOpen] = useState<Parts>(() => openByPlace.get(place) ?? first());
  const change = useCallback(
    (next: (open: Parts) => Parts) =>
      setOpen((present) => {
        const changed = next(present);
        openByPlace.set(place, changed);
        return changed;
      }),
    [place],
  );
  return [open, change];
}
