/** « L’essentiel »: what a reader with one minute must have seen, on one page. */
import {
  aside,
  callout,
  figureColumn,
  heading,
  item,
  list,
  orderedList,
  pair,
  paragraph,
  table,
  textColumn,
} from './blocks.ts';
import type { DescribedCell, DescribedDimension, DescribedPriority } from './describedResult.ts';
import { shortPointName, shortReason } from './points.ts';
import type { Block, ListItem, RadarFigure } from './report.ts';
import { isInside } from './reportChoice.ts';
import {
  capitalised,
  describedThemes,
  placeOf,
  type ShownContext,
  shows,
  viewOf,
} from './reportContext.ts';
import { whoAnswered } from './who.ts';
import type { Words } from './words.ts';

/** More would not fit the page; the rest is told further on. */
interface Most {
  readonly items: number;
  readonly points: number;
}
const ON_ITS_PAGE: Most = { items: 3, points: 6 };

export function buildEssential(context: ShownContext, most: Most = ON_ITS_PAGE): Block[] {
  const { input, words } = context;
  const { essential, natureSentence } = words.document;
  return [
    heading(2, essential.title, { id: 'essentiel' }),
    aside([...whoAnswered(context), natureSentence].join(' ')),
    pair([radar(context)], [dimensionsTable(context)]),
    buildPrerequisites(context),
    ...beside(
      titled(essential.strengths, strengths(context, most)),
      titled(essential.unclear, unclear(context, most)),
    ),
    // Which dimension is behind can only be said beside all of them.
    ...(context.isPartial ? [] : [heading(3, essential.start), paragraph(start(context))]),
    ...(isInside(input.choice) ? [heading(3, essential.discuss), firstPoints(context, most)] : []),
  ];
}

const titled = (title: string, content: Block | null): Block[] =>
  content === null ? [] : [heading(3, title), content];

const beside = (first: Block[], second: Block[]): Block[] =>
  first.length > 0 && second.length > 0 ? [pair(first, second)] : [...first, ...second];

function radar({ described, words }: ShownContext): RadarFigure {
  const { essential } = words.document;
  const { dimensions, levelCount } = described;
  return {
    kind: 'figure',
    chart: 'radar',
    title: essential.radarTitle,
    caption: essential.radarCaption(levelCount),
    alternative: words.list(
      dimensions.map((dimension) =>
        words.document.named(dimension.name, `${dimension.shown} (${readingOf(dimension, words)})`),
      ),
    ),
    levelCount,
    axes: dimensions.map((dimension) => ({
      id: dimension.id,
      label: dimension.name,
      value: dimension.value,
      shown: dimension.value === null ? dimension.bandName : dimension.shown,
      prospective: dimension.basis === 'prospective',
    })),
  };
}

function dimensionsTable({ described, words }: ShownContext) {
  const { essential } = words.document;
  return table(
    essential.dimensionsCaption(described.levelCount),
    [
      textColumn(essential.dimension, 'content'),
      figureColumn(essential.value),
      textColumn(essential.reading),
    ],
    described.dimensions.map((dimension) => [
      dimension.name,
      dimension.shown,
      readingOf(dimension, words),
    ]),
  );
}

/** « en chantier · 5 thèmes sur 5 »; without a named partner a value is not compared with the others. */
function readingOf(
  { basis, status, bandName, coverage }: DescribedDimension,
  words: Words,
): string {
  if (status === 'notApplicable') return bandName;
  if (basis === 'actual') return [bandName, coverage].join(' · ');
  const { prospective } = words.status;
  return status === 'valued' ? prospective : [prospective, bandName, coverage].join(' · ');
}

