/** A row is the same by its id, or if it has the same kind and label. */
import type { Matrix, MatrixRow } from '../matrix.ts';
import { plainText } from '../plainText.ts';
import { type Conflicts, mergeLists } from './Conflicts.ts';

export function mergeMatrix(ours: Matrix, theirs: Matrix, conflicts: Conflicts): Matrix {
  const place = { collection: 'matrices' as const, roundId: ours.roundId };
  return {
    ...ours,
    rows: mergeLists(
      ours.rows,
      withOurIds(ours.rows, theirs.rows),
      ({ id }) => id,
      (our, their) => mergeRow(our, their, conflicts, { ...place, id: our.id }),
    ),
    relations: mergeLists(
      ours.relations,
      theirs.relations,
      ({ fromId, toId }) => `${fromId} ${toId}`,
      (our, their) =>
        conflicts.record({ ...place, organisationId: our.fromId, partnerId: our.toId }, our, their),
    ),
  };
}

function withOurIds(ours: readonly MatrixRow[], theirs: readonly MatrixRow[]): MatrixRow[] {
  const theirIds = new Set(theirs.map(({ id }) => id));
  const free = new Map(
    ours.filter(({ id }) => !theirIds.has(id)).map((row) => [nameOf(row), row.id]),
  );
  const ourIds = new Set(ours.map(({ id }) => id));
  return theirs.map((row) => {
    const ourId = free.get(nameOf(row));
    if (ourIds.has(row.id) || row.label.trim() === '' || ourId === undefined) return row;
    // Each of ours is the same as one of theirs at most.
    free.delete(nameOf(row));
    return { ...row, id: ourId, label: '' };
  });
}

const nameOf = ({ kind, label }: MatrixRow) => `${kind} ${plainText(label).trim()}`;

function mergeRow(
  ours: MatrixRow,
  theirs: MatrixRow,
  conflicts: Conflicts,
  place: { readonly collection: 'matrices'; readonly roundId: string; readonly id: string },
): MatrixRow {
  return {
    ...conflicts.record(place, ours, theirs, ['id', 'stances']),
    stances: mergeLists(
      ours.stances,
      theirs.stances,
      ({ organisationId }) => organisationId,
      (our, their) =>
        conflicts.record({ ...place, organisationId: our.organisationId }, our, their),
    ),
  };
}
