/** « D’un bilan à l’autre »: who answered, what changed and what did not, and what cannot be compared. */
import { aside, headedTable, heading, item, list, paragraph, table, textColumn } from './blocks.ts';
import type {
  DescribedChanges,
  DescribedThemeChange,
  DimensionOverTime,
  ThemeOverTime,
} from './describedChanges.ts';
import type { BilansFigure, Block, Column } from './report.ts';
import { isInside } from './reportChoice.ts';
import { type ShownContext, shows } from './reportContext.ts';
import type { Words } from './words.ts';

/** The section of the report: outside the association, values and changes only. Empty until there are two bilans. */
export function buildRounds({ input, words }: ShownContext): Block[] {
  const { changes, choice } = input;
  if (!shows(input, 'rounds') || changes === null || changes.comparisons.length === 0) return [];
  const { title, intro } = words.document.rounds;
  const inside = isInside(choice);
  return [
    heading(2, title, { id: 'bilans' }),
    aside(intro),
    ...roundsBlocks(changes, words, {
      hasSpread: inside && shows(input, 'dots'),
      hasSpreadTables: true,
      hasReasons: inside,
      hasComplementarity: shows(input, 'complementarity'),
    }),
  ];
}

interface Telling {
  /** How far apart the answers are, and what that says of a fall. */
  readonly hasSpread: boolean;
  /** Whether it has tables of its own under each dimension. */
  readonly hasSpreadTables: boolean;
  /** What is not compared, and why. */
  readonly hasReasons: boolean;
  /** What the association thinks of partners that it names. */
  readonly hasComplementarity: boolean;
}

/** @param changes with at least one comparison */
export function roundsBlocks(changes: DescribedChanges, words: Words, telling: Telling): Block[] {
  const { rounds } = words.document;
  const dimensions = changes.dimensions.filter(
    ({ isAboutPartners }) => telling.hasComplementarity || !isAboutPartners,
  );
  // Without a dimension that is left out, what is counted over all of them may not be told either.
  const isWhole = dimensions.length === changes.dimensions.length;
  const isRounded = dimensions.some((dimension) => dimension.isRounded);
  return [
    whoTable(changes, words),
    ...changes.comparisons.flatMap(({ title, summary, isEmpty }, index): Block[] => [
      heading(3, title),
      ...(isWhole || isEmpty ? [paragraph(summary.join(' '))] : []),
      ...clearChanges(dimensions, index, telling, words),
    ]),
    aside([rounds.method, ...(isRounded ? [rounds.rounded] : [])].join(' ')),
    dimensionsTable(dimensions, changes, words),
    ...dimensions.flatMap((dimension) => dimensionBlocks(dimension, changes, telling, words)),
    ...(telling.hasReasons && telling.hasComplementarity ? reasons(changes, words) : []),
  ];
}

