import type { Matrix } from './matrix.ts';

/** Nothing is in it yet. */
export const emptyMatrix = (roundId: string): Matrix => ({ roundId, rows: [], relations: [] });
