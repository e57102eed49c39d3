import type { Answer, IndividualSheet } from '#src/core/dossier.ts';
import type { NumberedCell } from '#src/core/printouts.ts';
import type { StoredGrid } from './GridWriter.ts';
import { firstEmpty, type KeyedGrid } from './keyedGrids.ts';

/** A sheet that was begun or finished before, as it was when it was opened. */
export interface BegunSheet {
  readonly sheet: IndividualSheet;
  readonly answers: readonly Answer[];
  /** Whether one comes to the answer keyed last, to correct it. */
  readonly atLastAnswer?: boolean;
}

/** The grid of a sheet that was begun before, with what is stored of it. */
export function begunGrid(
  { sheet, answers }: BegunSheet,
  cells: readonly NumberedCell[],
  id: number,
): { readonly grid: KeyedGrid; readonly stored: StoredGrid } {
  const stored = cells.map(({ step, subject }) =>
    answers.find(
      (answer) => answer.questionId === step.question.id && answer.partnerId === subject,
    ),
  );
  return {
    grid: {
      id,
      status: sheet.status,
      college: sheet.college ?? null,
      isBegun: true,
      entries: stored.map((answer) => (answer ? { value: answer.value } : null)),
    },
    stored: {
      sheetId: sheet.id,
      number: sheet.number,
      revisions: stored.map((answer) => answer?.revision ?? 0),
    },
  };
}

/** Where one goes on: the first box that is not keyed; on a finished grid the first one of all. */
export function positionToResume(grid: KeyedGrid, { atLastAnswer }: BegunSheet): number {
  const end = grid.entries.length - 1;
  const empty = firstEmpty(grid);
  if (atLastAnswer) return empty === null ? end : Math.max(0, empty - 1);
  return empty ?? (grid.status === 'open' ? end : 0);
}
