/** The cells of all kinds are one sheet: arrows go from cell to cell, a letter or Backspace says what stands there. */
import { type KeyboardEvent, useState } from 'react';
import type { Stance } from '#src/core/matrix.ts';
import { setStance } from '#src/core/matrixChanges.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { STANCE_WORDS, stanceName } from './stanceWords.ts';
import type { Complementing } from './useMatrix.ts';

export function useCellKeys(
  { matrix, associations, choose }: Complementing,
  singleKeys: boolean,
): { readonly said: string; readonly onKeyDown: (event: KeyboardEvent) => void } {
  /** What a key has just said of a cell: a list that changes by itself is not read out. */
  const [said, setSaid] = useState('');

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target;
    if (!(cell instanceof HTMLSelectElement) || event.defaultPrevented) return;
    const { rowId, organisationId } = cell.dataset;
    const row = matrix.rows.find(({ id }) => id === rowId);
    const association = associations.find(({ id }) => id === organisationId);
    if (row === undefined || association === undefined) return;
    if (event.altKey || event.ctrlKey || event.metaKey || isOpen(cell)) return;
    const next = cellAt(cell, event.key);
    if (next !== undefined) {
      event.preventDefault();
      next?.focus();
      return;
    }
    const stance = stanceOfKey(event.key, singleKeys);
    if (stance === undefined) return;
    event.preventDefault();
    choose(`${row.id} ${association.id}`, (stored) =>
      setStance(stored, row.id, association.id, stance),
    );
    setSaid(
      m.matrix_cell_said({ row: row.label, name: association.name, stance: stanceName(stance) }),
    );
  };
  return { said, onKeyDown };
}

/** `undefined`: the key says nothing. */
function stanceOfKey(key: string, singleKeys: boolean): Stance | null | undefined {
  if (key === 'Backspace' || key === 'Delete') return null;
  if (!singleKeys) return undefined;
  return STANCE_WORDS.find((each) => each.key() === key.toLowerCase())?.stance;
}

/** The cell that the key leads to; `null` where there is none; `undefined`: the key leads nowhere. */
function cellAt(cell: HTMLSelectElement, key: string): HTMLElement | null | undefined {
  const row = cell.closest('[data-row]');
  if (row === null) return undefined;
  const inRow = cellsOf(row);
  const column = inRow.indexOf(cell);
  const rows = [...(cell.closest('[data-sheet]')?.querySelectorAll('[data-row]') ?? [])];
  const rowAt = (step: number) => rows[rows.indexOf(row) + step] ?? null;
  switch (key) {
    case 'ArrowLeft':
      return inRow[column - 1] ?? null;
    case 'ArrowRight':
      return inRow[column + 1] ?? null;
    case 'ArrowUp':
      return cellsOf(rowAt(-1))[column] ?? null;
    case 'ArrowDown':
      return cellsOf(rowAt(1))[column] ?? null;
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    default:
      return undefined;
  }
}

const cellsOf = (row: Element | null) => [
  ...(row?.querySelectorAll<HTMLElement>('select[data-row-id]') ?? []),
];

/** An open list keeps its own keys. */
const isOpen = (list: HTMLSelectElement) =>
  CSS.supports('selector(:open)') && list.matches(':open');
