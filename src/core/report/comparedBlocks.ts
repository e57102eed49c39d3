/** The values of several associations on common ground: radar, profiles and tables. */

import { aside, heading, table, textColumn } from './blocks.ts';
import { columnsOfAssociations } from './columnsOfAssociations.ts';
import type {
  ComparedDimension,
  ComparedTheme,
  ComparedValue,
  DescribedAssociation,
} from './describedPartners.ts';
import type { Block, FigureAssociation, OverlayFigure, OverlayRadarFigure } from './report.ts';
import type { ToldPartners } from './ToldPartners.ts';
import type { Words } from './words.ts';

/** A surface needs three axes at least. */
const LEAST_AXES = 3;

export function radar({ described, words }: ToldPartners): Block[] {
  const { associations, dimensions, levelCount } = described;
  const { partners, essential } = words.document;
  const valued = dimensions.filter(({ values }) => values.some(({ value }) => value !== null));
  if (valued.length === 0) return [];
  const valueIn = (dimension: ComparedDimension, { id }: DescribedAssociation) =>
    dimension.values.find(({ organisationId }) => organisationId === id) ?? null;
  const figure: OverlayRadarFigure = {
    kind: 'figure',
    chart: 'overlayRadar',
    title: partners.radarTitle,
    caption: partners.radarCaption(levelCount),
    alternative: alternativeOf(dimensions, associations, words),
    levelCount,
    axes: dimensions.map(({ id, name }) => ({ id, label: name })),
    lines: associations.map((association) => ({
      ...inFigure(association),
      points: dimensions.map((dimension) => {
        const said = valueIn(dimension, association);
        if (said === null || said.value === null) return null;
        return { value: said.value, prospective: said.prospective };
      }),
    })),
  };
  return [
    ...(dimensions.length < LEAST_AXES ? [] : [figure]),
    table(
      partners.dimensionsCaption,
      [textColumn(essential.dimension), ...columnsOfAssociations(associations)],
      dimensions.map((dimension) => [
        dimension.name,
        ...associations.map((association) => valueIn(dimension, association)?.shown ?? ''),
      ]),
    ),
  ];
}

const inFigure = ({ name, position }: DescribedAssociation): FigureAssociation => ({
  name,
  position,
});

/** « Projet : L’Étoile 2,4, Relais 3 ; … » */
const alternativeOf = (
  lines: readonly { readonly name: string; readonly values: readonly ComparedValue[] }[],
  associations: readonly DescribedAssociation[],
  words: Words,
) =>
  lines
    .map(({ name, values }) =>
      words.document.named(
        name,
        values
          .map(({ organisationId, shown }) => {
            const association = associations.find(({ id }) => id === organisationId);
            return `${association?.name} ${shown}`;
          })
          .join(', '),
      ),
    )
    .join('. ');

/** One dimension: the profile of each over the others, and the same in a table. */
export function compared(
  dimension: ComparedDimension,
  { described, level, words }: ToldPartners,
): Block[] {
  const { associations, themes } = dimension;
  const { partners, dimension: terms } = words.document;
  const figure: OverlayFigure = {
    kind: 'figure',
    chart: 'overlay',
    title: partners.overlayTitle(dimension.name),
    caption: [
      partners.overlayCaption,
      ...(dimension.values.some(({ prospective }) => prospective)
        ? [partners.prospectiveCaption]
        : []),
    ].join(' '),
    alternative: alternativeOf(
      themes.map(({ shortName, values }) => ({ name: shortName, values })),
      associations,
      words,
    ),
    levelCount: described.levelCount,
    associations: associations.map(inFigure),
    rows: themes.map((theme) => ({
      id: theme.id,
      label: theme.shortName,
      isFlagged: theme.isFlagged,
      gap: theme.gap === null ? null : partners.gapOf(theme.gap),
      points: theme.values.flatMap(({ organisationId, value, prospective }) => {
        const association = associations.find(({ id }) => id === organisationId);
        if (association === undefined || value === null) return [];
        return [{ position: association.position, value, prospective }];
      }),
    })),
  };
  const hasPoints = figure.rows.some(({ points }) => points.length > 0);
  return [
    heading(level, dimension.name, {
      id: `ensemble-${dimension.id}`,
      dimensionPosition: dimension.position,
    }),
    ...(dimension.isPartial ? [aside(partners.complementarity.partial)] : []),
    ...(hasPoints ? [figure] : []),
    table(
      partners.tableCaption(
        dimension.name,
        themes.some(({ isFlagged }) => isFlagged),
      ),
      [
        textColumn(terms.theme),
        ...columnsOfAssociations(associations),
        { ...textColumn(partners.gap, 'content'), isNamed: true },
      ],
      themes.map((theme) => [
        theme.shortName,
        ...theme.values.map(({ shown }) => shown),
        gapCell(theme, words),
      ]),
    ),
  ];
}

const gapCell = ({ gap, isFlagged }: ComparedTheme, words: Words) =>
  gap === null ? words.value.none : isFlagged ? words.document.partners.flaggedGap(gap) : gap;
