/** What to discuss, in order, each point with its reason. */
import { aside, headedTable, heading, item, orderedList, paragraph, textColumn } from './blocks.ts';
import { pointName, shortPointName, shortReason } from './points.ts';
import type { Block } from './report.ts';
import { type ShownContext, shows } from './reportContext.ts';

export function buildAgenda(context: ShownContext): Block[] {
  const { described, input, words } = context;
  if (!shows(input, 'agenda')) return [];
  const { agenda, dimension, essential } = words.document;
  const title = heading(2, agenda.title, { id: 'discuter' });
  if (described.agenda.length === 0) return [title, paragraph(essential.nothingToDiscuss)];
  const proposed = described.agenda.slice(0, described.proposedPoints);
  const later = described.agenda.slice(described.proposedPoints);
  return [
    title,
    aside(agenda.intro),
    heading(3, agenda.proposed),
    orderedList(
      proposed.map((point) =>
        item(pointName(point, context), `${point.question} (${point.reason})`),
      ),
    ),
    ...(later.length === 0
      ? []
      : [
          heading(3, agenda.later),
          headedTable(
            agenda.laterCaption,
            [textColumn(dimension.theme), textColumn(agenda.reason)],
            later.map((point) => [shortPointName(point, context), shortReason(point, context)]),
          ),
        ]),
  ];
}
