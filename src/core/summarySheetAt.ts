import { isAt } from './chooseRound.ts';
import type { Sheet } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';

/** Where an association shared its values only: the sheet that holds them. */
export const summarySheetAt = (
  sheets: readonly Sheet[],
  place: ConclusionPlace,
): Sheet | undefined => sheets.find((sheet) => sheet.kind === 'summary' && isAt(place)(sheet));
