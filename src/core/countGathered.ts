/** How many people the answers of one association in one round stand for: numbers of people, none of what they said. */
import type { Answer, Sheet } from './dossier.ts';
import { choosePanel, groupBySheet, hasAnswer, isOfGovernance } from './panel.ts';

export interface GatheredCount {
  /** People whose finished answers would be shown. */
  readonly finished: number;
  /** The same if what is not finished counted too. */
  readonly withUnfinished: number;
  /** Sheets with answers that are not finished. */
  readonly unfinished: number;
  /** Sheets with answers of people who do not govern, beside those who do. */
  readonly others: number;
}

export function countGathered(sheets: readonly Sheet[], answers: readonly Answer[]): GatheredCount {
  const answersBySheetId = groupBySheet(answers);
  const gathered = sheets.filter(
    (sheet) =>
      (sheet.kind === 'individual' || sheet.kind === 'tally') && hasAnswer(sheet, answersBySheetId),
  );
  const isFinished = ({ status }: Sheet) => status === 'closed';
  const governs = gathered.some(isOfGovernance);
  const peopleIn = (some: readonly Sheet[]) => choosePanel(some, answersBySheetId).people;
  const finishedOfAll = gathered.filter(isFinished);
  const finished = governs ? finishedOfAll.filter(isOfGovernance) : finishedOfAll;
  return {
    finished: peopleIn(finished),
    withUnfinished: peopleIn(gathered.map((sheet) => ({ ...sheet, status: 'closed' }))),
    unfinished: gathered.filter((sheet) => !isFinished(sheet)).length,
    others: governs ? gathered.filter((sheet) => !isOfGovernance(sheet)).length : 0,
  };
}
