/** What a matrix of complementarity shows: computed from it each time, never stored. */
import type { Organisation, Round } from './dossier.ts';
import {
  MATRIX_KINDS,
  type Matrix,
  type MatrixKind,
  type MatrixRow,
  type Relation,
  type Stance,
} from './matrix.ts';

export interface MatrixReading {
  /** In the order of MATRIX_KINDS; a kind without rows is left out. */
  readonly kinds: readonly KindReading[];
  /** Of all rows together. */
  readonly counts: MatrixCounts;
  /** Each two associations once, in their order. */
  readonly pairs: readonly PairReading[];
}

export interface KindReading {
  readonly kind: MatrixKind;
  readonly counts: MatrixCounts;
  /** In the order of the matrix. */
  readonly rows: readonly RowReading[];
}

/** How many rows there are, and of how many each is true; one row may be counted under several. */
export interface MatrixCounts {
  readonly rows: number;
  readonly matches: number;
  readonly overlaps: number;
  readonly uncoveredNeeds: number;
  readonly unasked: number;
  readonly nobodyConcerned: number;
}

/** Every list of ids is in the order of the associations. */
export interface RowReading {
  readonly row: MatrixRow;
  /** Of each association; `null`: it has not said. */
  readonly stances: readonly { readonly organisationId: string; readonly stance: Stance | null }[];
  /** Each pair of associations of which the first brings or does both, and the second, another one, seeks or does both. */
  readonly matches: readonly { readonly bringsId: string; readonly seeksId: string }[];
  /** Those who bring or do both, where they are two or more; else empty. */
  readonly overlap: readonly string[];
  /** Those who seek or do both while no other brings or does both. */
  readonly uncoveredNeed: readonly string[];
  /** Those who have not said: until they have, a need may still be covered. */
  readonly unasked: readonly string[];
  /** Every association has said that it neither brings nor seeks. */
  readonly isNobodyConcerned: boolean;
}

/**
 * What two associations say of their relation, 0–5. `same` level, `near`: neighbouring ones, `apart`: two levels or more
 * between them, whoever is higher; `oneMissing`, `bothMissing`: not said yet.
 */
export interface PairReading {
  readonly firstId: string;
  readonly secondId: string;
  /** How close the first says that it is to the second; `null`: it has not said. */
  readonly ofFirst: number | null;
  readonly ofSecond: number | null;
  readonly status: 'same' | 'near' | 'apart' | 'oneMissing' | 'bothMissing';
  /** Those who have not said. */
  readonly missing: readonly string[];
}

/** From here on two levels of relation are not the same place. */
const APART = 2;

/** The associations that a matrix is about: the parties of the round and the partners they name, in the dossier's order. */
export function matrixAssociations(
  { parties }: Pick<Round, 'parties'>,
  organisations: readonly Organisation[],
): readonly Organisation[] {
  const ids = new Set(
    parties.flatMap(({ organisationId, partnerIds }) => [organisationId, ...partnerIds]),
  );
  return organisations.filter(({ id }) => ids.has(id)).sort((a, b) => a.position - b.position);
}

/** @param associationIds in their order; what others said, who are none of them any more, is not counted */
export function readMatrix(
  { rows, relations }: Pick<Matrix, 'rows' | 'relations'>,
  associationIds: readonly string[],
): MatrixReading {
  const kinds = MATRIX_KINDS.flatMap((kind): KindReading[] => {
    const read = rows.filter((row) => row.kind === kind).map((row) => readRow(row, associationIds));
    return read.length === 0 ? [] : [{ kind, counts: countRows(read), rows: read }];
  });
  return {
    kinds,
    counts: countRows(kinds.flatMap((each) => each.rows)),
    pairs: associationIds.flatMap((firstId, place) =>
      associationIds
        .slice(place + 1)
        .map((secondId): PairReading => readPair(relations, firstId, secondId)),
    ),
  };
}

function readRow(row: MatrixRow, associationIds: readonly string[]): RowReading {
  const stances = associationIds.map((organisationId) => ({
    organisationId,
    stance: stanceOf(row, organisationId),
  }));
  const idsOf = (...wanted: readonly (Stance | null)[]) =>
    stances
      .filter(({ stance }) => wanted.includes(stance))
      .map(({ organisationId }) => organisationId);
  const bring = idsOf('brings', 'both');
  const seek = idsOf('seeks', 'both');
  return {
    row,
    stances,
    matches: bring.flatMap((bringsId) =>
      seek
        .filter((seeksId) => seeksId !== bringsId)
        .map((seeksId): RowReading['matches'][number] => ({ bringsId, seeksId })),
    ),
    overlap: bring.length > 1 ? bring : [],
    uncoveredNeed: seek.filter((seeksId) => bring.every((bringsId) => bringsId === seeksId)),
    unasked: idsOf(null),
    isNobodyConcerned: stances.length > 0 && idsOf('none').length === stances.length,
  };
}

/** `null`: it has not said. */
const stanceOf = ({ stances }: MatrixRow, organisationId: string): Stance | null =>
  stances.find((each) => each.organisationId === organisationId)?.stance ?? null;

const countRows = (rows: readonly RowReading[]): MatrixCounts => {
  const count = (isTrue: (row: RowReading) => boolean) => rows.filter(isTrue).length;
  return {
    rows: rows.length,
    matches: count(({ matches }) => matches.length > 0),
    overlaps: count(({ overlap }) => overlap.length > 0),
    uncoveredNeeds: count(({ uncoveredNeed }) => uncoveredNeed.length > 0),
    unasked: count(({ unasked }) => unasked.length > 0),
    nobodyConcerned: count(({ isNobodyConcerned }) => isNobodyConcerned),
  };
};

function readPair(relations: readonly Relation[], firstId: string, secondId: string): PairReading {
  const ofFirst = relationLevel(relations, firstId, secondId);
  const ofSecond = relationLevel(relations, secondId, firstId);
  return {
    firstId,
    secondId,
    ofFirst,
    ofSecond,
    status: pairStatus(ofFirst, ofSecond),
    missing: [...(ofFirst === null ? [firstId] : []), ...(ofSecond === null ? [secondId] : [])],
  };
}

/** How close the one says that it is to the other; `null`: it has not said. */
export const relationLevel = (
  relations: readonly Relation[],
  fromId: string,
  toId: string,
): number | null =>
  relations.find((each) => each.fromId === fromId && each.toId === toId)?.level ?? null;

function pairStatus(ofFirst: number | null, ofSecond: number | null): PairReading['status'] {
  if (ofFirst === null || ofSecond === null)
    return ofFirst === ofSecond ? 'bothMissing' : 'oneMissing';
  if (ofFirst === ofSecond) return 'same';
  return Math.abs(ofFirst - ofSecond) >= APART ? 'apart' : 'near';
}
