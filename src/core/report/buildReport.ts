import { buildAgenda } from './agendaSection.ts';
import { buildAnnex } from './annex.ts';
import { heading, pageBreak, paragraph } from './blocks.ts';
import { briefBlocks } from './briefBlocks.ts';
import { buildConclusion } from './conclusionSection.ts';
import { buildCover, buildRunningTexts, titleOf } from './cover.ts';
import { buildDeliberation } from './deliberation.ts';
import type { DescribedResult } from './describedResult.ts';
import { buildDimension } from './dimensionSection.ts';
import { buildEssential } from './essential.ts';
import { buildMemory } from './memory.ts';
import { buildWhoAndMethod } from './method.ts';
import { buildDiscussion, buildNotes } from './notes.ts';
import type { Block, Report } from './report.ts';
import { type ReportInput, shownContext, shows, type Unseen } from './reportContext.ts';
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
  if (typeof context === 'string')
    return joined([buildUnseen(context, words), buildConclusion(input, words)]);
  if (input.choice.preset === 'summary')
    return joined([
      shows(input, 'essential') ? buildEssential(context, IN_SUMMARY.essential) : [],
      briefBlocks(buildConclusion(input, words), IN_SUMMARY.conclusion, words),
    ]);
  return joined([
    shows(input, 'essential') ? buildEssential(context) : [],
    buildWhoAndMethod(context),
    ...(shows(input, 'dimensions')
      ? context.described.dimensions.map((dimension) => buildDimension(dimension, context))
      : []),
    [...buildAgenda(context), ...buildDiscussion(context), ...buildNotes(context)],
    // Without the counts the annex is a few lines, which need no page of their own.
    ...(shows(input, 'counts')
      ? [buildConclusion(input, words), buildAnnex(context)]
      : [[...buildConclusion(input, words), ...buildAnnex(context)]]),
    shows(input, 'deliberation') ? buildDeliberation(input, words) : [],
  ]);
}

/** Two pages hold so much. */
const IN_SUMMARY = {
  essential: { items: 2, points: 3 },
  conclusion: { mostItems: 2, mostSigns: 100 },
} as const;

/** Each part begins a page; an empty one leaves nothing. */
const joined = (parts: readonly (readonly Block[])[]): Block[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [pageBreak, ...part]));

const buildUnseen = (reason: Unseen, { document }: Words): Block[] => [
  heading(2, document.essential.title, { id: 'essentiel' }),
  ...document.unseen[reason].map(paragraph),
];
