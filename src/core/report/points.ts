/** The points of the agenda as the report names them. */
import type { AgendaReason } from '../result.ts';
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
  const reason = reasonOf(point, context);
  switch (reason) {
    case 'spread':
      return cellOf(point, context)?.spread ?? words.agendaReason.spread;
    case 'unclear':
      if (result.people === 1) return words.status.unclear;
      return words.counts.unknown(cells.get(place)?.distribution?.unknown ?? 0);
    case 'critical':
    case 'rest':
      return words.agendaReason[reason];
  }
}

/** @throws for a point that is not of this agenda */
function reasonOf(point: DescribedPoint, { result }: ShownContext): AgendaReason {
  const place = placeOf(point);
  const found = result.agenda.find((each) => placeOf(each) === place);
  if (found === undefined) throw new Error(`Not on the agenda: ${place}`);
  return found.reason;
}

/** The same, as short as it may be. */
export function shortPointName(point: DescribedPoint, context: ShownContext): string {
  const { described, words } = context;
  const cell = cellOf(point, context);
  const theme = describedThemes(described).find((each) => cell && each.cells.includes(cell));
  if (!cell || !theme) return point.themeName;
  return words.document.about(theme.shortName, viewOf(cell, words));
}

const cellOf = (point: DescribedPoint, { described }: ShownContext): DescribedCell | undefined =>
  describedThemes(described)
    .flatMap((theme) => theme.cells)
    .find((cell) => placeOf(cell) === placeOf(point));
