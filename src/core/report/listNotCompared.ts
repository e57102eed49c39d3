/** What two bilans cannot compare, by reason: whole dimensions, partners, or single questions; each thing once. */
import {
  isAsked,
  type Mode,
  type PlacedQuestion,
  placedQuestions,
  type Questionnaire,
} from '../questionnaire.ts';
import type { Basis, CellResult, QuestionResult } from '../result.ts';
import { type ChangesContext, type Pair, questionsIn, type ToldBilan } from './ChangesContext.ts';
import type { NotCompared } from './describedChanges.ts';
import { NOT_COMPARED, type ReasonNotCompared } from './roundsWords.ts';
import type { Words } from './words.ts';

interface Left {
  readonly reason: ReasonNotCompared;
  /** Its theme, by name; `null` where what is left out belongs to none. */
  readonly theme: string | null;
  /** The dimension, the partner, or of the theme the ladder. */
  readonly item: string;
}

export function listNotCompared(
  { from, to }: Pick<Pair, 'from' | 'to'>,
  context: ChangesContext,
): NotCompared[] {
  const { rounds } = context.words.document;
  const left = leftOut(from, to, context);
  return NOT_COMPARED.flatMap((reason): NotCompared[] => {
    const found = left.filter((each) => each.reason === reason);
    if (found.length === 0) return [];
    const said = rounds.reasons[reason](from.bilan.label, to.bilan.label);
    return [{ reason: said, items: byTheme(found, context.words) }];
  });
}

/** « Raison d’être : ce qui existe, qui le porte »: each theme once, each thing once. */
function byTheme(left: readonly Left[], { document }: Words): string[] {
  return [...new Set(left.map(({ theme }) => theme))].flatMap((theme) => {
    const ofTheme = left.filter((each) => each.theme === theme);
    const items = [...new Set(ofTheme.map(({ item }) => item))];
    return theme === null ? items : [document.named(theme, items.join(', '))];
  });
}

interface Side {
  readonly questionnaire: Questionnaire;
  readonly mode: Mode;
  readonly basisOf: (dimensionId: string) => Basis | undefined;
  readonly resultOf: (questionId: string) => QuestionResult | undefined;
  readonly placedOf: (questionId: string) => PlacedQuestion | undefined;
}

function sideOf({ round, result, content }: ToldBilan): Side {
  const questions = new Map(questionsIn(result.dimensions).map((each) => [each.id, each]));
  const placed = new Map(
    placedQuestions(content.questionnaire).map((each) => [each.question.id, each]),
  );
  return {
    questionnaire: content.questionnaire,
    mode: round.mode,
    basisOf: (dimensionId) => result.dimensions.find(({ id }) => id === dimensionId)?.basis,
    resultOf: (questionId) => questions.get(questionId),
    placedOf: (questionId) => placed.get(questionId),
  };
}

function leftOut(from: ToldBilan, to: ToldBilan, { dossier, words }: ChangesContext): Left[] {
  const { document } = words;
  const then = sideOf(from);
  const now = sideOf(to);
  const nameOf = (id: string) =>
    dossier.organisations.find((organisation) => organisation.id === id)?.name ?? '';
  const textsOf = (inNow: boolean) => (inNow ? to : from).content.texts;
  const ids = [
    ...placedQuestions(now.questionnaire),
    ...placedQuestions(then.questionnaire).filter(
      ({ question }) => now.placedOf(question.id) === undefined,
    ),
  ];
  return ids.flatMap((placed): Left[] => {
    const questionId = placed.question.id;
    const inNow = now.placedOf(questionId) !== undefined;
    const texts = textsOf(inNow);
    const dimension = texts.dimensions[placed.dimension.id]?.name ?? placed.dimension.id;
    const theme = texts.themes[placed.theme.id]?.shortName ?? placed.theme.id;
    const ladder = texts.ladders[placed.question.ladder].name;
    const left = (reason: ReasonNotCompared, item = ladder): Left[] => [{ reason, theme, item }];
    const whole = (reason: ReasonNotCompared, item: string): Left[] => [
      { reason, theme: null, item },
    ];

    const before = then.placedOf(questionId);
    const after = now.placedOf(questionId);
    const askedThen = before !== undefined && isAsked(before.question, then.mode);
    const askedNow = after !== undefined && isAsked(after.question, now.mode);
    if (!askedThen && !askedNow) return [];
    const basisThen = then.basisOf(placed.dimension.id);
    const basisNow = now.basisOf(placed.dimension.id);
    if (basisThen === 'prospective' && basisNow === 'prospective')
      return whole('prospectiveBoth', dimension);
    if (basisThen === 'prospective') return whole('prospectiveThen', dimension);
    if (basisNow === 'prospective') return whole('prospectiveNow', dimension);
    if (before === undefined) return left('added');
    if (after === undefined) return left('removed');
    if (before.question.contentHash !== after.question.contentHash) return left('reworded');
    if (!askedThen) return left('notAskedThen');
    if (!askedNow) return left('notAskedNow');

    const cellsThen = cellsOf(then.resultOf(questionId));
    const cellsNow = cellsOf(now.resultOf(questionId));
    const subjects = [...new Set([...cellsNow.keys(), ...cellsThen.keys()])];
    return subjects.flatMap((partnerId): Left[] => {
      const earlier = cellsThen.get(partnerId);
      const later = cellsNow.get(partnerId);
      const name = partnerId === null ? '' : nameOf(partnerId);
      if (earlier === undefined) return whole('partnerOnlyNow', name);
      if (later === undefined) return whole('partnerOnlyThen', name);
      const item = partnerId === null ? ladder : document.about(ladder, name);
      const isThen = earlier.comparison !== null;
      const isNow = later.comparison !== null;
      if (isThen && isNow) return [];
      if (!isThen && !isNow) return left('notValuedBoth', item);
      return left(isThen ? 'notValuedNow' : 'notValuedThen', item);
    });
  });
}

function cellsOf(question: QuestionResult | undefined): Map<string | null, CellResult> {
  if (question === undefined) return new Map();
  if (question.partners.length === 0) return new Map([[null, question]]);
  return new Map(question.partners.map((cell) => [cell.partnerId, cell]));
}
