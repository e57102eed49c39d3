/** Order of discussion, from the answers before discussion only: it does not move while people talk. */
import { countLevels, levelRange, medianLevel } from './distribution.ts';
import { findPriorities } from './priorities.ts';
import type { AgendaItem, CellResult, DimensionResult } from './result.ts';

/** How many points the screen proposes first. */
export const PROPOSED_POINTS = { express: 6, full: 8 } as const;

const SMALLEST_DISCUSSED_GROUP = 3;

interface Candidate {
  readonly questionId: string;
  readonly partnerId: string | null;
  readonly cell: CellResult;
}

/** @param dimensions scored as if there were no agreed sheet; candidates keep questionnaire and partner order. */
export function orderAgenda(
  dimensions: readonly DimensionResult[],
  levelCount: number,
): AgendaItem[] {
  const { prerequisites, toVerify } = findPriorities(dimensions, levelCount);
  const criticalIds = new Set([...prerequisites, ...toVerify].map((place) => place.questionId));
  let left = candidatesOf(dimensions);
  const take = (
    reason: AgendaItem['reason'],
    belongs: (candidate: Candidate) => boolean,
    order: (a: Candidate, b: Candidate) => number,
  ): AgendaItem[] => {
    const taken = left.filter(belongs).sort(order);
    left = left.filter((candidate) => !belongs(candidate));
    return taken.map(({ questionId, partnerId }) => ({ questionId, partnerId, reason }));
  };
  return [
    ...take('critical', ({ questionId }) => criticalIds.has(questionId), asAsked),
    ...take('spread', ({ cell }) => cell.spread === 'spread' || cell.apart > 0, mostSpreadFirst),
    ...take(
      'unclear',
      ({ cell }) => cell.status === 'unclear' && unknownIn(cell) > 0,
      mostUnknownFirst,
    ),
    ...take('rest', ({ cell }) => peopleIn(cell) >= SMALLEST_DISCUSSED_GROUP, mostSpreadFirst),
  ];
}

function candidatesOf(dimensions: readonly DimensionResult[]): Candidate[] {
  return dimensions
    .flatMap((dimension) => dimension.themes)
    .flatMap((theme) => theme.questions)
    .flatMap((question): Candidate[] =>
      question.partners.length > 0
        ? question.partners.map((cell) => ({
            questionId: question.id,
            partnerId: cell.partnerId,
            cell,
          }))
        : [{ questionId: question.id, partnerId: null, cell: question }],
    )
    .filter(({ cell }) => cell.status !== 'notApplicable');
}

// Sorting is stable: what compares equal keeps the questionnaire's order.
const asAsked = () => 0;

const mostUnknownFirst = (a: Candidate, b: Candidate) => unknownIn(b.cell) - unknownIn(a.cell);

/** Lowest consensus, larger range, lower median, more « Ne sait pas ». */
function mostSpreadFirst(a: Candidate, b: Candidate): number {
  return (
    comparedConsensus(a.cell) - comparedConsensus(b.cell) ||
    rangeOf(b.cell) - rangeOf(a.cell) ||
    medianOf(a.cell) - medianOf(b.cell) ||
    mostUnknownFirst(a, b)
  );
}

/** Rounded to 9 decimals, so that equal distributions mirrored compare equal. */
export const comparedConsensus = (cell: CellResult) =>
  Math.round((cell.consensus ?? 1) * 1e9) / 1e9;

const levelsOf = (cell: CellResult) => cell.distribution?.levels ?? [];
const unknownIn = (cell: CellResult) => cell.distribution?.unknown ?? 0;
const peopleIn = (cell: CellResult) => countLevels(levelsOf(cell));
const medianOf = (cell: CellResult) => medianLevel(levelsOf(cell)) ?? 0;

function rangeOf(cell: CellResult): number {
  const range = levelRange(levelsOf(cell));
  return range === null ? 0 : range.highest - range.lowest;
}
