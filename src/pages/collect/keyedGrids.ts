/** The paper grids being keyed in, and where one stands: pure. A step gives what is to be written of it, in turn. */
import type { AnswerValue, IndividualSheet } from '#src/core/dossier.ts';
import type { College } from './withCollege.ts';

/** What was keyed for one box; a `null` value: left blank. */
export interface Entry {
  readonly value: AnswerValue | null;
}

export interface KeyedGrid {
  /** Among those of this window; not the number of its sheet. */
  readonly id: number;
  /** By box; `null` where nothing is keyed. */
  readonly entries: readonly (Entry | null)[];
  readonly college: College | null;
  readonly status: IndividualSheet['status'];
  /** Whether it has a sheet, or will have one with the writes that wait. */
  readonly isBegun: boolean;
}

export interface KeyedGrids {
  /** One at least, in the order in which they are keyed. */
  readonly grids: readonly KeyedGrid[];
  /** Index of the present grid. */
  readonly current: number;
  /** Index of the present box. */
  readonly position: number;
  readonly last: LastStep | null;
}

/** What happened last. */
export type LastStep =
  | { readonly kind: 'keyed'; readonly cellNumber: number; readonly value: AnswerValue | null }
  | { readonly kind: 'moved' }
  | { readonly kind: 'takenBack' }
  | { readonly kind: 'completed'; readonly gridId: number; readonly isBlank: boolean };

/** What is to be written of a grid. `take`: its sheet is made. `remove`: it goes, unless more than `index` is on it. */
export type GridWrite = { readonly gridId: number } & (
  | { readonly kind: 'take'; readonly college: College | null }
  | { readonly kind: 'answer'; readonly index: number; readonly value: AnswerValue | null }
  | { readonly kind: 'college'; readonly college: College | null }
  | { readonly kind: 'close' }
  | { readonly kind: 'remove'; readonly index: number }
);

export interface Step {
  readonly keyed: KeyedGrids;
  readonly writes: readonly GridWrite[];
}

export const emptyGrid = (id: number, boxes: number): KeyedGrid => ({
  id,
  entries: Array(boxes).fill(null),
  college: null,
  status: 'open',
  isBegun: false,
});

export function presentGrid({ grids, current }: KeyedGrids): KeyedGrid {
  const grid = grids[current];
  if (grid === undefined) throw new Error('There is always a present grid');
  return grid;
}

/** Index of the first box that is not keyed; `null` when all are. */
export function firstEmpty({ entries }: KeyedGrid): number | null {
  const index = entries.indexOf(null);
  return index === -1 ? null : index;
}

const endOf = ({ entries }: KeyedGrid) => entries.length - 1;

/** Keys the present box and goes to the next one; from the last one to the next grid. */
export function keyBox(keyed: KeyedGrids, value: AnswerValue | null): Step {
  const before = presentGrid(keyed);
  const index = keyed.position;
  const grid = { ...withEntry(before, index, { value }), isBegun: true };
  const writes: GridWrite[] = [
    ...(before.isBegun
      ? []
      : [{ kind: 'take', gridId: grid.id, college: grid.college } satisfies GridWrite]),
    { kind: 'answer', gridId: grid.id, index, value },
  ];
  const next = index < endOf(grid) ? index + 1 : firstEmpty(grid);
  if (next === null) return complete(keyed, grid, writes);
  return {
    keyed: {
      ...withGrid(keyed, grid),
      position: next,
      last: { kind: 'keyed', cellNumber: index + 1, value },
    },
    writes,
  };
}

function complete(keyed: KeyedGrids, grid: KeyedGrid, writes: readonly GridWrite[]): Step {
  const { grids } = withGrid(keyed, { ...grid, status: 'closed' });
  const isLast = keyed.current === grids.length - 1;
  const next: KeyedGrids = {
    grids: isLast ? [...grids, emptyGrid(nextId(grids), grid.entries.length)] : grids,
    current: keyed.current + 1,
    position: 0,
    last: {
      kind: 'completed',
      gridId: grid.id,
      isBlank: grid.entries.every((entry) => entry === null || entry.value === null),
    },
  };
  return {
    keyed: { ...next, position: firstEmpty(presentGrid(next)) ?? 0 },
    writes: grid.status === 'open' ? [...writes, { kind: 'close', gridId: grid.id }] : writes,
  };
}

/**
 * To the box before; from a new grid to the last box of the grid before. At the first box of a grid that holds nothing
 * else, what it holds is taken back, and the grid is new again.
 */
