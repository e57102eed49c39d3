/** Several associations together, as blocks: the page « Partenaires » and the report show the same. */
import { aside, heading, item, list, paragraph, table, textColumn } from './blocks.ts';
import type {
  ComparedDimension,
  ComparedTheme,
  ComparedValue,
  DescribedAssociation,
  DescribedComplementarity,
  DescribedPartners,
} from './describedPartners.ts';
import type {
  Block,
  Column,
  FigureAssociation,
  HeadingBlock,
  OverlayFigure,
  OverlayRadarFigure,
} from './report.ts';
import { capitalised } from './reportContext.ts';
import { shortened } from './shortened.ts';
import type { Words } from './words.ts';

interface Told {
  readonly described: DescribedPartners;
  /** Of the headings. */
  readonly level: HeadingBlock['level'];
  readonly language: string;
  readonly words: Words;
}

/** One thing that is told, under its own title; a page may fold what is long and read once. */
export interface PartnersPart {
  /** `null` for what stands first. */
  readonly title: string | null;
  readonly isLong: boolean;
  /** Its heading included. */
  readonly blocks: readonly Block[];
}

export const partnersBlocks = (told: Told): Block[] =>
  partnersParts(told).flatMap(({ blocks }) => blocks);

/** Nothing unless there are several to see. */
export function partnersParts(told: Told): PartnersPart[] {
  const { described, words } = told;
  if (described.state !== 'several') return [];
  const { partners } = words.document;
  const common = described.dimensions.filter(({ isCommon }) => isCommon);
  const parts: readonly PartnersPart[] = [
    { title: null, isLong: false, blocks: [aside(partners.intro), ...radar(told)] },
    { title: partners.gaps, isLong: false, blocks: gaps(told) },
    ...described.dimensions.map((dimension) => ({
      ...{ title: dimension.name, isLong: false, blocks: compared(dimension, told) },
    })),
    { title: partners.limits.title, isLong: false, blocks: limits(told) },
    { title: partners.complementarity.title, isLong: false, blocks: complementarity(told) },
    ...common.map((dimension) => ({
      ...{ title: partners.vision.title(dimension.name), isLong: false },
      blocks: vision(dimension, told),
    })),
    { title: partners.spreads.title, isLong: true, blocks: spreads(told) },
    { title: partners.notes.title, isLong: true, blocks: notes(told) },
  ];
  return parts.filter(({ blocks }) => blocks.length > 0);
}

/** A surface needs three axes at least. */
const LEAST_AXES = 3;

