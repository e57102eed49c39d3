/**
 * The associations of a bilan put into words together, from what may be seen of each (src/core/shared.ts) and from
 * nothing else. No sentence sets two named associations against each other, and nothing ranks them.
 */
import { agreementOf, dimensionComparison } from '../betweenAssociations.ts';
import { findGaps } from '../comparison.ts';
import type { Shares } from '../dossier.ts';
import type { Dimension } from '../questionnaire.ts';
import type { DimensionResult, ShownOrganisationResult, ThemeResult } from '../result.ts';
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
import { describeComplementarity } from './describeComplementarity.ts';
import type {
  ComparedDimension,
  ComparedTheme,
  ComparedValue,
  DescribedPartners,
  PartnersState,
} from './describedPartners.ts';
import { describeLimits } from './describeLimits.ts';
import { describeMostSpread } from './describeMostSpread.ts';
import {
  associationOf,
  nameOf,
  ofDimension,
  type PartnersContext,
  type PartnersInput,
} from './PartnersContext.ts';
import type { Words } from './words.ts';

export function describePartners(input: PartnersInput, words: Words): DescribedPartners {
  const { dossier, chosen, result, questionnaire, most } = input;
  const table = { dossier, round: chosen.round, result, questionnaire };
  const see = input.readers === 'all' ? visibleToAll : visibleTo;
  const visible = see(chosen.organisation.id, table, most);
  const state = stateOf(visible.length, input);
  const context: PartnersContext = {
    input,
    words,
    visible: state === 'several' ? visible : [],
    description: {
      round: result,
      questionnaire,
      words,
      texts: input.texts,
      questionTexts: input.questionTexts,
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

function compareDimension(
  dimension: Dimension,
  position: number,
  context: PartnersContext,
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
      isPartial:
        dimension.scope === 'partner' &&
        leavesSomethingOut(
          dimension.id,
          seen.map(({ association }) => association.organisationId),
          input,
        ),
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

/** Whether a party that is not among those seen has answered this dimension, or is one that those seen speak of. */
function leavesSomethingOut(
  dimensionId: string,
  seenIds: readonly string[],
  { chosen, result }: PartnersInput,
): boolean {
  const { parties } = chosen.round;
  const spokenOf = parties
    .filter(({ organisationId }) => seenIds.includes(organisationId))
    .flatMap(({ partnerIds }) => partnerIds);
  const speakers = result.organisations
    .filter((each) => each.status === 'shown' && hasAnswered(dimensionId, each))
    .map(({ id }) => id);
  return parties.some(
    ({ organisationId: id }) =>
      !seenIds.includes(id) && (speakers.includes(id) || spokenOf.includes(id)),
  );
}

const hasAnswered = (dimensionId: string, { dimensions }: ShownOrganisationResult) =>
  dimensions
    .filter(({ id }) => id === dimensionId)
    .flatMap(({ themes }) => themes)
    .some(({ questions }) => questions.some(({ status }) => status !== 'unanswered'));

const saidBy = (
  { organisationId }: VisibleAssociation,
  { basis }: DimensionResult,
  value: number | null,
  words: Words,
): ComparedValue => ({
  organisationId,
  value,
  shown: showNumber(value, words),
  prospective: basis === 'prospective',
});

function compareTheme(
  id: string,
  dimension: Dimension,
  values: readonly ComparedValue[],
  gap: { readonly gap: number; readonly flagged: boolean } | null,
  { input, words }: PartnersContext,
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

function describeSpreads(context: PartnersContext): DescribedPartners['spreads'] {
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

const describeNotes = (context: PartnersContext): DescribedPartners['notes'] =>
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
