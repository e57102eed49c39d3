/** What comes first, what to verify and what to discuss, each with its reason in words. */
import type { QuestionnaireTexts } from '../questionnaireTexts.ts';
import type { AgendaItem, Prerequisite, QuestionResult, ToVerify } from '../result.ts';
import { type DescriptionContext, placedQuestion } from './DescriptionContext.ts';
import { describeSpread } from './describeCell.ts';
import type { DescribedPoint, DescribedPriority } from './describedResult.ts';
import type { Words } from './words.ts';

export function describePriority(
  { themeId, questionId }: Prerequisite,
  reason: string,
  wording: (questionId: string) => string,
  texts: QuestionnaireTexts,
): DescribedPriority {
  const theme = texts.themes[themeId];
  return {
    themeId,
    themeName: theme?.name ?? themeId,
    questionId,
    question: wording(questionId),
    reason,
    why: theme?.critical ?? null,
  };
}

export function reasonToVerify(
  { questionId, reason }: ToVerify,
  questions: ReadonlyMap<string, QuestionResult>,
  words: Words,
): string {
  if (reason !== 'levelOne') return words.verifyReason[reason];
  const question = questions.get(questionId);
  const cells = question?.partners.length ? question.partners : question ? [question] : [];
  const atOne = Math.max(0, ...cells.map(({ distribution }) => distribution?.levels[0] ?? 0));
  return words.verifyReason.levelOne(atOne);
}

export function describePoint(
  { questionId, partnerId, reason }: AgendaItem,
  questions: ReadonlyMap<string, QuestionResult>,
  wording: (questionId: string) => string,
  context: DescriptionContext,
): DescribedPoint {
  const { words, texts } = context;
  const placed = placedQuestion(context, questionId);
  const question = questions.get(questionId);
  const cell = question?.partners.find((each) => each.partnerId === partnerId) ?? question;
  const sentence = cell ? describeSpread(cell, words) : null;
  const unknown = cell?.distribution?.unknown ?? 0;
  // Answers that are close do not differ: one of them stands apart, which the sentence says too.
  const isApart = reason === 'spread' && cell?.spread === 'close';
  const isFact = placed?.question.ladder === 'etat' && cell?.spread === 'spread';
  return {
    questionId,
    partnerId,
    themeName: (placed && texts.themes[placed.theme.id]?.name) ?? questionId,
    question: wording(questionId),
    why: isApart ? words.spread.apart(cell.apart) : words.agendaReason[reason],
    reason: [
      ...(isApart ? [] : [words.agendaReason[reason]]),
      ...(reason === 'unclear' ? [words.counts.unknown(unknown)] : sentence ? [sentence] : []),
      ...(isFact ? [words.factToCheck] : []),
    ].join(' · '),
  };
}
