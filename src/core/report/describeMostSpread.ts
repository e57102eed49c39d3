/** The spread of a theme is that of its most spread question, named: two questions or two partners are never pooled. */
import { comparedConsensus } from '../agenda.ts';
import { countLevels } from '../distribution.ts';
import type { CellResult, ThemeResult } from '../result.ts';
import { type DescriptionContext, placedQuestion } from './DescriptionContext.ts';
import { spreadSentence } from './describeCell.ts';

interface PlacedCell {
  readonly cell: CellResult;
  readonly questionId: string;
  readonly partnerId: string | null;
}

/**
 * The question (and partner) with the lowest consensus of those to which at least two people gave a level; the first of
 * equals. `null` where there is only one to compare with none, or where all answers are on one level.
 */
export function describeMostSpread(
  { questions }: ThemeResult,
  context: DescriptionContext,
): string | null {
  const cells = questions.flatMap((question): PlacedCell[] =>
    question.partners.length === 0
      ? [{ cell: question, questionId: question.id, partnerId: null }]
      : question.partners.map((cell) => ({
          cell,
          questionId: question.id,
          partnerId: cell.partnerId,
        })),
  );
  // Of one question asked, its own line says it.
  if (cells.length < 2) return null;
  const [most] = cells
    .filter(({ cell }) => countLevels(cell.distribution?.levels ?? []) >= 2)
    .sort((a, b) => comparedConsensus(a.cell) - comparedConsensus(b.cell));
  if (most === undefined || comparedConsensus(most.cell) === 1) return null;
  const { words } = context;
  const sentence = spreadSentence(most.cell, words);
  if (sentence === null) return null;
  // Of fewer people nothing is labelled: only where the dots are furthest apart.
  const isLabelled = most.cell.spread !== null;
  return words.spread[isLabelled ? 'most' : 'mostOfFew'](nameOf(most, context), sentence);
}

function nameOf({ questionId, partnerId }: PlacedCell, context: DescriptionContext): string {
  const { texts, organisations, words } = context;
  const ladder = placedQuestion(context, questionId)?.question.ladder ?? 'etat';
  const { name } = texts.ladders[ladder];
  const partner = organisations.find(({ id }) => id === partnerId);
  return partner === undefined ? name : words.document.about(name, partner.name);
}
