/** From answers to cells: one cell per question, or per question and named partner. */

import {
  countLevels,
  type Distribution,
  meanLevel,
  measureSpread,
  medianLevel,
} from './distribution.ts';
import type { Answer, AnswerValue, Sheet } from './dossier.ts';
import type { AnswersBySheetId } from './panel.ts';
import type { CellResult, CellStatus, Reading } from './result.ts';
import { isAtLeast, limitOnScale } from './scale.ts';

export type AnswersByCell = ReadonlyMap<string, Answer>;
export type DistributionsByCell = ReadonlyMap<string, Distribution>;

export const cellKey = (questionId: string, partnerId: string | null) =>
  `${questionId} ${partnerId ?? ''}`;

export const answersByCell = (answers: readonly Answer[]): AnswersByCell =>
  new Map(answers.map((answer) => [cellKey(answer.questionId, answer.partnerId), answer]));

/** Counts of every cell that somebody answered, over the counted sheets, in one pass. Blank: the people left over. */
export function distributeAnswers(
  sheets: readonly Sheet[],
  people: number,
  answersBySheetId: AnswersBySheetId,
  levelCount: number,
): DistributionsByCell {
  const counts = new Map<string, { levels: number[]; unknown: number; notApplicable: number }>();
  for (const sheet of sheets) {
    for (const { questionId, partnerId, value } of answersBySheetId.get(sheet.id) ?? []) {
      if (value === null) continue;
      const key = cellKey(questionId, partnerId);
      const count = counts.get(key) ?? {
        levels: emptyLevels(levelCount),
        unknown: 0,
        notApplicable: 0,
      };
      counts.set(key, count);
      addTo(count, value);
    }
  }
  return new Map(
    [...counts].map(([key, { levels, unknown, notApplicable }]) => {
      const blank = people - countLevels(levels) - unknown - notApplicable;
      return [key, { levels, unknown, notApplicable, blank }];
    }),
  );
}

/** A question that nobody answered. */
export const blankDistribution = (people: number, levelCount: number): Distribution => ({
  levels: emptyLevels(levelCount),
  unknown: 0,
  notApplicable: 0,
  blank: people,
});

/** The result of one cell from what people answered apart and what the group agreed afterwards. */
export function scoreCell(distribution: Distribution, agreed: AnswerValue | null): CellResult {
  const { levels } = distribution;
  const statusBefore = statusOf(distribution);
  const before = statusBefore === 'valued' ? medianLevel(levels) : null;
  const measures = measureSpread(levels);
  const cell = {
    ...afterAgreement(agreed, statusBefore, before, meanLevel(levels)),
    before,
    distribution,
    ...measures,
  };
  return { ...cell, reading: readingOf(cell.value, measures.spread, levels.length) };
}

/** A cell as another organisation shared it: its value only. */
export function cellFromSummary(value: AnswerValue | null): CellResult {
  const summary = value?.kind === 'summary' ? value : null;
  return {
    status: summary?.status ?? 'unanswered',
    value: summary?.value ?? null,
    before: null,
    comparison: summary?.comparison ?? null,
    ...withoutMeasures,
  };
}

/** What a cell has when there is no single distribution behind it. */
export const withoutMeasures = {
  agreedKind: null,
  distribution: null,
  consensus: null,
  meanDeviation: null,
  spread: null,
  apart: 0,
  reading: null,
} as const;

const emptyLevels = (levelCount: number) => new Array<number>(levelCount).fill(0);

function addTo(
  count: { levels: number[]; unknown: number; notApplicable: number },
  value: AnswerValue,
): void {
  if (value.kind === 'level')
    count.levels[value.level - 1] = (count.levels[value.level - 1] ?? 0) + 1;
  else if (value.kind === 'unknown') count.unknown += 1;
  else if (value.kind === 'notApplicable') count.notApplicable += 1;
  else if (value.kind === 'counts') {
    value.levels.forEach((people, index) => {
      count.levels[index] = (count.levels[index] ?? 0) + people;
    });
    count.unknown += value.unknown;
    count.notApplicable += value.notApplicable;
  }
}

/** Valued by at least half of those it concerns; not applicable if more than half of those who answered say so. */
function statusOf({ levels, unknown, notApplicable, blank }: Distribution): CellStatus {
  const n = countLevels(levels);
  const answered = n + unknown + notApplicable;
  if (notApplicable * 2 > answered) return 'notApplicable';
  if (n >= 1 && n * 2 >= n + unknown + blank) return 'valued';
  return answered === 0 ? 'unanswered' : 'unclear';
}

function afterAgreement(
  agreed: AnswerValue | null,
  status: CellStatus,
  value: number | null,
  mean: number | null,
): Pick<CellResult, 'status' | 'value' | 'comparison' | 'agreedKind'> {
  switch (agreed?.kind) {
    case 'level':
      return {
        status: 'valued',
        value: agreed.level,
        comparison: agreed.level,
        agreedKind: 'level',
      };
    case 'unknown':
      return { status: 'unclear', value: null, comparison: null, agreedKind: 'unknown' };
    case 'notApplicable':
      return {
        status: 'notApplicable',
        value: null,
        comparison: null,
        agreedKind: 'notApplicable',
      };
    case 'noAgreement':
      return { status: 'noAgreement', value: null, comparison: null, agreedKind: 'noAgreement' };
    default:
      return { status, value, comparison: status === 'valued' ? mean : null, agreedKind: null };
  }
}

/** Two-way reading: the value from then on, with the spread before discussion. */
function readingOf(
  value: number | null,
  spread: CellResult['spread'],
  levelCount: number,
): Reading | null {
  if (value === null || spread === null) return null;
  if (isAtLeast(value, limitOnScale(3, levelCount)))
    return spread === 'close' ? 'sharedStrength' : 'strengthToConfirm';
  return spread === 'close' ? 'sharedWork' : 'toDebate';
}
