/**
 * Paper grids keyed in one after the other, as fast as somebody types: where one stands is known at once
 * (keyedGrids.ts); what was typed is written behind (GridWriter.ts). While a write has failed no key is taken.
 */
import type { AnswerValue, IndividualSheet, Sheet } from '#src/core/dossier.ts';
import { type BegunSheet, begunGrid, positionToResume } from './begunGrid.ts';
import { GridWriter, type GridWriterSetup, type WriteTrouble } from './GridWriter.ts';
import {
  allWrites,
  chooseCollege,
  type Entry,
  emptyGrid,
  firstEmpty,
  goBack,
  goesBackHere,
  goForward,
  goToBox,
  goToFirstEmpty,
  goToGrid,
  type KeyedGrids,
  keyBox,
  type LastStep,
  presentGrid,
  type Step,
  withoutGrid,
  withStored,
} from './keyedGrids.ts';
import type { College } from './withCollege.ts';

export type Trouble =
  | Extract<WriteTrouble, { kind: 'failed' }>
  | {
      readonly kind: 'conflict';
      readonly gridNumber: number;
      readonly cellNumber: number;
      readonly stored: AnswerValue | null;
    };

/** What happened last. */
export type KeyingEvent =
  | Exclude<LastStep, { kind: 'completed' }>
  | { readonly kind: 'completed'; readonly gridNumber: number; readonly isBlank: boolean };

export interface KeyingView {
  readonly gridNumber: number;
  /** Of the present grid; `null` until it is stored. */
  readonly sheetId: string | null;
  /** Nothing is keyed on it yet: it is not stored. */
  readonly isNew: boolean;
  /** Index of the present box. */
  readonly position: number;
  /** Index of the first box that is not keyed; `null` when all are. */
  readonly firstEmpty: number | null;
  /** By box; `null` where nothing is keyed. */
  readonly entries: readonly (Entry | null)[];
  readonly college: College | null;
  readonly canGoBack: boolean;
  /** The sheet keyed before this window was opened, at whose last answer one goes on back; `null`: there is none. */
  readonly sheetBefore: IndividualSheet | null;
  readonly last: KeyingEvent | null;
  readonly trouble: Trouble | null;
  /** Whether all that was typed is stored. */
  readonly isSaved: boolean;
  /** Grids completed here, and stored so. */
  readonly completed: number;
}

interface KeyingSetup extends GridWriterSetup {
  /** The sheet to begin with; `null`: a new grid. */
  readonly begun: BegunSheet | null;
}

export class Keying {
  readonly #writer: GridWriter;
  #keyed: KeyedGrids;
  #sheets: readonly Sheet[] = [];
  readonly #listeners = new Set<() => void>();
  #view: KeyingView;

  constructor({ begun, ...setup }: KeyingSetup) {
    this.#writer = new GridWriter(setup, () => this.#show());
    const first = begun && begunGrid(begun, setup.cells, 0);
    if (first) this.#writer.know(first.grid.id, first.stored);
    this.#keyed = {
      grids: [first?.grid ?? emptyGrid(0, setup.cells.length)],
      current: 0,
      last: null,
      position: first ? positionToResume(first.grid, begun) : 0,
    };
    this.#view = this.#look();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly getView = (): KeyingView => this.#view;

  /** Tells from now on what becomes of the writes. */
  reportTo(report: (saving: 'saving' | 'saved' | 'failed') => void): void {
    this.#writer.reportTo(report);
  }

  /** @param freeSheetId the sheet that nobody has begun, if there is one: the first new grid takes it */
  knowSheets(sheets: readonly Sheet[], freeSheetId: string | null): void {
    this.#sheets = sheets;
    this.#writer.offer(sheets.find(({ id }) => id === freeSheetId));
    this.#show();
  }

  /** Keys the present box and goes to the next one. */
  key(value: AnswerValue | null): void {
    this.#take(keyBox(this.#keyed, value));
  }