export function goBack(keyed: KeyedGrids): Step {
  const { current, position } = keyed;
  if (position > 0) return moved(keyed, { position: position - 1 });
  if (holdsFirstAlone(presentGrid(keyed))) return takeBack(keyed);
  if (!goesBackHere(keyed)) return { keyed, writes: [] };
  const before = { ...keyed, current: current - 1 };
  return moved(before, { position: endOf(presentGrid(before)) });
}

export const goesBackHere = (keyed: KeyedGrids): boolean =>
  keyed.position > 0 ||
  holdsFirstAlone(presentGrid(keyed)) ||
  (keyed.current > 0 && !presentGrid(keyed).isBegun);

const holdsFirstAlone = ({ isBegun, status, entries }: KeyedGrid) =>
  isBegun && status === 'open' && entries.slice(1).every((entry) => entry === null);

function takeBack(keyed: KeyedGrids): Step {
  const { id, entries } = presentGrid(keyed);
  const fresh = emptyGrid(nextId(keyed.grids), entries.length);
  return {
    keyed: { ...withGrid(keyed, fresh), position: 0, last: { kind: 'takenBack' } },
    writes: [{ kind: 'remove', gridId: id, index: 0 }],
  };
}

/** To the next box, without a change; not past the first one that is not keyed. */
export function goForward(keyed: KeyedGrids): Step {
  const { grids, current, position } = keyed;
  const grid = presentGrid(keyed);
  if (grid.entries[position] === null) return { keyed, writes: [] };
  if (position < endOf(grid)) return moved(keyed, { position: position + 1 });
  return current < grids.length - 1 ? goToGrid(keyed, current + 1) : { keyed, writes: [] };
}

export const goToBox = (keyed: KeyedGrids, index: number): Step =>
  moved(keyed, { position: index });

/** To the first box of the present grid that is not keyed, if there is one. */
export const goToFirstEmpty = (keyed: KeyedGrids): Step =>
  moved(keyed, { position: firstEmpty(presentGrid(keyed)) ?? keyed.position });

/** To the first box that is not keyed of the grid at this index; to its first one when all are. */
export function goToGrid(keyed: KeyedGrids, index: number): Step {
  const there = { ...keyed, current: index };
  return moved(there, { position: firstEmpty(presentGrid(there)) ?? 0 });
}

export function chooseCollege(keyed: KeyedGrids, college: College | null): Step {
  const grid = { ...presentGrid(keyed), college };
  return {
    keyed: withGrid(keyed, grid),
    // A new grid is stored at its first key, with its college.
    writes: grid.isBegun ? [{ kind: 'college', gridId: grid.id, college }] : [],
  };
}

/** With what another window wrote in this box. */
export const withStored = (
  keyed: KeyedGrids,
  { gridId, index }: { readonly gridId: number; readonly index: number },
  value: AnswerValue | null,
): KeyedGrids => ({
  ...keyed,
  grids: keyed.grids.map((grid) => (grid.id === gridId ? withEntry(grid, index, { value }) : grid)),
});

/** Without this grid, whose sheet was removed; where one stood on it, a new grid takes its place. */
export function withoutGrid(keyed: KeyedGrids, gridId: number): KeyedGrids {
  const present = presentGrid(keyed);
  const rest = keyed.grids.filter(({ id }) => id !== gridId);
  if (present.id !== gridId) return { ...keyed, grids: rest, current: rest.indexOf(present) };
  const grids =
    rest.at(-1)?.isBegun === false
      ? rest
      : [...rest, emptyGrid(nextId(keyed.grids), present.entries.length)];
  return { grids, current: grids.length - 1, position: 0, last: null };
}

/** Everything on this grid, onto a sheet that is still to be made. */
export const allWrites = ({ id, entries, college, status }: KeyedGrid): GridWrite[] => [
  { kind: 'take', gridId: id, college },
  ...entries.flatMap((entry, index): GridWrite[] =>
    entry === null ? [] : [{ kind: 'answer', gridId: id, index, value: entry.value }],
  ),
  ...(status === 'closed' ? [{ kind: 'close', gridId: id } satisfies GridWrite] : []),
];

const moved = (keyed: KeyedGrids, to: { readonly position: number }): Step => ({
  keyed: { ...keyed, ...to, last: { kind: 'moved' } },
  writes: [],
});

/** In the place of the present one. */
const withGrid = (keyed: KeyedGrids, grid: KeyedGrid): KeyedGrids => ({
  ...keyed,
  grids: keyed.grids.map((each, index) => (index === keyed.current ? grid : each)),
});

const withEntry = (grid: KeyedGrid, index: number, entry: Entry): KeyedGrid => ({
  ...grid,
  entries: grid.entries.map((each, at) => (at === index ? entry : each)),
});

const nextId = (grids: readonly KeyedGrid[]) => Math.max(...grids.map(({ id }) => id)) + 1;
