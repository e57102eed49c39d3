/** Where something is written already: what may no longer change because of it. */
import type { Answer, Sheet } from './dossier.ts';

/** On which sheets something is written. */
export interface Written {
  /** With at least one answer that has a value. */
  readonly answered: ReadonlySet<string>;
  /** With anything at all, be it a note. */
  readonly touched: ReadonlySet<string>;
}

export const writtenIn = (answers: readonly Answer[]): Written => ({
  answered: new Set(answers.flatMap(({ sheetId, value }) => (value === null ? [] : [sheetId]))),
  touched: new Set(answers.map(({ sheetId }) => sheetId)),
});

/** From the first answer on, whom a round asks about stays as it is. */
export const isFrozen = (
  sheets: readonly Sheet[],
  { answered }: Pick<Written, 'answered'>,
  roundId: string,
): boolean => sheets.some((sheet) => sheet.roundId === roundId && answered.has(sheet.id));
