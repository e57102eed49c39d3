/**
 * What changed for one association from bilan to bilan, in words. Every number is the result's (measurement.md §3); of a
 * bilan that may not be seen there is none.
 */
import { comparableLevels } from '../comparableLevels.ts';
import type { Round, Way } from '../dossier.ts';
import { partyAt } from '../partyAt.ts';
import { questionnaireKey } from '../questionnaire.ts';
import type { DimensionResult, ThemeChange, ThemeResult } from '../result.ts';
import { isAtLeast, mean, round1 } from '../scale.ts';
import { whyUnseen } from '../whyUnseen.ts';
import type { ChangesContext, Pair, ToldBilan } from './ChangesContext.ts';
import { isLucid } from './closerAnswers.ts';
import { showNumber } from './describeCell.ts';
import type {
  DescribedBilan,
  DescribedChanges,
  DescribedComparison,
  DescribedPosition,
  DescribedThemeChange,
  DimensionOverTime,
  ThemeOverTime,
} from './describedChanges.ts';
import { describeWho } from './describeResult.ts';
import { listNotCompared } from './listNotCompared.ts';
import { describeMostSpreadOf } from './spreadOverTime.ts';
import type { Words } from './words.ts';

/** @param until the last bilan to tell of; all of them without it */
export function describeChanges(
  organisationId: string,
  context: ChangesContext,
  until?: Round,
): DescribedChanges {
  const rounds = context.dossier.rounds
    .filter(({ parties }) => parties.some((party) => party.organisationId === organisationId))
    .filter(({ position }) => until === undefined || position <= until.position)
    .sort((a, b) => a.position - b.position);
  const all = rounds.map((round) => readBilan(round, organisationId, context));
  const told = all.flatMap(({ bilan, round, result, content }) =>
    bilan.unseen === null && result?.status === 'shown' ? [{ bilan, round, result, content }] : [],
  );
  const pairs = pairsOf(told, organisationId, context);
  const latest = told.at(-1);
  return {
    levelCount: latest?.content.questionnaire.levelCount ?? 0,
    bilans: all.map(({ bilan }) => bilan),
    told: told.map(({ bilan }) => bilan),
    dimensions: latest === undefined ? [] : describeDimensions(latest, told, pairs, context),
    comparisons: pairs.map((pair) => describeComparison(pair, context)),
  };
}

function pairsOf(
  told: readonly ToldBilan[],
  organisationId: string,
  { result }: ChangesContext,
): Pair[] {
  return told.slice(1).flatMap((to, index): Pair[] => {
    const from = told[index];
    if (from === undefined) return [];
    const change = result.changes.find(
      (each) =>
        each.organisationId === organisationId &&
        each.fromRoundId === from.round.id &&
        each.toRoundId === to.round.id,
    );
    return [{ from, to, change: change ?? null }];
  });
}

/** One bilan as it stands for one of its associations. */
export const describeBilan = (round: Round, organisationId: string, context: ChangesContext) =>
  readBilan(round, organisationId, context).bilan;

function readBilan(
  round: Round,
  organisationId: string,
  { dossier, result, contentByKey, words }: ChangesContext,
) {
  const content = contentByKey.get(questionnaireKey(round.questionnaire));
  if (content === undefined)
    throw new Error(`Questionnaire ${questionnaireKey(round.questionnaire)} is not loaded`);
  const scored =
    result.rounds
      .find(({ id }) => id === round.id)
      ?.organisations.find(({ id }) => id === organisationId) ?? null;
  const unseen = whyUnseen(scored);
  const { document } = words;
  const before = dossier.rounds.filter(({ position }) => position < round.position);
  const number = `${before.length + 1}`;
  const bilan: DescribedBilan = {
    roundId: round.id,
    number,
    label: round.label,
    unseen,
    name: document.rounds.numbered(number, round.label),
    date: words.date(round.startedOn),
    mode: document.rounds.modes[round.mode],
    questionnaire: document.questionnaire(content.texts.name, round.questionnaire.version),
    who:
      unseen === null && scored?.status === 'shown'
        ? describeWho(scored, wayOf(round, organisationId), words)
        : [document.rounds.unseen[unseen ?? 'nobody']],
  };
  return { round, bilan, result: scored, content };
}

const wayOf = (round: Round, organisationId: string): Way =>
  partyAt([round], { roundId: round.id, organisationId })?.way ?? 'single';