/** What must be settled first, and what to verify before deciding. */
export function buildPrerequisites(context: ShownContext): Block {
  const { described, input, words } = context;
  const { essential } = words.document;
  const { prerequisites: first, toVerify } = described;
  return callout(essential.first, {
    paragraphs: first.length > 0 ? [] : [essential.nothingFirst],
    items: [
      ...byTheme(first).map(({ themeId, themeName, reason }) =>
        item(
          themeName,
          isInside(input.choice) || shows(input, 'questions')
            ? `${reason} ${capitalised(lowQuestions(themeId, context), input.language)}.`
            : reason,
        ),
      ),
      ...(toVerify.length > 0
        ? [
            item(
              essential.toVerify,
              words.list(
                byTheme(toVerify).map(({ themeName, reason }) =>
                  shows(input, 'dots') ? `${themeName} (${reason})` : themeName,
                ),
              ),
            ),
          ]
        : []),
    ],
  });
}

/** Which questions of the theme come first, with their value: the theme itself may stand higher. */
function lowQuestions(themeId: string, { described, words }: ShownContext): string {
  const questionIds = described.prerequisites
    .filter((each) => each.themeId === themeId)
    .map(({ questionId }) => questionId);
  const cells = describedThemes(described).flatMap((theme) => theme.cells);
  return words.list(
    cells
      .filter(({ questionId }) => questionIds.includes(questionId))
      .map((cell) => words.document.named(viewOf(cell, words), cell.shown)),
  );
}

/** One line per theme: its questions have the same reading. */
const byTheme = (priorities: readonly DescribedPriority[]) =>
  priorities.filter(
    ({ themeId }, index) => priorities.findIndex((each) => each.themeId === themeId) === index,
  );

/** `null` where none is shown but a part that is left out may hold some: then nothing can be said. */
function strengths({ described, isPartial, words }: ShownContext, most: Most): Block | null {
  const { noStrength } = words.document.essential;
  const items = described.strengths.map(({ name, reading }) => item(null, reading ?? name));
  if (items.length > 0) return list(capped(items, most, words));
  return isPartial ? null : paragraph(noStrength);
}

/** `null` as for strengths. */
function unclear(context: ShownContext, most: Most): Block | null {
  const { described, cells, input, isPartial, words } = context;
  const { essential } = words.document;
  const themes = describedThemes(described);
  const items = described.unclear.map((cell) => {
    const theme = themes.find((each) => each.cells.includes(cell));
    const name = words.document.about(theme?.shortName ?? cell.questionId, viewOf(cell, words));
    return item(name, capitalised(whyUnclear(cell, context), input.language));
  });
  const unanswered = [...cells.values()].filter(({ status }) => status === 'unanswered').length;
  const shown = [
    ...capped(items, most, words),
    ...(unanswered > 0 ? [item(null, essential.unanswered(unanswered))] : []),
  ];
  if (shown.length > 0) return list(shown);
  return isPartial ? null : paragraph(essential.nothingUnclear);
}

/** Those who could not say; else those who said nothing. */
function whyUnclear(cell: DescribedCell, { result, cells, input, words }: ShownContext): string {
  const { unknown = 0, blank = 0 } = cells.get(placeOf(cell))?.distribution ?? {};
  if (cell.agreed !== null) return cell.agreed;
  if (result.people === 1 || !shows(input, 'dots')) return words.status.unclear;
  return unknown > 0 ? words.counts.unknown(unknown) : words.counts.blank(blank);
}

function start({ described, words }: ShownContext): string {
  const { essential } = words.document;
  if (!described.startIsKnown) return essential.startUnknown;
  return described.startWith === null
    ? essential.noStart
    : essential.startWith(described.startWith);
}

function firstPoints(context: ShownContext, most: Most): Block {
  const { described, input, words } = context;
  const points = described.agenda.slice(0, described.proposedPoints).slice(0, most.points);
  if (points.length === 0) return paragraph(words.document.essential.nothingToDiscuss);
  return orderedList(
    points.map((point) =>
      item(
        shortPointName(point, context),
        capitalised(shortReason(point, context), input.language),
      ),
    ),
  );
}

function capped(items: readonly ListItem[], most: Most, words: Words): ListItem[] {
  const shown = items.slice(0, most.items);
  const left = items.length - shown.length;
  return left === 0 ? shown : [...shown, item(null, words.document.essential.more(left))];
}
