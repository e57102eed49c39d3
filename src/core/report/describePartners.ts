/**
 * The associations of a bilan put into words together, from what may be seen of each (src/core/shared.ts) and from
 * nothing else. No sentence sets two named associations against each other, and nothing ranks them.
 */
import {
  agreementOf,
  comparisonAbout,
  dimensionComparison,
  findAsymmetries,
  themeAbout,
} from '../betweenAssociations.ts';
import type { ChosenRound } from '../chooseRound.ts';
import { findGaps } from '../comparison.ts';
import type { Dossier, Shares } from '../dossier.ts';
import type { Dimension, Questionnaire } from '../questionnaire.ts';
import type { QuestionnaireTexts, QuestionTextsById } from '../questionnaireTexts.ts';
import type { DimensionResult, RoundResult, ThemeResult } from '../result.ts';
import { round1 } from '../scale.ts';
import {
  includes,
  saidShares,
  sharesOf,
  type VisibleAssociation,
  visibleTo,
  visibleToAll,
} from '../shared.ts';
import type { DescriptionContext } from './DescriptionContext.ts';
import { describeSpread, showNumber } from './describeCell.ts';
import type {
  ComparedDimension,
  ComparedTheme,
  ComparedValue,
  DescribedAssociation,
  DescribedComplementarity,
  DescribedPartners,
  DescribedView,
  PartnersState,
} from './describedPartners.ts';
import { describeMostSpread } from './describeMostSpread.ts';
import type { Words } from './words.ts';

export interface PartnersInput {
  readonly dossier: Dossier;
  /** Who looks, and in which bilan. */
  readonly chosen: Pick<ChosenRound, 'round' | 'organisation'>;
  /** What `scoreDossier` says of that bilan. */
  readonly result: RoundResult;
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
  readonly questionTexts: QuestionTextsById;
  /** `viewer`: what this association may see · `all`: what every one of those shown may see. */
  readonly readers: 'viewer' | 'all';
  /** No more than this, whatever is shared. */
  readonly most?: Shares;
}

export function describePartners(input: PartnersInput, words: Words): DescribedPartners {
  const { dossier, chosen, result, questionnaire, most } = input;
  const table = { dossier, round: chosen.round, result, questionnaire };
  const see = input.readers === 'all' ? visibleToAll : visibleTo;
  const visible = see(chosen.organisation.id, table, most);
  const state = stateOf(visible.length, input);
  const context: Context = {
    ...{ input, words, visible: state === 'several' ? visible : [] },
    description: {
      ...{ round: result, questionnaire, words },
      ...{ texts: input.texts, questionTexts: input.questionTexts },
      organisations: dossier.organisations,
    },
  };
  const dimensions = questionnaire.dimensions.flatMap((dimension, position) =>
    compareDimension(dimension, position, context),
  );
  return {
    state,
    levelCount: questionnaire.levelCount,
    associations: context.visible.map((each) => associationOf(each, context)),
    dimensions,
    complementarity: describeComplementarity(context),
    spreads: describeSpreads(context),
    notes: describeNotes(context),
    limits: describeLimits(context),
  };
}

interface Context {
  readonly input: PartnersInput;
  readonly words: Words;
  /** Nobody unless there are several. */
  readonly visible: readonly VisibleAssociation[];
  readonly description: DescriptionContext;
}

function stateOf(visible: number, { dossier, chosen, result, questionnaire }: PartnersInput) {
  const { round, organisation } = chosen;
  const table = { dossier, round, result, questionnaire };
  const shares = ({ own, complementarity }: Shares) => own !== 'nothing' || complementarity;
  const state: PartnersState =
    round.parties.length < 2
      ? 'alone'
      : visible >= 2
        ? 'several'
        : !round.parties.some((party) => shares(saidShares(party, round, dossier)))
          ? 'nobody'
          : shares(sharesOf(organisation.id, table))
            ? 'others'
            : 'viewer';
  return state;
}

const nameOf = (id: string, { input }: Context) =>
  input.dossier.organisations.find((organisation) => organisation.id === id)?.name ?? '';

function associationOf(
  { organisationId, shares }: VisibleAssociation,
  context: Context,
): DescribedAssociation {
  const { organisations } = context.input.dossier;
  const position = organisations.find(({ id }) => id === organisationId)?.position ?? 0;
  return { id: organisationId, name: nameOf(organisationId, context), position, shares };
}