  /** To the box before; from a new grid to the last box of the grid before; takes back what stands alone on a grid. */
  back(): void {
    if (goesBackHere(this.#keyed)) this.#take(goBack(this.#keyed));
  }

  /** To the next box, without a change; not past the first one that is not keyed. */
  forward(): void {
    this.#take(goForward(this.#keyed));
  }

  goTo(index: number): void {
    this.#take(goToBox(this.#keyed, index));
  }

  goToFirstEmpty(): void {
    this.#take(goToFirstEmpty(this.#keyed));
  }

  /** Whether this sheet is being keyed here. */
  holds(sheetId: string): boolean {
    return this.#indexOf(sheetId) !== -1;
  }

  /** Goes to where a sheet that is being keyed here goes on. */
  goToSheet(sheetId: string): void {
    const index = this.#indexOf(sheetId);
    if (index !== -1) this.#take(goToGrid(this.#keyed, index));
  }

  /** After this sheet was removed from the dossier. */
  forget(sheetId: string): void {
    const grid = this.#keyed.grids[this.#indexOf(sheetId)];
    if (grid) this.#keyed = withoutGrid(this.#keyed, grid.id);
    this.#show();
  }

  setCollege(college: College | null): void {
    this.#take(chooseCollege(this.#keyed, college));
  }

  /** Tries again what could not be written; a grid that was removed elsewhere is stored anew. */
  retry(): void {
    const missing = this.#writer.missingGridId;
    if (missing !== null) {
      const grid = this.#keyed.grids.find(({ id }) => id === missing);
      this.#writer.storeAnew(missing, grid ? allWrites(grid) : []);
    }
    this.#writer.retry();
  }

  /** After a conflict: what was typed here, or what the other window wrote. */
  settle(kept: 'typed' | 'stored'): void {
    const { trouble } = this.#writer;
    if (trouble?.kind !== 'conflict') return;
    if (kept === 'stored') {
      this.#keyed = withStored(this.#keyed, trouble, trouble.stored);
      this.#writer.giveUp();
    }
    this.#writer.retry();
  }

  get hasUnsaved(): boolean {
    return this.#writer.hasUnsaved;
  }

  #take({ keyed, writes }: Step): void {
    if (this.#writer.trouble !== null) return;
    this.#keyed = keyed;
    if (writes.length > 0) this.#writer.write(writes);
    else this.#show();
  }

  #indexOf(sheetId: string): number {
    return this.#keyed.grids.findIndex(({ id }) => this.#writer.storedOf(id)?.sheetId === sheetId);
  }

  /** Of its sheet; until it has one, the next that is free. */
  #numberOf(gridId: number): number {
    const number = this.#writer.storedOf(gridId)?.number;
    if (number !== undefined) return number;
    const stored = this.#keyed.grids.map(({ id }) => this.#writer.storedOf(id));
    const waiting = this.#keyed.grids
      .filter((_, index) => stored[index] === undefined)
      .findIndex(({ id }) => id === gridId);
    const free = this.#writer.freeSheet;
    if (free !== undefined && waiting === 0) return free.number;
    const numbers = [...this.#individualSheets(), ...stored].map((each) => each?.number ?? 0);
    return Math.max(0, ...numbers) + waiting + (free === undefined ? 1 : 0);
  }

  /** Only from a new grid before which nothing was keyed in this window. */
  #sheetBefore(): IndividualSheet | null {
    const { current, position } = this.#keyed;
    if (current > 0 || position > 0 || presentGrid(this.#keyed).isBegun) return null;
    return (
      this.#individualSheets()
        .filter(({ collected }) => collected === 'paper')
        .sort((a, b) => a.number - b.number)
        .at(-1) ?? null
    );
  }

  /** Without those that were removed here, and are about to go. */
  #individualSheets(): IndividualSheet[] {
    return this.#sheets
      .filter((sheet) => sheet.kind === 'individual')
      .filter(({ id }) => this.holds(id) || !this.#writer.hasWritten(id));
  }

  #look(): KeyingView {
    const grid = presentGrid(this.#keyed);
    const { last, position } = this.#keyed;
    const { trouble, hasUnsaved, completed } = this.#writer;
    const sheetBefore = this.#sheetBefore();
    return {
      gridNumber: this.#numberOf(grid.id),
      sheetId: this.#writer.storedOf(grid.id)?.sheetId ?? null,
      isNew: !grid.isBegun,
      position,
      firstEmpty: firstEmpty(grid),
      entries: grid.entries,
      college: grid.college,
      canGoBack: goesBackHere(this.#keyed) || sheetBefore !== null,
      sheetBefore,
      last:
        last?.kind === 'completed'
          ? { kind: last.kind, gridNumber: this.#numberOf(last.gridId), isBlank: last.isBlank }
          : last,
      trouble: trouble?.kind === 'conflict' ? this.#conflict(trouble) : trouble,
      isSaved: !hasUnsaved,
      completed,
    };
  }

  #conflict({ gridId, index, stored }: Extract<WriteTrouble, { kind: 'conflict' }>): Trouble {
    return {
      kind: 'conflict',
      gridNumber: this.#numberOf(gridId),
      cellNumber: index + 1,
      stored,
    };
  }

  #show(): void {
    this.#view = this.#look();
    for (const listener of this.#listeners) listener();
  }
}
