/** One question (and partner) in words: its value, its counts, its spread, what was agreed. */
import { countLevels, levelRange, mostOnNeighbours } from '../distribution.ts';
import type { Wording } from '../questionnaireTexts.ts';
import type { Basis, CellResult, QuestionResult } from '../result.ts';
import { round1 } from '../scale.ts';
import { askedWording, type DescriptionContext, placedQuestion } from './DescriptionContext.ts';
import type { DescribedCell } from './describedResult.ts';
import type { Words } from './words.ts';

export function describeCells(
  question: QuestionResult,
  basis: Basis,
  context: DescriptionContext,
): DescribedCell[] {
  if (question.partners.length === 0)
    return [describeCell(question, question.id, null, basis, context)];
  return question.partners.map((cell) =>
    describeCell(cell, question.id, cell.partnerId, basis, context),
  );
}

function describeCell(
  cell: CellResult,
  questionId: string,
  partnerId: string | null,
  basis: Basis,
  context: DescriptionContext,
): DescribedCell {
  const { texts, questionTexts, organisations, words } = context;
  const ladder = placedQuestion(context, questionId)?.question.ladder ?? 'etat';
  const wording = askedWording(context, questionId, basis);
  return {
    questionId,
    partnerId,
    partnerName: organisations.find(({ id }) => id === partnerId)?.name ?? null,
    ladder,
    ladderName: texts.ladders[ladder].name,
    text: wording?.text ?? questionId,
    levels: wording?.levels ?? [],
    counts: cell.distribution?.levels ?? null,
    value: cell.value,
    before: cell.before,
    shown: showCell(cell, words),
    distribution: describeDistribution(cell, words),
    spread: describeSpread(cell, words),
    reading: cell.reading && texts.readings[cell.reading].name,
    isFactToCheck: ladder === 'etat' && cell.spread === 'spread' && cell.agreedKind === null,
    agreed: describeAgreement(cell, words),
    retained: describeRetained(cell, words),
    agreedLevel: cell.agreedKind === 'level' ? cell.value : null,
    next: nextStep(cell.value, wording),
    prompts: Object.values(questionTexts[questionId]?.prompts ?? {}),
  };
}

/** A median of 2.5 is said « entre 2 et 3 »; a mean over partners is a rounded number. */
function showCell(cell: CellResult, words: Words): string {
  if (cell.value === null)
    return cell.status === 'valued' ? words.value.none : words.status[cell.status];
  return showMedian(cell.value, words);
}

function showMedian(value: number, words: Words): string {
  const low = Math.floor(value);
  if (value - low === 0.5) return words.value.between(words.number(low), words.number(low + 1));
  return words.number(round1(value));
}

/** « 2,4 », rounded for display; « – » for none. */
export const showNumber = (value: number | null, words: Words) =>
  value === null ? words.value.none : words.number(round1(value));

function describeDistribution({ distribution }: CellResult, words: Words): string {
  if (distribution === null) return '';
  const { levels, unknown, notApplicable, blank } = distribution;
  return [
    ...levels.flatMap((people, index) =>
      people > 0 ? [words.counts.level(index + 1, people)] : [],
    ),
    ...(unknown > 0 ? [words.counts.unknown(unknown)] : []),
    ...(notApplicable > 0 ? [words.counts.notApplicable(notApplicable)] : []),
    ...(blank > 0 ? [words.counts.blank(blank)] : []),
  ].join(' · ');
}

/** The spread from its counts: dots in words. `null` under two levels given. */
export function describeSpread(cell: CellResult, words: Words): string | null {
  const sentence = spreadSentence(cell, words);
  if (sentence === null) return null;
  const { spread, apart } = cell;
  return [
    ...(spread === null ? [] : [words.spread[spread]]),
    sentence,
    ...(apart > 0 ? [words.spread.apart(apart)] : []),
  ].join(' · ');
}

/** Its facts alone, without any label. `null` under two levels given. */
export function spreadSentence({ distribution }: CellResult, words: Words): string | null {
  const levels = distribution?.levels ?? [];
  const people = countLevels(levels);
  const range = levelRange(levels);
  if (people < 2 || range === null) return null;
  const { lowest, highest } = range;
  return lowest === highest
    ? words.spread.allSame(people, lowest)
    : words.spread.sentence({ near: mostOnNeighbours(levels), people, lowest, highest });
}

function describeAgreement(cell: CellResult, words: Words): string | null {
  switch (cell.agreedKind) {
    case null:
      return null;
    case 'level': {
      const before = cell.before === null ? null : showMedian(cell.before, words);
      return words.agreed.level(showNumber(cell.value, words), before);
    }
    default: {
      const said = words.agreed[cell.agreedKind];
      const { withBefore } = words.agreed.briefly;
      return cell.before === null ? said : withBefore(said, showMedian(cell.before, words));
    }
  }
}

function describeRetained(cell: CellResult, words: Words): string | null {
  const { briefly } = words.agreed;
  if (cell.agreedKind === null) return null;
  const what =
    cell.agreedKind === 'level'
      ? briefly.level(showNumber(cell.value, words))
      : briefly[cell.agreedKind];
  return cell.before === null ? what : briefly.withBefore(what, showMedian(cell.before, words));
}

/** From the level that is reached: a value between two levels starts from the lower. */
const nextStep = (value: number | null, wording: Wording | undefined) =>
  value === null ? null : (wording?.next[Math.floor(value) - 1] ?? null);
