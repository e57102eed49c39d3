import type { Unseen } from '../whyUnseen.ts';
import { buildAgenda } from './agendaSection.ts';
import { buildAnnex } from './annex.ts';
import { heading, pageBreak, paragraph } from './blocks.ts';
import { briefBlocks } from './briefBlocks.ts';
import { buildConclusion } from './conclusionSection.ts';
import { buildCover, buildRunningTexts, titleOf } from './cover.ts';
import { buildDeliberation } from './deliberation.ts';
import type { DescribedResult } from './describedResult.ts';
import { buildDimension } from './dimensionSection.ts';
import { buildDiscussion } from './discussionSection.ts';
import { buildEssential } from './essential.ts';
import { fitting } from './fitting.ts';
import { buildMatrix } from './matrixSection.ts';
import { buildMemory } from './memory.ts';
import { buildWhoAndMethod } from './method.ts';
import { buildNotes } from './notes.ts';
import { buildPartners } from './partnersSection.ts';
import type { Block, Report } from './report.ts';
import { type ReportInput, shownContext, shows } from './reportContext.ts';
import { buildReturns } from './returns.ts';
import { buildRounds } from './roundsSection.ts';
import { buildSecondLine } from './secondLineSection.ts';
import { buildSessions } from './sessionFacts.ts';
import { buildSessionRecord, buildUnseenRecord } from './sessionRecord.ts';
import type { Words } from './words.ts';

/**
 * The whole report of one association in one round.
 * @param described what `describeResult` says of `input.result`; `null` when it may not be seen. Then, and while nobody
 * has answered, the report holds no number and says why.
 */
export const buildReport = (
  described: DescribedResult | null,
  input: ReportInput,
  words: Words,
): Report => ({
  title: titleOf(input, words),
  language: input.language,
  cover: buildCover(input, words),
  running: buildRunningTexts(input, words),
  blocks: buildBlocks(described, input, words),
});

function buildBlocks(described: DescribedResult | null, input: ReportInput, words: Words): Block[] {
  if (input.choice.preset === 'memory') return buildMemory(input, words);
  const context = shownContext(described, input, words);
  if (input.choice.preset === 'session')
    return typeof context === 'string'
      ? buildUnseenRecord(buildUnseen(context, words), input, words)
      : buildSessionRecord(context);
  if (typeof context === 'string')
    return joined([
      [...buildUnseen(context, words), ...buildMeetings(input, words)],
      buildMatrix(input, words),
      buildConclusion(input, words),
    ]);
  if (input.choice.preset === 'summary')
    return joined([
      shows(input, 'essential')
        ? fitting(IN_SUMMARY.essential, FIRST_PAGE_LINES - headLines(input, words), (most) =>
            buildEssential(context, most),
          )
        : [],
      fitting(IN_SUMMARY.conclusion, PAGE_LINES, (brevity) =>
        briefBlocks(buildConclusion(input, words), brevity, words),
      ),
    ]);
  return joined([
    shows(input, 'essential') ? buildEssential(context) : [],
    buildWhoAndMethod(context),
    ...(shows(input, 'dimensions')
      ? context.described.dimensions.map((dimension) => buildDimension(dimension, context))
      : []),
    buildSecondLine(context),
    buildPartners(input, words),
    buildRounds(context),
    buildMatrix(input, words),
    [
      ...buildAgenda(context),
      ...buildDiscussion(context),
      ...buildNotes(context),
      ...buildReturns(context),
    ],
    // Without the counts the annex is a few lines, which need no page of their own.
    ...(shows(input, 'counts')
      ? [buildConclusion(input, words), buildAnnex(context)]
      : [[...buildConclusion(input, words), ...buildAnnex(context)]]),
    shows(input, 'deliberation') ? buildDeliberation(input, words) : [],
  ]);
}

/** Two pages, as full as they may be. */
const IN_SUMMARY = {
  essential: [
    { items: 2, points: 3 },
    { items: 1, points: 2 },
    { items: 1, points: 1 },
  ],
  conclusion: [
    { mostItems: 10, mostSigns: 1_200 },
    { mostItems: 6, mostSigns: 500 },
    { mostItems: 4, mostSigns: 300 },
    { mostItems: 3, mostSigns: 180 },
    { mostItems: 2, mostSigns: 100 },
  ],
} as const;
const PAGE_LINES = 59;
const FIRST_PAGE_LINES = 46;

/** Lines that a long title takes more than a short one. */
const headLines = (input: ReportInput, words: Words) =>
  Math.floor(titleOf(input, words).length / 50);

/** Each part begins a page; an empty one leaves nothing. */
const joined = (parts: readonly (readonly Block[])[]): Block[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [pageBreak, ...part]));

/** When and where the group met is told whatever was answered. */
function buildMeetings(input: ReportInput, words: Words): Block[] {
  return shows(input, 'who') ? buildSessions(input, words) : [];
}

const buildUnseen = (reason: Unseen, { document }: Words): Block[] => [
  heading(2, document.essential.title, { id: 'essentiel' }),
  ...document.unseen[reason].map(paragraph),
];
