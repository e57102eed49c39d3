/** The discussion as a flat table for spreadsheets: what the record of a session tells, a row per point. */
import { round1 } from '../scale.ts';
import type { DataCell, DataTable } from './dataTable.ts';
import type { DescribedResult } from './describedResult.ts';
import { factLine, type PointTold, parkedUntil, pointsTold } from './discussedPoints.ts';
import { type ReportInput, type ShownContext, shownContext, shows } from './reportContext.ts';
import type { Words } from './words.ts';

/**
 * Points in the order of the discussion, those put off after those discussed.
 * @param described as for `buildReport`
 * @returns `null` where nothing may be seen, or nothing was discussed or put off
 */
export function buildRecordTable(
  described: DescribedResult | null,
  input: ReportInput,
  words: Words,
): DataTable | null {
  const context = shownContext(described, input, words);
  if (typeof context === 'string' || !shows(input, 'discussion')) return null;
  const { discussed, parked } = pointsTold(context);
  const points = [...discussed, ...parked.filter((point) => !discussed.includes(point))];
  if (points.length === 0) return null;
  const { table, dimension, record } = words.document;
  return {
    columns: [
      record.table.order,
      dimension.theme,
      dimension.view,
      dimension.question,
      table.partner,
      table.before,
      record.table.retained,
      table.inWords,
      record.explanation,
      record.justification,
      record.minority,
      record.toCheck,
      record.table.putOff,
    ],
    rows: points.map((point, index) => rowOf(point, index + 1, context)),
  };
}

function rowOf(point: PointTold, order: number, context: ShownContext): DataCell[] {
  const { theme, cell, answer, facts, standing } = point;
  const { input, words } = context;
  const { before, agreedLevel, ladderName, text, partnerName, retained } = cell;
  const until = parkedUntil(point);
  const putOff = until === null ? words.document.record.parkedWithoutDate : words.date(until);
  return [
    order,
    theme.name,
    ladderName,
    text,
    partnerName,
    before === null ? null : round1(before),
    agreedLevel,
    retained,
    written(answer?.explanation),
    written(answer?.note),
    shows(input, 'minority') ? written(answer?.minority) : null,
    written(facts.map((fact) => factLine(fact, context)).join(' ; ')),
    standing.kind === 'parked' ? putOff : null,
  ];
}

const written = (text: string | undefined): string | null => text?.trim() || null;
