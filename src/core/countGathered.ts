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
import type { AnsweringStep } from './progress.ts';
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
  /** Questions (about each partner) to which fewer than half of these people answered anything at all. */
  readonly silent: number;
  readonly silentWithUnfinished: number;
  /** Sheets with answers of people who do not govern, beside those who do. */
  readonly others: number;
}

/** @param asked what each person was asked */
export function countGathered(
  sheets: readonly Sheet[],
  answers: readonly Answer[],
  asked: readonly AnsweringStep[],
): GatheredCount {
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
  const counted = governs ? gathered.filter(isOfGovernance) : gathered;
  const withUnfinished = peopleIn(gathered.map((sheet) => ({ ...sheet, status: 'closed' })));
  const byCell = countByCell(finished, answersBySheetId);
  const byCellWithUnfinished = countByCell(counted, answersBySheetId);
  return {
    finished: peopleIn(finished),
    withUnfinished,
    unfinished: gathered.filter((sheet) => !isFinished(sheet)).length,
    isAnsweredByEnough: isAnswered(byCell),
    isAnsweredWithUnfinished: isAnswered(byCellWithUnfinished),
    silent: countSilent(asked, byCell, peopleIn(finished)),
    silentWithUnfinished: countSilent(asked, byCellWithUnfinished, withUnfinished),
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

type PeopleByCell = ReadonlyMap<string, number>;

/** How many answered each question in any way, « Ne sait pas » among them. */
function countByCell(sheets: readonly Sheet[], answersBySheetId: AnswersBySheetId): PeopleByCell {
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
  return peopleByCell;
}

/** A person who has answered one question does not hide the other two on all the others. */
function isAnswered(byCell: PeopleByCell): boolean {
  const cells = [...byCell.values()];
  const enough = cells.filter((people) => people >= SMALLEST_SHOWN_GROUP);
  return enough.length * 2 >= cells.length;
}

/** Silence alone: of what was answered this tells nothing. */
const countSilent = (asked: readonly AnsweringStep[], byCell: PeopleByCell, people: number) =>
  asked
    .flatMap(({ question, subjects }) => subjects.map((subject) => cellKey(question.id, subject)))
    .filter((key) => (byCell.get(key) ?? 0) * 2 < people).length;
