/** What came of the agenda, point by point in the order in which the group talked, and what it put off. */
import { aside, heading, item, list } from './blocks.ts';
import {
  factLine,
  type PointTold,
  parkedLine,
  pointsTold,
  shortToldName,
  toldItems,
  toldName,
} from './discussedPoints.ts';
import type { Block, ListItem } from './report.ts';
import { capitalised, type ShownContext, shows } from './reportContext.ts';
import { labelled } from './writtenBlocks.ts';

/** Facts to check are told with what the group does not know yet. */
export function buildDiscussion(context: ShownContext): Block[] {
  const { input, words } = context;
  if (!shows(input, 'discussion')) return [];
  const { discussed, parked } = pointsTold(context);
  const blocks = [
    ...numbered(discussed, context, (point) => toldItems(point, context)),
    ...buildParked(parked, context),
  ];
  if (blocks.length === 0) return [];
  return [heading(2, words.document.notes.discussion, { id: 'discussion' }), ...blocks];
}

/** The same for those who were there, or were not: each question as it was asked, and what is to be checked. */
export function buildRecordOfPoints(context: ShownContext): Block[] {
  const { input, words } = context;
  if (!shows(input, 'discussion')) return [];
  const { notes, record } = words.document;
  const { discussed, parked, ahead } = pointsTold(context);
  return [
    heading(2, notes.discussion, { id: 'discussion' }),
    ...(discussed.length === 0 ? [aside(record.nothingDiscussed)] : []),
    ...numbered(discussed, context, (point) => [
      ...toldItems(point, context),
      ...point.facts.flatMap((fact) => labelled(record.toCheck, factLine(fact, context), words)),
    ]),
    ...buildParked(parked, context),
    ...(discussed.length === 0 || ahead.length === 0
      ? []
      : [
          heading(3, record.ahead),
          list([item(null, ahead.map((point) => shortToldName(point, context)).join(' · '))]),
        ]),
  ];
}

/** A point of which nothing may be told leaves no number either. */
function numbered(
  points: readonly PointTold[],
  context: ShownContext,
  itemsOf: (point: PointTold) => readonly ListItem[],
): Block[] {
  const { words, input } = context;
  const asksInFull = input.choice.preset === 'session';
  return points
    .map((point) => ({ point, items: itemsOf(point) }))
    .filter(({ items }) => items.length > 0)
    .flatMap(({ point, items }, index) => [
      heading(3, words.document.record.numbered(words.number(index + 1), toldName(point, context))),
      ...(asksInFull ? [aside(point.cell.text)] : []),
      list(items),
    ]);
}

function buildParked(parked: readonly PointTold[], context: ShownContext): Block[] {
  const { input, words } = context;
  if (parked.length === 0) return [];
  return [
    heading(3, words.document.record.parked),
    list(
      parked.map((point) =>
        item(toldName(point, context), capitalised(parkedLine(point, context), input.language)),
      ),
    ),
  ];
}
