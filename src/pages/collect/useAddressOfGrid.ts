import { useEffect } from 'react';
import { useHref } from 'react-router';
import { useHere } from '#src/app/useHere.ts';

/**
 * The address names the present grid, so that the page opened anew resumes there. The router is not told: for it the
 * page stays the one where the keying began, and nothing is drawn again between two keys.
 * @param sheetId of the present grid; `null`: a new one
 */
export function useAddressOfGrid(sheetId: string | null): void {
  const here = useHere();
  const address = useHref(sheetId === null ? here.keyGrids() : here.collect(sheetId));
  useEffect(() => {
    // What the router keeps with the entry stays; what the visitor came with (`usr`) was for the first grid.
    history.replaceState({ ...history.state, usr: null }, '', address);
  }, [address]);
}