/** Those of whom something of this dimension may be seen. */
const ofDimension = (dimensionId: string, { visible }: Context) =>
  visible.flatMap((association) => {
    const seen = association.result.dimensions.find(({ id }) => id === dimensionId);
    return seen === undefined ? [] : [{ association, seen }];
  });

function compareDimension(
  dimension: Dimension,
  position: number,
  context: Context,
): ComparedDimension[] {
  const { input, words } = context;
  const seen = ofDimension(dimension.id, context);
  if (seen.length === 0) return [];
  const gaps = findGaps(
    seen.map(({ association }) => association.result),
    input.questionnaire,
  );
  return [
    {
      id: dimension.id,
      name: input.texts.dimensions[dimension.id]?.name ?? dimension.id,
      position,
      isCommon: dimension.scope === 'common',
      associations: seen.map(({ association }) => associationOf(association, context)),
      values: seen.map(({ association, seen: result }) =>
        saidBy(association, result, dimensionComparison(result), words),
      ),
      themes: dimension.themes.map(({ id }) => {
        const values = seen.map(({ association, seen: result }) =>
          saidBy(
            association,
            result,
            result.themes.find((theme) => theme.id === id)?.comparison ?? null,
            words,
          ),
        );
        const gap = gaps.find(({ themeId }) => themeId === id);
        return compareTheme(id, dimension, values, gap ?? null, context);
      }),
    },
  ];
}

const saidBy = (
  { organisationId }: VisibleAssociation,
  { basis }: DimensionResult,
  value: number | null,
  words: Words,
): ComparedValue => ({
  ...{ organisationId, value, shown: showNumber(value, words) },
  prospective: basis === 'prospective',
});

function compareTheme(
  id: string,
  dimension: Dimension,
  values: readonly ComparedValue[],
  gap: { readonly gap: number; readonly flagged: boolean } | null,
  { input, words }: Context,
): ComparedTheme {
  const { texts, questionnaire } = input;
  const { calls } = words.document.partners;
  const call = dimension.scope === 'common' ? calls.common(id) : calls[dimension.scope];
  return {
    id,
    name: texts.themes[id]?.name ?? id,
    shortName: texts.themes[id]?.shortName ?? id,
    values,
    distance: gap?.gap ?? null,
    gap: gap && showNumber(gap.gap, words),
    range: gap && rangeOf(values, words),
    isFlagged: gap?.flagged ?? false,
    agreement: gap && agreementOf(gap.gap, questionnaire.levelCount),
    sentence: gap?.flagged ? call : null,
  };
}

/** From the lowest to the highest that are compared, or the one number that all show. */
function rangeOf(values: readonly ComparedValue[], words: Words): string {
  const compared = values.flatMap(({ value, prospective }) =>
    value === null || prospective ? [] : [round1(value)],
  );
  const lowest = words.number(Math.min(...compared));
  const highest = words.number(Math.max(...compared));
  return lowest === highest ? lowest : words.document.partners.range(lowest, highest);
}

function describeComplementarity(context: Context): DescribedComplementarity | null {
  const { input, words } = context;
  const dimension = input.questionnaire.dimensions.find(({ scope }) => scope === 'partner');
  if (dimension === undefined) return null;
  const speakers = ofDimension(dimension.id, context).filter(({ seen }) => seen.basis === 'actual');
  if (speakers.length === 0) return null;
  const spokenOf = new Set(speakers.flatMap(({ seen }) => partnersIn(seen)));
  const partners = [...input.dossier.organisations]
    .sort((a, b) => a.position - b.position)
    .filter(({ id }) => spokenOf.has(id))
    .map(({ id, name }) => ({ id, name }));
  const themes = dimension.themes.map(({ id }) => ({
    id,
    shortName: input.texts.themes[id]?.shortName ?? id,
  }));
  const shown = (value: number | null) => ({ value, shown: showNumber(value, words) });
  return {
    name: input.texts.dimensions[dimension.id]?.name ?? dimension.id,
    themes,
    speakers: speakers.map(({ association }) => associationOf(association, context)),
    partners,
    views: speakers.flatMap(({ association, seen }) =>
      partners
        .filter(({ id }) => partnersIn(seen).includes(id))
        .map(
          (partner): DescribedView => ({
            speaker: associationOf(association, context),
            ...{ partnerId: partner.id, partnerName: partner.name },
            ...shown(comparisonAbout(seen, partner.id)),
            themes: themes.map((theme) => shown(themeAbout(seen, theme.id, partner.id))),
          }),
        ),
    ),
    asymmetries: findAsymmetries(
      speakers.map(({ association }) => association.result),
      dimension.id,
      input.questionnaire,
    ).map(({ organisationIds, themeIds }) => ({
      pair: words.list(organisationIds.map((id) => nameOf(id, context))),
      sentence: words.document.partners.complementarity.asymmetry(
        words.list(
          themes.filter(({ id }) => themeIds.includes(id)).map(({ shortName }) => shortName),
        ),
      ),
    })),
  };
}

