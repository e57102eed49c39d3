/** The result as one flat table for spreadsheets: what the report shows theme by theme and question by question. */
import { round1 } from '../scale.ts';
import { countsOf } from './annex.ts';
import type { ComparedTheme } from './describedPartners.ts';
import type {
  DescribedCell,
  DescribedDimension,
  DescribedResult,
  DescribedTheme,
} from './describedResult.ts';
import { partnersOf } from './partnersSection.ts';
import {
  placeOf,
  type ReportInput,
  type ShownContext,
  severalAnswered,
  shownContext,
  shows,
} from './reportContext.ts';
import type { Words } from './words.ts';

export interface DataTable {
  readonly columns: readonly string[];
  /** Each as long as the columns. */
  readonly rows: readonly (readonly DataCell[])[];
}

/** Text, a number that is already rounded, or nothing. */
export type DataCell = string | number | null;

/**
 * One row per theme and one per question (and partner), in questionnaire order. It holds what the report of this choice
 * shows, and no more: counts where its annex has them, readings where it says how far apart the answers are.
 * @param described as for `buildReport`
 * @returns `null` where nothing may be seen, nobody has answered or the choice shows neither themes nor questions
 */
export function buildDataTable(
  described: DescribedResult | null,
  input: ReportInput,
  words: Words,
): DataTable | null {
  const context = shownContext(described, input, words);
  if (typeof context === 'string' || !shows(input, 'dimensions')) return null;
  return {
    columns: columnsOf(context),
    rows: [
      ...context.described.dimensions.flatMap((dimension) =>
        dimension.themes.flatMap((theme) => [
          themeRow(theme, dimension, context),
          ...(shows(input, 'questions')
            ? theme.cells.map((cell) => questionRow(cell, theme, dimension, context))
            : []),
        ]),
      ),
      ...partnerRows(context),
    ],
  };
}

/** What the associations show one another: each theme of each one, then what each says of each partner. */
function partnerRows(context: ShownContext): DataCell[][] {
  const { input, words } = context;
  const described = partnersOf(input, words);
  if (described === null) return [];
  const { partners } = words.document;
  const row = (
    kind: string,
    place: { readonly dimension: string; readonly theme: string; readonly speaker: string | null },
    partner: string,
    said: Pick<ComparedTheme['values'][number], 'value' | 'shown'>,
  ): DataCell[] => [
    ...[kind, place.dimension, place.theme, place.speaker, null, partner],
    ...[rounded(said.value), said.shown, null, null, null],
    ...noCounts(context),
  ];
  const compared = described.dimensions.flatMap(({ name: dimension, themes, associations }) =>
    themes.flatMap((theme) =>
      theme.values.map((said) => {
        const association = associations.find(({ id }) => id === said.organisationId);
        const place = { dimension, theme: theme.name, speaker: null };
        const kind = said.prospective ? partners.table.apart : partners.table.compared;
        return row(kind, place, association?.name ?? '', said);
      }),
    ),
  );
  const views = described.complementarity;
  if (views === null) return compared;
  return [
    ...compared,
    ...views.views.flatMap(({ speaker, partnerName, themes }) =>
      themes.map((said, index) => {
        const theme = views.themes[index]?.shortName ?? '';
        const place = { dimension: views.name, theme, speaker: speaker.name };
        return row(partners.table.view, place, partnerName, said);
      }),
    ),
  ];
}

function columnsOf({ described, words }: ShownContext): string[] {
  const { table, dimension, essential } = words.document;
  return [
    table.kind,
    essential.dimension,
    dimension.theme,
    dimension.view,
    dimension.question,
    table.partner,
    essential.value,
    table.inWords,
    table.before,
    essential.reading,
    table.coverage,
    ...Array.from({ length: described.levelCount }, (_, index) => table.level(index + 1)),
    table.unknown,
    table.notApplicable,
    table.blank,
    table.given,
  ];
}

const themeRow = (
  theme: DescribedTheme,
  dimension: DescribedDimension,
  context: ShownContext,
): DataCell[] => [
  context.words.document.table.kinds.theme,
  dimension.name,
  theme.name,
  null,
  null,
  null,
  rounded(theme.value),
  theme.shown,
  null,
  theme.bandName,
  theme.coverage,
  ...noCounts(context),
];

function questionRow(
  cell: DescribedCell,
  theme: DescribedTheme,
  dimension: DescribedDimension,
  context: ShownContext,
): DataCell[] {
  const { input, words } = context;
  const insideKnows = shows(input, 'dots');
  return [
    words.document.table.kinds.question,
    dimension.name,
    theme.name,
    cell.ladderName,
    cell.text,
    cell.partnerName,
    rounded(cell.value),
    cell.shown,
    insideKnows ? rounded(cell.before) : null,
    insideKnows ? cell.reading : null,
    null,
    ...counts(cell, context),
  ];
}

function counts(cell: DescribedCell, context: ShownContext): DataCell[] {
  const distribution = context.cells.get(placeOf(cell))?.distribution;
  const mayBeShown = shows(context.input, 'counts') && severalAnswered(context);
  return distribution && mayBeShown ? countsOf(distribution) : noCounts(context);
}

/** Nothing under each level, nor under those who gave none. */
const noCounts = ({ described }: ShownContext): null[] =>
  new Array<null>(described.levelCount + 4).fill(null);

const rounded = (value: number | null) => (value === null ? null : round1(value));
