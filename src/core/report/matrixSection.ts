/** « Matrice de complémentarité »: who brings, who seeks, and what it shows. No association is above another in it. */
import type { Organisation } from '../dossier.ts';
import { STANCES } from '../matrix.ts';
import {
  type KindReading,
  type MatrixCounts,
  type MatrixReading,
  matrixAssociations,
  type PairReading,
  type RowReading,
  readMatrix,
} from '../matrixReading.ts';
import {
  aside,
  figureColumn,
  headedTable,
  heading,
  item,
  list,
  paragraph,
  textColumn,
} from './blocks.ts';
import type { Block, Column, ListItem } from './report.ts';
import { isInside } from './reportChoice.ts';
import { type ReportInput, shows } from './reportContext.ts';
import type { Words } from './words.ts';

/** Empty while nothing stands in the matrix of the round. */
export function buildMatrix(input: ReportInput, words: Words): Block[] {
  if (!shows(input, 'matrix')) return [];
  const { dossier, chosen } = input;
  const matrix = dossier.matrices.find(({ roundId }) => roundId === chosen.round.id);
  const associations = matrixAssociations(chosen.round, dossier.organisations);
  if (matrix === undefined || associations.length < 2) return [];
  const reading = readMatrix(
    matrix,
    associations.map(({ id }) => id),
  );
  const teller: MatrixTeller = { associations, words };
  const relations = relationsTable(reading, teller);
  if (reading.kinds.length + relations.length === 0) return [];
  const { matrix: said } = words.document;
  return [
    heading(2, said.title, { id: 'matrice' }),
    aside(said.intro),
    ...reading.kinds.flatMap((kind) => [
      ...kindTable(kind, teller),
      ...(isInside(input.choice) ? notes(kind, said.notes) : []),
    ]),
    ...(reading.kinds.length > 0 ? matrixFindings(reading, teller) : []),
    ...relations,
  ];
}

export interface MatrixTeller {
  /** Those of the matrix, in their order; their names are told. */
  readonly associations: readonly Organisation[];
  readonly words: Words;
}

/** What the rows show, in sentences: the same on the page of the matrix and in the report. */
export function matrixFindings(reading: MatrixReading, teller: MatrixTeller): Block[] {
  const { matrix: said } = teller.words.document;
  const rows = reading.kinds.flatMap((kind) => kind.rows);
  const tell = namesIn(teller);
  const found = [
    ...finding(
      said.matches,
      itemsOf(
        rows,
        ({ matches }) => matches.length > 0,
        ({ stances }) => {
          const who = (stance: RowReading['stances'][number]['stance']) =>
            stances
              .filter((each) => each.stance === stance)
              .map(({ organisationId }) => organisationId);
          const parts = [
            { ids: who('brings'), sentence: said.matches.bring },
            { ids: who('both'), sentence: said.matches.both },
            { ids: who('seeks'), sentence: said.matches.seek },
          ];
          return parts
            .filter(({ ids }) => ids.length > 0)
            .map(({ ids, sentence }) => sentence(tell(ids), ids.length))
            .join(' ');
        },
      ),
    ),
    ...finding(
      said.overlaps,
      itemsOf(
        rows,
        ({ overlap }) => overlap.length > 0,
        ({ overlap }) => said.overlaps.sentence(tell(overlap)),
      ),
    ),
    ...finding(
      said.uncoveredNeeds,
      itemsOf(
        rows,
        ({ uncoveredNeed }) => uncoveredNeed.length > 0,
        (row) =>
          [
            said.uncoveredNeeds.sentence(tell(row.uncoveredNeed), row.uncoveredNeed.length),
            ...(row.unasked.length > 0 ? [said.uncoveredNeeds.awaited(tell(row.unasked))] : []),
          ].join(' '),
      ),
    ),
    ...finding(said.nobodyConcerned, nobodyConcerned(rows)),
  ];
  return [
    ...countsTable(reading, teller.words),
    ...(found.length > 0 ? found : [paragraph(said.nothing)]),
    ...finding(said.unasked, unasked(rows, teller)),
  ];
}

/** How that reads which each two say of their relation: the same on the page and in the report. */
export function relationFindings({ pairs }: MatrixReading, teller: MatrixTeller): Block[] {
  const { relations: said } = teller.words.document.matrix;
  const told = pairs.filter(isTold);
  if (told.length === 0) return [paragraph(said.nobody)];
  return [
    list(told.map((pair) => item(pairName(pair, teller), pairSentence(pair, teller)))),
    ...notToldYet(pairs, teller),
  ];
}

/** One of the two at least has said something. */
const isTold = ({ status }: PairReading) => status !== 'bothMissing';

function notToldYet(pairs: readonly PairReading[], { words }: MatrixTeller): Block[] {
  const left = pairs.filter((pair) => !isTold(pair)).length;
  return left === 0 ? [] : [paragraph(words.document.matrix.relations.notToldYet(left))];
}

