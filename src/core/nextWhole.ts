/** The highest whole number that a file can say. A file meant to hurt may hold it already: counting on would make one that no gate takes back. */
const HIGHEST = Number.MAX_SAFE_INTEGER;

/** The number behind the highest of these, as far as there is one. @param before the first one less one */
export const nextWhole = (numbers: readonly number[], before: number): number =>
  Math.min(HIGHEST, Math.max(before, ...numbers) + 1);

/** After the last one; the first is 0. */
export const nextPosition = (placed: readonly { readonly position: number }[]): number =>
  nextWhole(
    placed.map(({ position }) => position),
    -1,
  );

/** The revision behind this one. */
export const nextRevision = (revision: number): number => nextWhole([revision], 0);

/** How often the answers of a sheet were written: the sum of their revisions. */
export const sumOfRevisions = (answers: readonly { readonly revision: number }[]): number =>
  Math.min(
    HIGHEST,
    answers.reduce((sum, { revision }) => sum + revision, 0),
  );
