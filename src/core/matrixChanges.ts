/** How a matrix changes. Each takes what is stored, which another window may have changed, and gives what to store. */
import { MAX_LIST_LENGTH, MAX_NAME_LENGTH } from './limits.ts';
import type { Matrix, MatrixKind, MatrixRow, Stance } from './matrix.ts';

/** A row of which nobody has said anything. */
export const emptyRow = (id: string, kind: MatrixKind, label: string): MatrixRow => ({
  id,
  kind,
  label: label.trim().slice(0, MAX_NAME_LENGTH),
  stances: [],
  note: '',
});

/** Whether so many rows may be added. */
export const hasRoomFor = ({ rows }: Pick<Matrix, 'rows'>, count: number): boolean =>
  rows.length + count <= MAX_LIST_LENGTH;

/** Two rows of one kind are the same by their label, however it is written. */
export const isSameRow = (
  a: Pick<MatrixRow, 'kind' | 'label'>,
  b: Pick<MatrixRow, 'kind' | 'label'>,
): boolean => a.kind === b.kind && plain(a.label) === plain(b.label);

const plain = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** After the others; a row that is there already, and one for which there is no room, is left out. */
export function addRows(matrix: Matrix, added: readonly MatrixRow[]): Matrix {
  let rows = matrix.rows;
  for (const row of added)
    if (hasRoomFor({ rows }, 1) && !rows.some((each) => isSameRow(each, row)))
      rows = [...rows, row];
  return { ...matrix, rows };
}

export const changeRow = (
  matrix: Matrix,
  id: string,
  changes: Partial<Pick<MatrixRow, 'label' | 'note'>>,
): Matrix => withRow(matrix, id, (row) => ({ ...row, ...changes }));

/** @param stance `null`: not said, or not any more */
export const setStance = (
  matrix: Matrix,
  id: string,
  organisationId: string,
  stance: Stance | null,
): Matrix =>
  withRow(matrix, id, ({ stances, ...row }) => ({
    ...row,
    stances: [
      ...stances.filter((each) => each.organisationId !== organisationId),
      ...(stance === null ? [] : [{ organisationId, stance }]),
    ],
  }));

/** Changes places with the row of its kind before or after it; at the end of its kind it stays. */
export function moveRow(matrix: Matrix, id: string, step: -1 | 1): Matrix {
  const row = matrix.rows.find((each) => each.id === id);
  const ofKind = matrix.rows.filter(({ kind }) => kind === row?.kind);
  const other = ofKind[ofKind.findIndex((each) => each.id === id) + step];
  if (row === undefined || other === undefined) return matrix;
  return {
    ...matrix,
    rows: matrix.rows.map((each) => (each === row ? other : each === other ? row : each)),
  };
}

export const removeRow = (matrix: Matrix, id: string): Matrix => ({
  ...matrix,
  rows: matrix.rows.filter((each) => each.id !== id),
});

/** Where it stood, as far as the others are still there. @param place among all rows */
export function putRowBack(matrix: Matrix, row: MatrixRow, place: number): Matrix {
  const others = matrix.rows.filter(({ id }) => id !== row.id);
  if (!hasRoomFor({ rows: others }, 1)) return matrix;
  return { ...matrix, rows: [...others.slice(0, place), row, ...others.slice(place)] };
}

/** @param level 0–5; `null`: not said, or not any more */
export const setRelation = (
  matrix: Matrix,
  fromId: string,
  toId: string,
  level: number | null,
): Matrix => ({
  ...matrix,
  relations: [
    ...matrix.relations.filter((each) => each.fromId !== fromId || each.toId !== toId),
    ...(level === null ? [] : [{ fromId, toId, level }]),
  ],
});

const withRow = (matrix: Matrix, id: string, change: (row: MatrixRow) => MatrixRow): Matrix => ({
  ...matrix,
  rows: matrix.rows.map((row) => (row.id === id ? change(row) : row)),
});