function radar({ described, words }: Told): Block[] {
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
      [textColumn(essential.dimension), ...columnsOf(associations)],
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

/** A heading of a column has little room; two that begin alike are told apart. */
function columnsOf(associations: readonly { readonly name: string }[]): Column[] {
  const names = associations.map(({ name }) => shortened(name, MOST_SIGNS));
  const areShort = names.every((name) => name.length <= ONE_LINE);
  return names.map((name, index) => {
    const rank = names.slice(0, index).filter((each) => each === name).length;
    const heading = rank === 0 ? name : `${name} (${rank + 1})`;
    return { ...textColumn(heading, areShort ? 'content' : 'narrow'), isNamed: true };
  });
}

const MOST_SIGNS = 28;
/** So many signs of six names stand side by side on a page. */
const ONE_LINE = 13;

function compared(dimension: ComparedDimension, { described, level, words }: Told): Block[] {
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
      ...{ id: theme.id, label: theme.shortName, isFlagged: theme.isFlagged },
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
    ...(hasPoints ? [figure] : []),
    table(
      partners.tableCaption(
        dimension.name,
        themes.some(({ isFlagged }) => isFlagged),
      ),
      [
        textColumn(terms.theme),
        ...columnsOf(associations),
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

/** The widest first. */
function gaps({ described, level, words }: Told): Block[] {
  const { partners } = words.document;
  const all = described.dimensions.flatMap((dimension) => dimension.themes);
  const themes = all.filter(({ distance }) => distance !== null);
  const flagged = themes
    .filter(({ isFlagged }) => isFlagged)
    .sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0));
  const others = themes.filter((theme) => !theme.isFlagged && !isIncomplete(theme));
  const incomplete = all.filter((theme) => !theme.isFlagged && isIncomplete(theme));
  const named = (some: readonly ComparedTheme[], say: (names: string) => string) =>
    some.length === 0 ? [] : [paragraph(say(words.list(some.map(({ shortName }) => shortName))))];
  return [
    heading(level, partners.gaps, { id: 'ecarts' }),
    ...(themes.length === 0
      ? [paragraph(partners.nothingCompared)]
      : [
          ...(flagged.length === 0
            ? [paragraph(partners.noGap)]
            : [...flaggedGaps(flagged, words), ...named(others, partners.elsewhere)]),
          ...named(incomplete, partners.missingElsewhere),
        ]),
  ];
}

/** An association of the comparison has no value to it. */
const isIncomplete = ({ values }: ComparedTheme) =>
  values.some(({ value, prospective }) => value === null && !prospective);

/** What is called for once, then the themes that it is called for. */
function flaggedGaps(themes: readonly ComparedTheme[], words: Words): Block[] {
  const { partners } = words.document;
  return [...new Set(themes.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const called = themes.filter((theme) => theme.sentence === sentence);
    const found = ({ range, gap }: ComparedTheme) => partners.gapFound(range ?? '', gap ?? '');
    const [only, ...others] = called;
    if (only !== undefined && others.length === 0)
      return [list([item(only.name, [sentence, found(only)].filter(Boolean).join(' '))])];
    return [
      ...(sentence === null ? [] : [paragraph(sentence)]),
      list(called.map((theme) => item(theme.name, found(theme)))),
    ];
  });
}

function limits({ described, level, language, words }: Told): Block[] {
  if (described.limits.length === 0) return [];
  return [
    heading(level, words.document.partners.limits.title),
    list(
      described.limits.map(({ associationName, text }) =>
        item(associationName, capitalised(text, language)),
      ),
    ),
  ];
}

function complementarity({ described, level, language, words }: Told): Block[] {
  const views = described.complementarity;
  if (views === null) return [];
  const { complementarity: said } = words.document.partners;
  return [
    heading(level, said.title, { id: 'paroles' }),
    aside(said.intro),
    table(
      said.caption,
      [textColumn(said.speaker), ...columnsOf(views.partners)],
      views.speakers.map((speaker) => [
        speaker.name,
        ...views.partners.map((partner) => viewOf(views, speaker.id, partner.id)?.shown ?? ''),
      ]),
    ),
    table(
      said.themesCaption,
      [
        textColumn(said.view),
        ...[...views.themes.map(({ shortName }) => shortName), said.whole].map((name) => ({
          ...textColumn(name, 'narrow'),
          isNamed: true,
        })),
      ],
      views.views.map(({ speaker, partnerName, shown, themes }) => [
        said.about(speaker.name, partnerName),
        ...themes.map((theme) => theme.shown),
        shown,
      ]),
    ),
    ...(views.asymmetries.length > 0
      ? [
          list(
            views.asymmetries.map(({ pair, sentence }) =>
              item(pair, capitalised(sentence, language)),
            ),
          ),
        ]
      : isReciprocal(views)
        ? [paragraph(said.noAsymmetry)]
        : []),
  ];
}

const viewOf = ({ views }: DescribedComplementarity, speakerId: string, partnerId: string) =>
  views.find((view) => view.speaker.id === speakerId && view.partnerId === partnerId);

/** Whether any two speak of each other. */
const isReciprocal = (views: DescribedComplementarity) =>
  views.views.some(
    ({ speaker, partnerId, value }) =>
      value !== null && (viewOf(views, partnerId, speaker.id)?.value ?? null) !== null,
  );

function vision(dimension: ComparedDimension, { level, language, words }: Told): Block[] {
  const { partners, dimension: terms } = words.document;
  const { vision: said } = partners;
  const apart = dimension.themes.filter(({ sentence }) => sentence !== null);
  return [
    heading(level, said.title(dimension.name), { id: `accord-${dimension.id}` }),
    aside(said.intro),
    ...(apart.length === 0
      ? []
      : [list(apart.map(({ name, sentence }) => item(name, sentence ?? '')))]),
    table(
      said.title(dimension.name),
      [textColumn(terms.theme), textColumn(said.agreement), textColumn(said.level, 'narrow')],
      dimension.themes.map(({ name, agreement, range }) => [
        name,
        capitalised(agreement === null ? said.notCompared : said.agreements[agreement], language),
        range ?? words.value.none,
      ]),
    ),
  ];
}

function spreads({ described, level, words }: Told): Block[] {
  if (described.spreads.length === 0) return [];
  const { partners, dimension } = words.document;
  return [
    heading(level, partners.spreads.title),
    table(
      partners.spreads.title,
      [
        textColumn(dimension.theme),
        textColumn(partners.association),
        textColumn(partners.spreads.answers, 'wide'),
      ],
      described.spreads.map(({ themeName, associationName, text }) => [
        themeName,
        associationName,
        text,
      ]),
    ),
  ];
}

function notes({ described, level, words }: Told): Block[] {
  if (described.notes.length === 0) return [];
  const { partners, about } = words.document;
  return [
    heading(level, partners.notes.title),
    aside(partners.notes.intro),
    list(
      described.notes.flatMap(({ themeName, associationName, texts }) =>
        texts.map((text) => item(about(themeName, associationName), text)),
      ),
    ),
  ];
}
