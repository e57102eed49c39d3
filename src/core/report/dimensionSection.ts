/** One dimension: its profile, its themes, then what was answered to each and how to go one level up. */
import { agreedMarks } from './agreedMarks.ts';
import {
  aside,
  figureColumn,
  headedTable,
  heading,
  item,
  list,
  paragraph,
  table,
  textColumn,
} from './blocks.ts';
import type { DescribedCell, DescribedDimension, DescribedTheme } from './describedResult.ts';
import type { Block, ProfileFigure } from './report.ts';
import { capitalised, type ShownContext, shows, viewOf } from './reportContext.ts';
import type { Words } from './words.ts';

export function buildDimension(dimension: DescribedDimension, context: ShownContext): Block[] {
  // Its place in the questionnaire, whatever is left out of this report: it has its shape from there.
  const position = context.input.questionnaire.dimensions.findIndex(
    ({ id }) => id === dimension.id,
  );
  return [
    heading(2, dimension.name, { id: `dimension-${dimension.id}`, dimensionPosition: position }),
    aside(dimension.intro),
    paragraph(capitalised(summaryOf(dimension, context.words), context.input.language)),
    profile(dimension, position, context),
    themesTable(dimension, context),
    ...(shows(context.input, 'questions') || shows(context.input, 'next')
      ? dimension.themes.flatMap((theme) => buildTheme(theme, context))
      : []),
  ];
}

/** « 2,4 · en chantier · 5 thèmes sur 5. Une partie du travail est faite… » */
function summaryOf(
  { basis, status, shown, value, bandName, coverage, reading }: DescribedDimension,
  words: Words,
): string {
  const facts = [
    ...(value === null ? [] : [shown]),
    bandName,
    ...(status === 'notApplicable' ? [] : [coverage]),
    ...(basis === 'prospective' ? [words.status.prospective] : []),
  ].join(' · ');
  return [`${facts}.`, ...(reading === null ? [] : [reading])].join(' ');
}

const profile = (
  { themes }: DescribedDimension,
  dimensionPosition: number,
  { described, result, input, words }: ShownContext,
): ProfileFigure => ({
  kind: 'figure',
  chart: 'profile',
  caption:
    result.people === null || !shows(input, 'dots')
      ? words.document.dimension.valuesCaption
      : [
          words.document.dimension.profileCaption,
          ...agreedCaption(themes, words),
          ...lanes(themes, words),
        ].join(' '),
  alternative: words.list(
    themes.map((theme) =>
      words.document.named(theme.shortName, `${theme.shown} (${theme.bandName})`),
    ),
  ),
  levelCount: described.levelCount,
  dimensionPosition,
  themes: shows(input, 'dots') ? themes : themes.map(withoutAnswers),
});

/** What the discussion added to the picture; nothing where nothing was agreed. */
function agreedCaption(themes: readonly DescribedTheme[], words: Words): string[] {
  const { marks } = words.document.dimension;
  const { retained, before } = agreedMarks(themes);
  if (retained) return [before ? marks.both : marks.retained];
  return before ? [marks.before] : [];
}

/** What the lanes of a theme are, from the theme that has most. */
function lanes(themes: readonly DescribedTheme[], words: Words): string[] {
  const most = Math.max(0, ...themes.map(({ cells }) => cells.length));
  const cells = themes.find((theme) => theme.cells.length === most)?.cells ?? [];
  if (cells.length < 2) return [];
  return [words.document.dimension.lanes(cells.map((cell) => viewOf(cell, words)).join(', '))];
}

/** The value alone: neither how many gave which level, nor what was said before the discussion and in it. */
const withoutAnswers = (theme: DescribedTheme): DescribedTheme => ({
  ...theme,
  mostSpread: null,
  retained: [],
  // One lane: without answers, the value of the theme is all there is.
  cells: theme.cells.slice(0, 1).map((cell) => ({
    ...cell,
    counts: null,
    before: null,
    distribution: '',
    spread: null,
    reading: null,
    agreed: null,
    retained: null,
    agreedLevel: null,
  })),
});

/** Where themes have no part of their own, what their value says of the association stands here. */
function themesTable({ name, themes }: DescribedDimension, { input, words }: ShownContext) {
  const { dimension, essential } = words.document;
  const isAlone = !shows(input, 'questions') && !shows(input, 'next');
  return table(
    dimension.themesCaption(name),
    [
      textColumn(dimension.theme),
      figureColumn(essential.value),
      textColumn(essential.reading, 'content'),
      textColumn(dimension.note, isAlone ? 'wide' : 'medium'),
    ],
    themes.map((theme) => [
      theme.name,
      theme.shown,
      theme.bandName,
      [
        [theme.coverage, theme.pattern?.name].filter(Boolean).join(' · '),
        ...(isAlone ? [theme.reading, shows(input, 'dots') ? theme.mostSpread : null] : []),
      ]
        .filter(Boolean)
        .join(isAlone ? '. ' : ''),
    ]),
  );
}

function buildTheme(theme: DescribedTheme, context: ShownContext): Block[] {
  const { input, words } = context;
  const { dimension } = words.document;
  const title = heading(3, theme.name, { id: `theme-${theme.id}` });
  if (theme.status === 'notApplicable') return [title, paragraph(dimension.notApplicable)];
  const reading = [theme.reading, theme.pattern?.meaning].filter(Boolean).join(' ');
  const next = shows(input, 'next') ? nextSteps(theme, context) : [];
  return [
    title,
    ...(reading === '' ? [] : [paragraph(reading)]),
    ...(shows(input, 'dots') && theme.mostSpread !== null
      ? [paragraph(`${theme.mostSpread}.`)]
      : []),
    ...(shows(input, 'questions') ? [answersTable(theme, context)] : []),
    ...(next.length === 0 ? [] : [heading(4, dimension.next), list(next)]),
  ];
}

function answersTable(theme: DescribedTheme, context: ShownContext) {
  const { input, words } = context;
  const { dimension, essential } = words.document;
  return headedTable(
    dimension.answersCaption(theme.name),
    [
      textColumn(
        dimension.view,
        theme.cells.some(({ partnerId }) => partnerId) ? 'medium' : 'narrow',
      ),
      textColumn(dimension.question),
      textColumn(essential.value, 'narrow'),
      ...(shows(input, 'dots') ? [textColumn(dimension.answers, 'wide')] : []),
    ],
    theme.cells.map((cell) => [
      capitalised(viewOf(cell, words), input.language),
      cell.text,
      cell.shown,
      ...(shows(input, 'dots') ? [answersOf(cell, context)] : []),
    ]),
  );
}

/** How far apart the answers are; of one answer, the name of its level. What was agreed stands beside. */
function answersOf(cell: DescribedCell, { result }: ShownContext): string {
  const level = cell.value === null ? undefined : cell.levels[cell.value - 1]?.label;
  const said = result.people === 1 ? level : (cell.spread ?? cell.distribution);
  return [said || level, cell.reading, cell.retained].filter(Boolean).join(' · ');
}

/** Each step once: two partners at the same level need the same. */
function nextSteps({ cells }: DescribedTheme, { input, words }: ShownContext) {
  const steps = cells.filter(
    ({ next }, index) => next !== null && cells.findIndex((each) => each.next === next) === index,
  );
  return steps.map((cell) => {
    const shared = cells.filter(({ next }) => next === cell.next).length > 1;
    const view = shared ? cell.ladderName : viewOf(cell, words);
    return item(capitalised(view, input.language), cell.next ?? '');
  });
}
