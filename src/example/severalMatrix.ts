/** What the three associations of the second example bring and seek, and how close each says that it is to the others. */
import type { Matrix, MatrixKind, Stance } from '#src/core/matrix.ts';
import type { SeveralWords } from './severalWords.ts';

/** One sign per association, in the order of the associations: B brings, S seeks, D does both, N neither, - has not said. */
const ROWS: readonly (readonly [keyof SeveralWords['rows'], MatrixKind, string])[] = [
  ['food', 'activity', 'BSS'],
  ['dropIn', 'activity', 'SBN'],
  ['paperwork', 'activity', 'DBB'],
  ['workshops', 'activity', 'SNB'],
  ['loneParents', 'public', 'BSB'],
  ['homeless', 'public', 'NBN'],
  ['young', 'public', 'SSN'],
  ['tanneries', 'territory', 'BBB'],
  ['villages', 'territory', 'S-B'],
  ['payroll', 'skill', 'SBS'],
  ['interpreting', 'skill', 'SSS'],
  ['training', 'skill', 'DDB'],
  ['coldRoom', 'means', 'BSN'],
  ['minibus', 'means', 'SNB'],
  ['evenings', 'means', 'SS-'],
];

const STANCE_OF: Readonly<Record<string, Stance>> = {
  B: 'brings',
  S: 'seeks',
  D: 'both',
  N: 'none',
};

/** From, to (places in the order of the associations), how close. */
const RELATIONS = [
  [0, 1, 4],
  [1, 0, 3],
  [0, 2, 3],
  [2, 0, 1],
  [1, 2, 2],
  [2, 1, 2],
] as const;

/** @param organisationIds the first two of them alone make the matrix of the start */
export const severalMatrix = (
  roundId: string,
  organisationIds: readonly string[],
  { rows, rowNotes }: SeveralWords,
  newId: () => string,
): Matrix => ({
  roundId,
  rows: ROWS.map(([key, kind, signs]) => ({
    id: newId(),
    kind,
    label: rows[key],
    note: key in rowNotes ? rowNotes[key as keyof typeof rowNotes] : '',
    stances: organisationIds.flatMap((organisationId, place) => {
      const stance = STANCE_OF[signs[place] ?? '-'];
      return stance === undefined ? [] : [{ organisationId, stance }];
    }),
  })),
  relations: RELATIONS.flatMap(([from, to, level]) => {
    const [fromId, toId] = [organisationIds[from], organisationIds[to]];
    return fromId === undefined || toId === undefined ? [] : [{ fromId, toId, level }];
  }),
});