function whoTable({ bilans }: DescribedChanges, words: Words): Block {
  const { table: heads, dated } = words.document.rounds;
  return headedTable(
    words.document.rounds.title,
    [textColumn(heads.bilan), textColumn(heads.who, 'wide')],
    bilans.map(({ name, date, mode, questionnaire, who }) => [
      dated(name, date),
      [...who, `${capital(mode)}, ${questionnaire}.`].join(' '),
    ]),
  );
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The themes that changed clearly, and those that fell as answers came closer. */
function clearChanges(
  dimensions: readonly DimensionOverTime[],
  pair: number,
  { hasSpread }: Telling,
  words: Words,
): Block[] {
  const items = dimensions
    .flatMap(({ themes }) => themes)
    .flatMap(({ name, changes }) => {
      const change = changes[pair];
      if (!change || !(change.isClear || (hasSpread && change.lucidity !== null))) return [];
      const said = `${sayChange(change, words)}.`;
      const lucidity = hasSpread && change.lucidity !== null ? [change.lucidity] : [];
      return [item(words.document.label(name), [said, ...lucidity].join(' '))];
    });
  return items.length === 0 ? [] : [list(items)];
}

const sayChange = ({ shown, questions, reading }: DescribedThemeChange, words: Words) =>
  words.document.rounds.change(shown, questions, reading);

const valueColumns = ({ told }: DescribedChanges): Column[] =>
  told.map(({ name }) => ({ ...textColumn(name, 'narrow'), isNamed: true }));

function dimensionsTable(
  dimensions: readonly DimensionOverTime[],
  changes: DescribedChanges,
  words: Words,
): Block {
  const { essential, rounds } = words.document;
  return table(
    rounds.table.dimensionsCaption,
    [textColumn(essential.dimension), ...valueColumns(changes)],
    dimensions.map(({ name, positions }) => [
      name,
      ...positions.map((each) => shownOf(each, words)),
    ]),
  );
}

const shownOf = (
  { value, shown, isProspective }: ThemeOverTime['positions'][number],
  { status }: Words,
) => (value !== null && isProspective ? `${shown} (${status.prospective})` : shown);

function dimensionBlocks(
  dimension: DimensionOverTime,
  changes: DescribedChanges,
  telling: Telling,
  words: Words,
): Block[] {
  const { rounds, dimension: heads } = words.document;
  const { name, themes } = dimension;
  const isTold = themes.some(({ positions }) => positions.some(({ value }) => value !== null));
  if (!isTold) return [];
  return [
    heading(3, name),
    figureOf(dimension, changes, words),
    table(
      rounds.table.themesCaption(name),
      [
        textColumn(heads.theme),
        ...valueColumns(changes),
        ...changes.comparisons.map(({ short }) => ({
          ...textColumn(rounds.table.change(short), 'medium'),
          isNamed: true,
        })),
      ],
      themes.map((theme) => [
        theme.name,
        ...theme.positions.map((each) => shownOf(each, words)),
        ...theme.changes.map((change) =>
          change === null ? words.value.none : sayChange(change, words),
        ),
      ]),
    ),
    ...(telling.hasSpread && telling.hasSpreadTables ? spreadTable(dimension, changes, words) : []),
  ];
}

function figureOf(
  { name, themes }: DimensionOverTime,
  { told, comparisons, levelCount }: DescribedChanges,
  { document }: Words,
): BilansFigure {
  const pairsOf = ({ changes }: ThemeOverTime) =>
    changes.flatMap((change, index) => {
      const short = comparisons[index]?.short ?? '';
      return change === null ? [] : [document.named(short, change.shown)];
    });
  const valued = themes.filter(({ positions }) => positions.some((each) => each.value !== null));
  return {
    kind: 'figure',
    chart: 'bilans',
    levelCount,
    title: document.about(name, document.rounds.title),
    caption: [
      document.rounds.figureCaption,
      ...(valued.some(isHollow) ? [document.rounds.prospectiveCaption] : []),
    ].join(' '),
    alternative: document.rounds.join(
      valued.map((theme) =>
        document.named(
          theme.shortName,
          [
            ...theme.positions.map(({ shown }, index) =>
              document.named(told[index]?.label ?? '', shown),
            ),
            ...pairsOf(theme),
          ].join(', '),
        ),
      ),
    ),
    bilans: told.map(({ roundId, number, name: bilan }) => ({ roundId, number, name: bilan })),
    themes: valued.map((theme) => ({
      id: theme.id,
      label: theme.shortName,
      positions: theme.positions.map(({ value: place, isProspective, isCompared }) => ({
        value: place,
        isProspective,
        isCompared,
      })),
      changes: pairsOf(theme),
    })),
  };
}

const isHollow = ({ positions }: ThemeOverTime) =>
  positions.some(({ value, isProspective }) => isProspective && value !== null);

/** Where answers are furthest apart, of every dimension; for a page that folds it. */
export const spreadBlocks = (changes: DescribedChanges, words: Words): Block[] =>
  changes.dimensions.flatMap((dimension) => spreadTable(dimension, changes, words));

/** Of the dimension first, then of each theme. */
function spreadTable(
  { name, themes, positions }: DimensionOverTime,
  changes: DescribedChanges,
  words: Words,
): Block[] {
  const rows = [{ name, positions }, ...themes].filter((row) =>
    row.positions.some(({ spread }) => spread !== null),
  );
  if (rows.length === 0) return [];
  const { rounds, dimension } = words.document;
  return [
    table(
      rounds.table.spreadCaption(name),
      [
        textColumn(dimension.theme),
        ...changes.told.map((bilan) => ({ ...textColumn(bilan.name, 'medium'), isNamed: true })),
      ],
      rows.map((row) => [
        row.name,
        ...row.positions.map(({ spread }) => spread ?? words.value.none),
      ]),
    ),
  ];
}

function reasons({ comparisons }: DescribedChanges, words: Words): Block[] {
  const { rounds } = words.document;
  const told = comparisons.filter((comparison) => comparison.notCompared.length > 0);
  if (told.length === 0) return [];
  return [
    heading(3, rounds.notCompared),
    ...told.flatMap((comparison): Block[] => [
      ...(comparisons.length > 1 ? [heading(4, comparison.title)] : []),
      list(
        comparison.notCompared.map(({ reason, items }) =>
          item(words.document.label(reason), `${rounds.join(items)}.`),
        ),
      ),
    ]),
  ];
}
