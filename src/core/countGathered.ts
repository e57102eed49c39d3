/** How many people the answers of one association in one round stand for: numbers of people, none of what they said. */
import { cellKey } from './cells.ts';
import { countLevels } from './distribution.ts';
import type { Answer, Display, Sheet } from './dossier.ts';
import {
  type AnswersBySheetId,
  choosePanel,
  groupBySheet,
  hasAnswer,
  isOfGovernance,
} from './panel.ts';
import { SMALLEST_SHOWN_GROUP } from './smallGroups.ts';

export interface GatheredCount {
  /** People whose finished answers would be shown. */
  readonly finished: number;
  /** The same if what is not finished counted too. */
  readonly withUnfinished: number;
  /** Sheets with answers that are not finished. */
  readonly unfinished: number;
  /** Whether at least half of the questions answered were answered by enough people to be shown. */
  readonly isAnsweredByEnough: boolean;
  readonly isAnsweredWithUnfinished: boolean;
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
    isAnsweredByEnough: isAnswered(finished, answersBySheetId),
    isAnsweredWithUnfinished: isAnswered(
      governs ? gathered.filter(isOfGovernance) : gathered,
      answersBySheetId,
    ),
    others: governs ? gathered.filter((sheet) => !isOfGovernance(sheet)).length : 0,
  };
}

/**
 * For how many people the answers were shown before, where that differs so little that the difference tells what one or
 * two people answered; `null` otherwise.
 */
export function shownBefore(displays: readonly Display[], people: number): number | null {
  const last = displays.findLast(({ kind }) => kind === 'shown');
  if (last === undefined || last.people === people) return null;
  return Math.abs(last.people - people) < SMALLEST_SHOWN_GROUP ? last.people : null;
}

/** A person who has answered one question does not hide the other two on all the others. */
function isAnswered(sheets: readonly Sheet[], answersBySheetId: AnswersBySheetId): boolean {
  const peopleByCell = new Map<string, number>();
  for (const { id } of sheets)
    for (const { questionId, partnerId, value } of answersBySheetId.get(id) ?? []) {
      if (value === null) continue;
      const key = cellKey(questionId, partnerId);
      const people =
        value.kind === 'counts'
          ? countLevels(value.levels) + value.unknown + value.notApplicable
          : 1;
      peopleByCell.set(key, (peopleByCell.get(key) ?? 0) + people);
    }
  const cells = [...peopleByCell.values()];
  const enough = cells.filter((people) => people >= SMALLEST_SHOWN_GROUP);
  return enough.length * 2 >= cells.length;
}