function describeDimensions(
  latest: ToldBilan,
  told: readonly ToldBilan[],
  pairs: readonly Pair[],
  context: ChangesContext,
): DimensionOverTime[] {
  const { questionnaire, texts } = latest.content;
  const bilans = told.map(({ content, result }) => ({
    questionnaire: content.questionnaire,
    result,
  }));
  return questionnaire.dimensions.map(({ id, scope, themes }) => {
    const levelsByTheme = new Map(
      themes.map((theme) => [theme.id, comparableLevels(theme.id, bilans)]),
    );
    const levels = levelsOfDimension([...levelsByTheme.values()], told.length);
    const isRounded = pairs.some(({ change }, index) =>
      (change?.themes ?? []).some((theme) => {
        const [from, to] = (levelsByTheme.get(theme.id) ?? []).slice(index, index + 2);
        return from != null && to != null && isOffByRounding(from, to, theme.change);
      }),
    );
    const inEach = told.map((each) => ({ each, dimension: dimensionIn(each, id, latest) }));
    return {
      id,
      name: texts.dimensions[id]?.name ?? id,
      isAboutPartners:
        scope === 'partner' && inEach.some(({ dimension }) => dimension?.basis === 'actual'),
      isRounded,
      positions: inEach.map(({ each, dimension }, index) => ({
        ...describePosition(each, dimension, dimension?.themes ?? [], context),
        ...comparedAt(levels[index] ?? null, null, context.words),
      })),
      themes: themes.map((theme): ThemeOverTime => {
        const themeIn = (dimension: DimensionResult | undefined) =>
          dimension?.themes.find((each) => each.id === theme.id);
        const themeTexts = texts.themes[theme.id];
        return {
          id: theme.id,
          name: themeTexts?.name ?? theme.id,
          shortName: themeTexts?.shortName ?? theme.id,
          positions: inEach.map(({ each, dimension }, index) => {
            const found = themeIn(dimension);
            const level = levelsByTheme.get(theme.id)?.[index] ?? null;
            return {
              ...describePosition(each, found, found === undefined ? [] : [found], context),
              ...comparedAt(level, found?.value ?? null, context.words),
            };
          }),
          changes: pairs.map((pair) => describeThemeChange(theme.id, pair, context.words)),
        };
      }),
    };
  });
}

/** The mean of the themes that are compared in every bilan, if they are two thirds of them. */
function levelsOfDimension(
  levelsByTheme: readonly (readonly (number | null)[])[],
  count: number,
): (number | null)[] {
  const compared = levelsByTheme.filter((levels) => levels.every((level) => level !== null));
  const isEnough = isAtLeast(3 * compared.length, 2 * levelsByTheme.length);
  return Array.from({ length: count }, (_, index) =>
    isEnough ? mean(compared.flatMap((levels) => levels[index] ?? [])) : null,
  );
}

/** Whether a change is the distance of two levels, but not of what is shown of them. */
function isOffByRounding(from: number, to: number, change: number): boolean {
  const isSame = (one: number, other: number) => isAtLeast(0, Math.abs(one - other));
  return isSame(to - from, change) && !isSame(round1(to) - round1(from), round1(change));
}

function comparedAt(level: number | null, own: number | null, words: Words) {
  const value = level ?? own;
  return { value, shown: showNumber(value, words), isCompared: level !== null };
}

/** Of another questionnaire, or on another scale, nothing stands beside it. */
function dimensionIn({ content, result }: ToldBilan, id: string, latest: ToldBilan) {
  const asked = content.questionnaire;
  const now = latest.content.questionnaire;
  const isSame = asked.id === now.id && asked.levelCount === now.levelCount;
  return isSame ? result.dimensions.find((dimension) => dimension.id === id) : undefined;
}

const describePosition = (
  told: ToldBilan,
  part: DimensionResult | ThemeResult | undefined,
  themes: readonly ThemeResult[],
  context: ChangesContext,
): Omit<DescribedPosition, 'value' | 'shown' | 'isCompared'> => ({
  roundId: told.round.id,
  isProspective: part?.basis === 'prospective',
  spread: describeMostSpreadOf(themes, told, context),
});

function describeThemeChange(
  themeId: string,
  { from, to, change }: Pair,
  words: Words,
): DescribedThemeChange | null {
  const found = change?.themes.find(({ id }) => id === themeId);
  if (found === undefined) return null;
  const { rounds } = words.document;
  return {
    shown: showChange(found, words),
    questions: rounds.onQuestions(found.questions),
    isClear: found.clear,
    reading: found.clear ? rounds.clear : rounds.notClear,
    // A fall that rounds to nothing is none to speak of.
    lucidity: round1(found.change) < 0 && isLucid(themeId, { from, to }) ? rounds.lucidity : null,
  };
}

/** « +0,4 », « −1,2 », « 0 ». */
function showChange({ change }: ThemeChange, { number, document: { rounds } }: Words): string {
  const rounded = round1(change);
  if (rounded > 0) return rounds.rise(number(rounded));
  return rounded < 0 ? rounds.fall(number(-rounded)) : number(0);
}

function describeComparison(pair: Pair, context: ChangesContext): DescribedComparison {
  const { from, to, change } = pair;
  const { rounds } = context.words.document;
  const isOtherWay = wayOf(from.round, from.result.id) !== wayOf(to.round, to.result.id);
  const compared = change?.themes ?? [];
  const clear = compared.filter((theme) => theme.clear).length;
  const themes = to.content.questionnaire.dimensions.flatMap((dimension) => dimension.themes);
  const counted = [
    { count: clear, say: rounds.clearThemes },
    { count: compared.length - clear, say: rounds.unclearThemes },
    { count: themes.length - compared.length, say: rounds.themesNotCompared },
  ].filter(({ count }) => count > 0);
  return {
    fromRoundId: from.round.id,
    toRoundId: to.round.id,
    title: rounds.pair(from.bilan.label, to.bilan.label),
    short: rounds.pairShort(from.bilan.number, to.bilan.number),
    isEmpty: compared.length === 0,
    summary:
      change === null
        ? [rounds.otherQuestionnaire]
        : compared.length === 0
          ? [rounds.nothingCompared]
          : [
              ...counted.map(({ count, say }) => say(count)),
              ...(isOtherWay ? [rounds.otherWay] : []),
            ],
    notCompared: change === null ? [] : listNotCompared(pair, context),
  };
}
