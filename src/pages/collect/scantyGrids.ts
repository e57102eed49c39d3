import type { Answer, Sheet } from '#src/core/dossier.ts';

export interface ScantyGrid {
  readonly sheetId: string;
  readonly number: number;
  /** Boxes that hold an answer; one left blank holds none. */
  readonly answered: number;
}

/** The paper grids of which less than half is keyed: perhaps begun by a key too many. */
export const scantyGrids = (
  sheets: readonly Sheet[],
  answers: readonly Answer[],
  boxes: number,
): ScantyGrid[] =>
  sheets
    .filter((sheet) => sheet.kind === 'individual')
    .filter(({ collected, status }) => collected === 'paper' && status === 'open')
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id, number }) => {
      const keyed = answers.filter(({ sheetId }) => sheetId === id);
      if (keyed.length * 2 >= boxes) return [];
      return [
        { sheetId: id, number, answered: keyed.filter(({ value }) => value !== null).length },
      ];
    });
