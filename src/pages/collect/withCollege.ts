import type { IndividualSheet, Sheet } from '#src/core/dossier.ts';

export type College = NonNullable<IndividualSheet['college']>;

/** The sheet with this college, or with none. */
export function withCollege<Each extends Sheet>(
  { college: _, ...sheet }: Each,
  college: College | null,
): Each {
  // Only `college` is taken away, which every sheet may lack.
  return (college === null ? sheet : { ...sheet, college }) as Each;
}
