/** What must come first, what to verify, and where to start (measurement.md §3). */
import { countLevels } from './distribution.ts';
import type {
  CellResult,
  DimensionResult,
  Prerequisite,
  QuestionResult,
  ToVerify,
  VerifyReason,
} from './result.ts';
import { differenceOnScale, isAtLeast, isBelow, limitOnScale, round1 } from './scale.ts';

export interface Priorities {
  readonly prerequisites: readonly Prerequisite[];
  readonly toVerify: readonly ToVerify[];
}

/** Questions of critical themes under level 2, and those on which one cannot rely yet. */
export function findPriorities(
  dimensions: readonly DimensionResult[],
  levelCount: number,
): Priorities {
  const prerequisites: Prerequisite[] = [];
  const toVerify: ToVerify[] = [];
  const limit = limitOnScale(2, levelCount);
  for (const theme of dimensions.flatMap((dimension) => dimension.themes)) {
    if (!theme.critical) continue;
    for (const question of theme.questions) {
      const place = { themeId: theme.id, questionId: question.id };
      const reason = reasonToVerify(question);
      if (question.value !== null && isBelow(question.value, limit)) prerequisites.push(place);
      else if (reason !== null) toVerify.push({ ...place, reason });
    }
  }
  return { prerequisites, toVerify };
}

/** The dimension at least half a level behind the next one; `null` unless all actual ones are valued. */
export function findStart(
  dimensions: readonly DimensionResult[],
  levelCount: number,
): string | null {
  const applicable = dimensions.filter(
    (dimension) => dimension.basis === 'actual' && dimension.status !== 'notApplicable',
  );
  const ranked = applicable
    .flatMap(({ id, value }) => (value === null ? [] : [{ id, shown: round1(value) }]))
    .sort((a, b) => a.shown - b.shown);
  const [lowest, next] = ranked;
  if (ranked.length < applicable.length || lowest === undefined || next === undefined) return null;
  return isAtLeast(next.shown - lowest.shown, differenceOnScale(0.5, levelCount))
    ? lowest.id
    : null;
}

function reasonToVerify(question: QuestionResult): VerifyReason | null {
  switch (question.status) {
    case 'unclear':
    case 'unanswered':
    case 'noAgreement':
      return question.status;
    case 'notApplicable':
      return null;
    case 'valued': {
      const cells = question.partners.length > 0 ? question.partners : [question];
      return cells.some(saidLevelOne) ? 'levelOne' : null;
    }
  }
}

/** At least two people, and a quarter of the levels, said 1 before discussion: agreeing does not erase them. */
function saidLevelOne({ distribution }: CellResult): boolean {
  if (distribution === null) return false;
  const atOne = distribution.levels[0] ?? 0;
  return atOne >= 2 && atOne * 4 >= countLevels(distribution.levels);
}