/** A row per row of the matrix, a column per answer, with the names of those who gave it. */
function kindTable({ kind, rows }: KindReading, teller: MatrixTeller): Block[] {
  const { matrix: said } = teller.words.document;
  const tell = namesIn(teller);
  const columns = ([...STANCES, null] as const)
    .map((stance) => ({
      stance,
      column: named(textColumn(stance === null ? said.unsaid : said.stances[stance])),
    }))
    .filter(
      ({ stance }) =>
        stance === 'brings' ||
        stance === 'seeks' ||
        rows.some(({ stances }) => stances.some((each) => each.stance === stance)),
    );
  return [
    heading(3, said.kinds[kind]),
    headedTable(
      said.kinds[kind],
      [textColumn(said.row), ...columns.map(({ column }) => column)],
      rows.map(({ row, stances }) => [
        row.label,
        ...columns.map(({ stance }) =>
          tell(
            stances
              .filter((each) => each.stance === stance)
              .map(({ organisationId }) => organisationId),
          ),
        ),
      ]),
    ),
  ];
}

/** What the group wrote of its rows stays among those who wrote it. */
function notes({ rows }: KindReading, title: string): Block[] {
  const written = rows.filter(({ row }) => row.note.trim() !== '');
  return written.length === 0
    ? []
    : [heading(4, title), list(written.map(({ row }) => item(row.label, row.note.trim())))];
}

function countsTable({ kinds, counts }: MatrixReading, { document, number }: Words): Block[] {
  const { matrix: said } = document;
  const figures = (of: MatrixCounts) => COUNTED.map((name) => number(of[name]));
  return [
    heading(3, said.countsTitle),
    headedTable(
      said.countsTitle,
      [textColumn(said.kind, 'wide'), ...COUNTED.map((name) => figureColumn(said.counts[name]))],
      [
        ...kinds.map((each) => [said.kinds[each.kind], ...figures(each.counts)]),
        ...(kinds.length > 1 ? [[said.allKinds, ...figures(counts)]] : []),
      ],
    ),
  ];
}

const COUNTED = [
  'rows',
  'matches',
  'overlaps',
  'uncoveredNeeds',
  'unasked',
] as const satisfies readonly (keyof MatrixCounts)[];

/** Nothing where nothing was found. */
const finding = (
  { title, intro }: { readonly title: string; readonly intro: string },
  items: readonly ListItem[],
): Block[] => (items.length === 0 ? [] : [heading(3, title), aside(intro), list(items)]);

const itemsOf = (
  rows: readonly RowReading[],
  isFound: (row: RowReading) => boolean,
  sentence: (row: RowReading) => string,
): ListItem[] => rows.filter(isFound).map((each) => item(each.row.label, sentence(each)));

const nobodyConcerned = (rows: readonly RowReading[]): ListItem[] =>
  rows.filter(({ isNobodyConcerned }) => isNobodyConcerned).map(({ row }) => item(null, row.label));

/** What each association has still to say; a few rows by their names. */
function unasked(rows: readonly RowReading[], { associations, words }: MatrixTeller): ListItem[] {
  const { matrix: said } = words.document;
  return associations.flatMap(({ id, name }) => {
    const left = rows.filter((each) => each.unasked.includes(id)).map(({ row }) => row.label);
    if (left.length === 0) return [];
    const named = left.length <= MOST_NAMED ? [left.join(' · ')] : [];
    return [item(name, [said.unasked.rows(left.length), ...named].join(' '))];
  });
}

const MOST_NAMED = 5;

/** Nothing while nobody has said anything. */
function relationsTable({ pairs }: MatrixReading, teller: MatrixTeller): Block[] {
  const told = pairs.filter(isTold);
  if (told.length === 0) return [];
  const { relations: said } = teller.words.document.matrix;
  const level = (of: number | null) =>
    of === null ? teller.words.document.matrix.unsaid : said.level(of, said.levels[of] ?? '');
  return [
    heading(3, said.title),
    aside(said.intro),
    headedTable(
      said.title,
      [
        textColumn(said.between),
        named(textColumn(said.ofFirst)),
        named(textColumn(said.ofSecond)),
        textColumn(said.reading),
      ],
      told.map((pair) => [
        pairName(pair, teller),
        level(pair.ofFirst),
        level(pair.ofSecond),
        pairSentence(pair, teller),
      ]),
    ),
    ...notToldYet(pairs, teller),
  ];
}

const pairName = ({ firstId, secondId }: PairReading, teller: MatrixTeller) =>
  namesIn(teller)([firstId, secondId]);

/** Never who is higher. */
function pairSentence({ status, ofFirst, missing }: PairReading, teller: MatrixTeller): string {
  const { relations: said, unsaid } = teller.words.document.matrix;
  switch (status) {
    case 'same':
      return said.same(said.levels[ofFirst ?? 0] ?? '');
    case 'oneMissing':
      return said.oneMissing(namesIn(teller)(missing));
    case 'bothMissing':
      return unsaid;
    case 'near':
    case 'apart':
      return said.readings[status];
  }
}

const namesIn =
  ({ associations, words }: MatrixTeller) =>
  (ids: readonly string[]): string =>
    words.list(associations.filter(({ id }) => ids.includes(id)).map(({ name }) => name));

/** Said with its head where columns do not stand side by side. */
const named = (column: Column): Column => ({ ...column, isNamed: true });
