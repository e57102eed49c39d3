/** What to discuss, in order, each point with its reason. */
import { aside, heading, item, list, orderedList, paragraph } from './blocks.ts';
import type { DescribedPoint } from './describedResult.ts';
import { pointName, shortPointName } from './points.ts';
import type { Block, ListItem } from './report.ts';
import { capitalised, type ShownContext, shows } from './reportContext.ts';

export function buildAgenda(context: ShownContext): Block[] {
  const { described, input, words } = context;
  if (!shows(input, 'agenda')) return [];
  const { agenda, essential } = words.document;
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
    ...(later.length === 0 ? [] : [heading(3, agenda.later), list(laterByReason(later, context))]),
  ];
}

/** The rest by its reason, in the order of the agenda; many of one reason by dimension, so that each line can be read. */
function laterByReason(later: readonly DescribedPoint[], context: ShownContext): ListItem[] {
  const { described, input, words } = context;
  return [...new Set(later.map(({ why }) => why))].flatMap((why) => {
    const points = later.filter((point) => point.why === why);
    const name = capitalised(why, input.language);
    const told = (lead: string, some: readonly DescribedPoint[]) =>
      some.length === 0
        ? []
        : [item(lead, some.map((point) => shortPointName(point, context)).join(' · '))];
    if (points.length <= MOST_IN_A_LINE) return told(name, points);
    return described.dimensions.flatMap((dimension) => {
      const questionIds = new Set(
        dimension.themes.flatMap(({ cells }) => cells.map(({ questionId }) => questionId)),
      );
      return told(
        words.document.agenda.restOf(name, dimension.name),
        points.filter(({ questionId }) => questionIds.has(questionId)),
      );
    });
  });
}

const MOST_IN_A_LINE = 6;
