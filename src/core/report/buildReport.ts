import { buildAgenda } from './agendaSection.ts';
import { buildAnnex } from './annex.ts';
import { heading, pageBreak, paragraph } from './blocks.ts';
import { buildCover, buildRunningTexts, titleOf } from './cover.ts';
import type { DescribedResult } from './describedResult.ts';
import { buildDimension } from './dimensionSection.ts';
import { buildEssential } from './essential.ts';
import { buildMethod } from './method.ts';
import { buildNotes } from './notes.ts';
import type { Block, Report } from './report.ts';
import { type ReportInput, resultCells } from './reportContext.ts';
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
  const { result } = input;
  if (result === null) return buildUnseen('nobody', words);
  if (result.status !== 'shown') return buildUnseen(result.status, words);
  const cells = resultCells(result);
  const answered = [...cells.values()].some(({ status }) => status !== 'unanswered');
  if (described === null || !answered) return buildUnseen('nobody', words);
  const context = { described, result, cells, input, words };
  return [
    ...buildEssential(context),
    pageBreak,
    ...buildMethod(context),
    ...described.dimensions.flatMap((dimension, position) => [
      pageBreak,
      ...buildDimension(dimension, position, context),
    ]),
    pageBreak,
    ...buildAgenda(context),
    ...buildNotes(context),
    pageBreak,
    ...buildAnnex(context),
  ];
}

const buildUnseen = (reason: 'hidden' | 'withheld' | 'nobody', { document }: Words): Block[] => [
  heading(2, document.essential.title, { id: 'essentiel' }),
  ...document.unseen[reason].map(paragraph),
];
