/** One merging on its way: the conflicts met, and what is left out and why. */
import type { Sheet } from '../dossier.ts';
import type { Conflicts } from './Conflicts.ts';

/**
 * `shown`: the answers there are shown already · `counted`: its answers are in a count already · `elsewhere`: the same
 * sheet stands in another place here · `otherQuestions`: the bilan asks other questions here.
 */
export type LeftOutReason = 'shown' | 'counted' | 'elsewhere' | 'otherQuestions';

/** `sheet`: with our ids, but with the number it arrives with. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly sheet: Sheet;
}

export class Merging {
  readonly leftOut: LeftOut[] = [];
  readonly conflicts: Conflicts;

  constructor(conflicts: Conflicts) {
    this.conflicts = conflicts;
  }

  leaveOut(sheets: readonly Sheet[], reasonOf: (sheet: Sheet) => LeftOutReason): void {
    this.leftOut.push(...sheets.map((sheet) => ({ sheet, reason: reasonOf(sheet) })));
  }
}
