/** The points of the agenda as the report names them. */
import type { DescribedCell, DescribedPoint } from './describedResult.ts';
import { describedThemes, placeOf, type ShownContext, viewOf } from './reportContext.ts';

/** The theme of a point, and which of its questions (about whom). */
export function pointName(point: DescribedPoint, context: ShownContext): string {
  const cell = cellOf(point, context);
  const { words } = context;
  return cell ? words.document.about(point.themeName, viewOf(cell, words)) : point.themeName;
}

/** Why it comes up, on one line; `point.reason` says it in full. */
export function shortReason(point: DescribedPoint, context: ShownContext): string {
  const { result, cells, words } = context;
  const place = placeOf(point);
  const reason = result.agenda.find((each) => placeOf(each) === place)?.reason;
  switch (reason) {
    case undefined:
      return point.reason;
    case 'spread':
      return cellOf(point, context)?.spread ?? words.agendaReason.spread;
    case 'unclear':
      return words.counts.unknown(cells.get(place)?.distribution?.unknown ?? 0);
    case 'critical':
    case 'rest':
      return words.agendaReason[reason];
  }
}

const cellOf = (point: DescribedPoint, { described }: ShownContext): DescribedCell | undefined =>
  describedThemes(described)
    .flatMap((theme) => theme.cells)
    .find((cell) => placeOf(cell) === placeOf(point));
