/** What each association says of the others, in words. */
import { comparisonAbout, findAsymmetries, themeAbout } from '../betweenAssociations.ts';
import type { DimensionResult } from '../result.ts';
import { showNumber } from './describeCell.ts';
import type { DescribedComplementarity, DescribedView } from './describedPartners.ts';
import { associationOf, nameOf, ofDimension, type PartnersContext } from './PartnersContext.ts';

export function describeComplementarity(context: PartnersContext): DescribedComplementarity | null {
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
            partnerId: partner.id,
            partnerName: partner.name,
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