/** About whom it may be seen what was answered. */
const partnersIn = ({ themes }: DimensionResult): readonly string[] =>
  themes.flatMap(({ partners }) => partners.map(({ partnerId }) => partnerId));

function describeSpreads(context: Context): DescribedPartners['spreads'] {
  const { input, visible } = context;
  return input.questionnaire.dimensions
    .flatMap((dimension) => dimension.themes)
    .flatMap(({ id }) =>
      visible
        .filter(({ shares }) => includes(shares, 'spread'))
        .flatMap(({ organisationId, result }) => {
          const theme = result.dimensions
            .flatMap((dimension) => dimension.themes)
            .find((each) => each.id === id);
          const text = theme && spreadOf(theme, context.description);
          if (!text) return [];
          const themeName = input.texts.themes[id]?.name ?? id;
          return [{ themeName, associationName: nameOf(organisationId, context), text }];
        }),
    );
}

/** Where its answers are furthest apart; of a theme with one question, how they are spread. */
function spreadOf(theme: ThemeResult, context: DescriptionContext): string | null {
  const [only, ...others] = theme.questions;
  if (only !== undefined && others.length === 0 && only.partners.length === 0)
    return describeSpread(only, context.words);
  return describeMostSpread(theme, context);
}

const describeNotes = (context: Context): DescribedPartners['notes'] =>
  context.input.questionnaire.dimensions
    .flatMap((dimension) => dimension.themes)
    .flatMap((theme) => {
      const questionIds: readonly string[] = theme.questions.map(({ id }) => id);
      return context.visible.flatMap(({ organisationId, notes }) => {
        const texts = notes
          .filter(({ questionId }) => questionId !== null && questionIds.includes(questionId))
          .map(({ text }) => text.trim());
        if (texts.length === 0) return [];
        const themeName = context.input.texts.themes[theme.id]?.name ?? theme.id;
        return [{ themeName, associationName: nameOf(organisationId, context), texts }];
      });
    });

function describeLimits(context: Context): DescribedPartners['limits'] {
  const { input, words, visible } = context;
  const { limits } = words.document.partners;
  return visible.flatMap(({ organisationId, result }) => {
    const prospective = result.dimensions
      .filter(({ basis }) => basis === 'prospective')
      .map(({ id }) => input.texts.dimensions[id]?.name ?? id);
    const texts = [
      ...(result.provisional ? [limits.provisional] : []),
      ...(prospective.length > 0 ? [limits.prospective(words.list(prospective))] : []),
      ...partlyCovered(result.dimensions, context),
      ...withoutValue(result.dimensions, context),
    ];
    const associationName = nameOf(organisationId, context);
    return texts.map((text) => ({ associationName, text }));
  });
}

/** Themes that have a value from a part of their questions, by how large that part is. */
function partlyCovered(
  dimensions: readonly DimensionResult[],
  { input, words }: Context,
): string[] {
  const namesByCoverage = new Map<string, string[]>();
  for (const { id, comparison, coverage } of dimensions.flatMap(({ themes }) => themes)) {
    if (comparison === null || coverage.valued === coverage.applicable) continue;
    const said = words.coverage.questions(coverage.valued, coverage.applicable);
    const name = input.texts.themes[id]?.shortName ?? id;
    namesByCoverage.set(said, [...(namesByCoverage.get(said) ?? []), name]);
  }
  return [...namesByCoverage].map(([coverage, names]) =>
    words.document.partners.limits.partly(coverage, words.list(names)),
  );
}

/** All that it has no value to; a dimension of which this is all is named by itself. */
function withoutValue(dimensions: readonly DimensionResult[], { input, words }: Context): string[] {
  const { texts } = input;
  const names = dimensions.flatMap(({ id, themes }) => {
    const missing = themes.filter(({ comparison }) => comparison === null);
    return missing.length === themes.length
      ? [texts.dimensions[id]?.name ?? id]
      : missing.map((theme) => texts.themes[theme.id]?.shortName ?? theme.id);
  });
  return names.length === 0 ? [] : [words.document.partners.limits.missing(words.list(names))];
}
