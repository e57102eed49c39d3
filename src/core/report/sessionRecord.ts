/** « Compte rendu de séance »: who was there, what was discussed and retained, what is proposed, and what comes next. */
import { aside, heading, paragraph } from './blocks.ts';
import { buildConclusion } from './conclusionSection.ts';
import { parkedUntil, pointsTold, toldName } from './discussedPoints.ts';
import { buildRecordOfPoints } from './discussionSection.ts';
import { buildDisplays } from './displays.ts';
import { buildPrerequisites } from './essential.ts';
import { buildNextDates } from './nextDates.ts';
import type { Block } from './report.ts';
import { type ReportInput, type ShownContext, shows } from './reportContext.ts';
import { buildReturns } from './returns.ts';
import { buildSessions } from './sessionFacts.ts';
import { howAnswered } from './who.ts';
import type { Words } from './words.ts';

/** In one flow: two to four pages. */
export function buildSessionRecord(context: ShownContext): Block[] {
  const { input, words } = context;
  const { discussed, parked } = pointsTold(context);
  const hasDiscussion = shows(input, 'discussion');
  const told = new Set(
    hasDiscussion ? discussed.flatMap(({ facts }) => facts.map(({ id }) => id)) : [],
  );
  return [
    aside(words.document.record.intro),
    ...whoWasThere(input, words, [paragraph(howAnswered(context))]),
    ...buildRecordOfPoints(context),
    ...(shows(input, 'essential') ? [buildPrerequisites(context)] : []),
    ...buildConclusion(input, words, told),
    ...buildNextDates(
      hasDiscussion
        ? parked.map((point) => ({ until: parkedUntil(point), name: toldName(point, context) }))
        : [],
      told,
      input,
      words,
    ),
    ...buildReturns(context),
  ];
}

/** Where nothing of the answers may be seen: what was done and what is proposed all the same. */
export const buildUnseenRecord = (
  reasons: readonly Block[],
  input: ReportInput,
  words: Words,
): Block[] => [
  ...whoWasThere(input, words, []),
  ...reasons,
  ...buildConclusion(input, words),
  ...buildNextDates([], new Set(), input, words),
];

function whoWasThere(input: ReportInput, words: Words, answered: readonly Block[]): Block[] {
  const { record } = words.document;
  if (!shows(input, 'who')) return [];
  return [
    heading(2, record.who, { id: 'seance' }),
    ...answered,
    ...buildSessions(input, words),
    ...buildDisplays(input, words),
  ];
}
