/** Between the associations of one bilan: what their comparison values say together. One association is one value. */
import type { Questionnaire } from './questionnaire.ts';
import type { DimensionResult, ShownOrganisationResult } from './result.ts';
import { differenceOnScale, isAtLeast, mean } from './scale.ts';

/** Of a dimension: mean of its themes' comparison values, once two thirds of those that apply have one; else `null`. */
export const dimensionComparison = ({ themes }: DimensionResult): number | null =>
  meanOfMost(themes.filter(isApplicable).map(({ comparison }) => comparison));

/** What an association says of one partner, over the themes of a dimension: by the same rule. */
export const comparisonAbout = ({ themes }: DimensionResult, partnerId: string): number | null =>
  meanOfMost(
    themes
      .filter(isApplicable)
      .flatMap(({ partners }) => partners.filter((partner) => partner.partnerId === partnerId))
      .filter(({ coverage }) => coverage.applicable > 0)
      .map(({ comparison }) => comparison),
  );

const isApplicable = ({ status }: { readonly status: string }) => status !== 'notApplicable';

function meanOfMost(comparisons: readonly (number | null)[]): number | null {
  const values = comparisons.flatMap((comparison) => comparison ?? []);
  return values.length * 3 >= comparisons.length * 2 ? mean(values) : null;
}

/** `close`: all within half a level · `differs`: further apart · `flagged`: by a level or more. */
export type Agreement = 'close' | 'differs' | 'flagged';

/** @param gap distance between the furthest two, on a scale of `levelCount` levels */
export function agreementOf(gap: number, levelCount: number): Agreement {
  if (isAtLeast(gap, differenceOnScale(1, levelCount))) return 'flagged';
  return isAtLeast(differenceOnScale(0.5, levelCount), gap) ? 'close' : 'differs';
}

/** Two associations that each speak of the other, and where what they say is a level or more apart. */
export interface Asymmetry {
  readonly organisationIds: readonly [string, string];
  /** In questionnaire order; may be empty where only the whole is apart. */
  readonly themeIds: readonly string[];
}

/** Each pair once, in the order of the associations; which of the two says more is not told. */
export function findAsymmetries(
  organisations: readonly ShownOrganisationResult[],
  dimensionId: string,
  { levelCount }: Pick<Questionnaire, 'levelCount'>,
): Asymmetry[] {
  const limit = differenceOnScale(1, levelCount);
  const isApart = (one: number | null, other: number | null) =>
    one !== null && other !== null && isAtLeast(Math.abs(one - other), limit);
  const speakers = organisations.flatMap(({ id, dimensions }) => {
    const dimension = dimensions.find((each) => each.id === dimensionId);
    return dimension?.basis === 'actual' ? [{ id, dimension }] : [];
  });
  return speakers.flatMap((one, index) =>
    speakers.slice(index + 1).flatMap((other): Asymmetry[] => {
      const themeIds = one.dimension.themes
        .map((theme) => theme.id)
        .filter((themeId) =>
          isApart(
            themeAbout(one.dimension, themeId, other.id),
            themeAbout(other.dimension, themeId, one.id),
          ),
        );
      const whole = isApart(
        comparisonAbout(one.dimension, other.id),
        comparisonAbout(other.dimension, one.id),
      );
      if (themeIds.length === 0 && !whole) return [];
      return [{ organisationIds: [one.id, other.id], themeIds }];
    }),
  );
}

/** The comparison value of one theme about one partner; `null` where there is none. */
export const themeAbout = (
  { themes }: DimensionResult,
  themeId: string,
  partnerId: string,
): number | null =>
  themes
    .find(({ id }) => id === themeId)
    ?.partners.find((partner) => partner.partnerId === partnerId)?.comparison ?? null;
