/** A question over its cells: one cell, or one per named partner. */
import { cellKey, withoutMeasures } from './cells.ts';
import { type PlacedQuestion, subjectsOf } from './questionnaire.ts';
import type { CellResult, CellStatus, QuestionResult } from './result.ts';
import { mean } from './scale.ts';

export type ReadCell = (key: string) => CellResult;

export function scoreQuestion(
  { question, dimension }: PlacedQuestion,
  partnerIds: readonly string[],
  readCell: ReadCell,
): QuestionResult {
  const subjects = subjectsOf(dimension, partnerIds);
  const partners = subjects.flatMap((partnerId) =>
    partnerId === null ? [] : [{ partnerId, ...readCell(cellKey(question.id, partnerId)) }],
  );
  if (partners.length === 0) {
    return { id: question.id, ...readCell(cellKey(question.id, null)), partners };
  }
  return {
    id: question.id,
    status: statusOverPartners(partners.map((partner) => partner.status)),
    value: meanOf(partners, 'value'),
    before: meanOf(partners, 'before'),
    comparison: meanOf(partners, 'comparison'),
    ...withoutMeasures,
    partners,
  };
}

const meanOf = (cells: readonly CellResult[], field: 'value' | 'before' | 'comparison') =>
  mean(cells.flatMap((cell) => cell[field] ?? []));

function statusOverPartners(statuses: readonly CellStatus[]): CellStatus {
  if (statuses.includes('valued')) return 'valued';
  if (statuses.every((status) => status === 'unanswered')) return 'unanswered';
  if (statuses.every((status) => status === 'notApplicable' || status === 'unanswered'))
    return 'notApplicable';
  return statuses.includes('noAgreement') ? 'noAgreement' : 'unclear';
}
