/** What limits a comparison of associations, in words. */
import type { DimensionResult } from '../result.ts';
import type { DescribedPartners } from './describedPartners.ts';
import { nameOf, type PartnersContext } from './PartnersContext.ts';

export function describeLimits(context: PartnersContext): DescribedPartners['limits'] {
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
  { input, words }: PartnersContext,
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
function withoutValue(
  dimensions: readonly DimensionResult[],
  { input, words }: PartnersContext,
): string[] {
  const { texts } = input;
  const names = dimensions.flatMap(({ id, themes }) => {
    const missing = themes.filter(({ comparison }) => comparison === null);
    return missing.length === themes.length
      ? [texts.dimensions[id]?.name ?? id]
      : missing.map((theme) => texts.themes[theme.id]?.shortName ?? theme.id);
  });
  return names.length === 0 ? [] : [words.document.partners.limits.missing(words.list(names))];
}
