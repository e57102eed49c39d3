/**
 * Paper grids keyed in one after the other, as fast as somebody types: where one stands is known at once, here; what was
 * typed is written behind, in turn. A write that fails stops the keying and stays to be tried again.
 */

import type { Answer, AnswerValue, IndividualSheet, Sheet } from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import { nextSheet } from '#src/core/newDossier.ts';
import type { NumberedCell } from '#src/core/printouts.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { saveInTurn } from '#src/storage/saver.ts';
import { type WriteFailure, type Written, written } from '#src/storage/written.ts';
import { type College, withCollege } from './withCollege.ts';

/** What was keyed for one box; a `null` value: left blank. */
export interface Entry {
  readonly value: AnswerValue | null;
}

/** `conflict`: another window wrote the same box meanwhile; `stored` is what it wrote. */
export type Trouble =
  | { readonly kind: 'failed'; readonly reason: WriteFailure['reason'] }
  | {
      readonly kind: 'conflict';
      readonly gridNumber: number;
      readonly cellNumber: number;
      readonly stored: AnswerValue | null;
    };

/** What happened last. */
export type KeyingEvent =
  | { readonly kind: 'keyed'; readonly cellNumber: number; readonly value: AnswerValue | null }
  | { readonly kind: 'moved' }
  | { readonly kind: 'completed'; readonly gridNumber: number; readonly isBlank: boolean };

export interface KeyingView {
  readonly gridNumber: number;
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
  readonly last: KeyingEvent | null;
  readonly trouble: Trouble | null;
  /** Whether all that was typed is stored. */
  readonly isSaved: boolean;
  /** Grids completed here, and stored so. */
  readonly completed: number;
}

interface Grid {
  /** `null` until its sheet is stored. */
  sheetId: string | null;
  /** `null` until then: the next free one is shown. */
  number: number | null;
  entries: (Entry | null)[];
  /** Of the stored answers, by box. */
  revisions: number[];
  college: College | null;
  status: 'open' | 'closed';
}

type Write =
  | { readonly kind: 'take'; readonly grid: Grid }
  | {
      readonly kind: 'answer';
      readonly grid: Grid;
      readonly index: number;
      readonly value: AnswerValue | null;
    }
  | { readonly kind: 'college'; readonly grid: Grid }
  | { readonly kind: 'close'; readonly grid: Grid };

interface KeyingSetup {
  readonly storage: Storage;
  readonly dossierId: string;
  readonly place: ConclusionPlace;
  readonly cells: readonly NumberedCell[];
  /** A sheet that was begun or finished before; `null`: a new grid. */
  readonly begun: { readonly sheet: IndividualSheet; readonly answers: readonly Answer[] } | null;
  readonly newId: () => string;
}

export class Keying {
  readonly #setup: KeyingSetup;
  readonly #grids: Grid[] = [];
  #current = 0;
  #position = 0;
  #writes: Write[] = [];
  #isWriting = false;
  #trouble: Trouble | null = null;
  #last: KeyingEvent | null = null;
  #completed = 0;
  #sheets: readonly Sheet[] = [];
  #freeSheetId: string | null = null;
  #report: (saving: 'saving' | 'saved' | 'failed') => void = () => {};
  readonly #listeners = new Set<() => void>();
  #view: KeyingView;

  constructor(setup: KeyingSetup) {
    this.#setup = setup;
    this.#grids.push(setup.begun ? this.#gridOf(setup.begun) : this.#emptyGrid());
    this.#position = this.#firstEmpty() ?? (setup.begun?.sheet.status === 'open' ? this.#end : 0);
    this.#view = this.#look();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly getView = (): KeyingView => this.#view;

  /** Tells from now on what becomes of the writes. */
  reportTo(report: (saving: 'saving' | 'saved' | 'failed') => void): void {
    this.#report = report;
  }

  /** @param freeSheetId the sheet that nobody has begun, if there is one: the first new grid takes it */
  knowSheets(sheets: readonly Sheet[], freeSheetId: string | null): void {
    this.#sheets = sheets;
    this.#freeSheetId = freeSheetId;
    this.#show();
  }

  /** Keys the present box and goes to the next one. Nothing happens while a write has failed. */
  key(value: AnswerValue | null): void {
    if (this.#trouble !== null) return;
    const grid = this.#grid;
    const index = this.#position;
    const isFirst = grid.entries.every((entry) => entry === null) && grid.sheetId === null;
    grid.entries[index] = { value };
    this.#last = { kind: 'keyed', cellNumber: index + 1, value };
    if (isFirst) this.#writes.push({ kind: 'take', grid });
    this.#writes.push({ kind: 'answer', grid, index, value });
    if (index < this.#end) this.#position = index + 1;
    else if (this.#firstEmpty() !== null) this.#position = this.#firstEmpty() ?? index;
    else this.#complete(grid);
    this.#write();
  }

  /** To the box before; from a new grid to the last box of the grid before. */
  back(): void {
    if (this.#trouble !== null || !this.#canGoBack()) return;
    if (this.#position > 0) this.#position -= 1;
    else {
      this.#current -= 1;
      this.#position = this.#end;
    }
    this.#last = { kind: 'moved' };
    this.#show();
  }

  /** To the next box, without a change; not past the first one that is not keyed. */
  forward(): void {
    if (this.#trouble !== null || this.#grid.entries[this.#position] === null) return;
    if (this.#position < this.#end) this.goTo(this.#position + 1);
    else if (this.#current < this.#grids.length - 1) {
      this.#current += 1;
      this.goTo(this.#firstEmpty() ?? 0);
    }
  }

  goTo(index: number): void {
    this.#position = index;
    this.#last = { kind: 'moved' };
    this.#show();
  }

  goToFirstEmpty(): void {
    this.goTo(this.#firstEmpty() ?? this.#position);
  }

  /** Whether this sheet is being keyed here. */
  holds(sheetId: string): boolean {
    return this.#grids.some((grid) => grid.sheetId === sheetId);
  }

  setCollege(college: College | null): void {
    const grid = this.#grid;
    grid.college = college;
    // A new grid is stored at its first key, with its college.
    if (this.#isTaken(grid)) {
      this.#writes.push({ kind: 'college', grid });
      this.#write();
    } else this.#show();
  }

  /** Tries again what could not be written; a grid that was removed elsewhere is stored anew. */
  retry(): void {
    const [first] = this.#writes;
    if (this.#trouble?.kind === 'failed' && this.#trouble.reason === 'missing' && first)
      this.#storeAnew(first.grid);
    this.#trouble = null;
    this.#write();
  }

  /** After a conflict: what was typed here, or what the other window wrote. */
  settle(kept: 'typed' | 'stored'): void {
    const [first] = this.#writes;
    if (this.#trouble?.kind !== 'conflict' || first?.kind !== 'answer') return;
    if (kept === 'stored') {
      first.grid.entries[first.index] = { value: this.#trouble.stored };
      this.#writes.shift();
    }
    this.#trouble = null;
    this.#write();
  }

  get hasUnsaved(): boolean {
    return this.#writes.length > 0;
  }

  get #grid(): Grid {
    const grid = this.#grids[this.#current];
    if (grid === undefined) throw new Error('There is always a present grid');
    return grid;
  }

  get #end(): number {
    return this.#setup.cells.length - 1;
  }

  #complete(grid: Grid): void {
    if (grid.status === 'open') {
      grid.status = 'closed';
      this.#writes.push({ kind: 'close', grid });
    }
    this.#last = {
      kind: 'completed',
      gridNumber: this.#numberOf(grid),
      isBlank: grid.entries.every((entry) => entry === null || entry.value === null),
    };
    if (this.#current === this.#grids.length - 1) this.#grids.push(this.#emptyGrid());
    this.#current += 1;
    this.#position = this.#firstEmpty() ?? 0;
  }

  #canGoBack(): boolean {
    return this.#position > 0 || (this.#current > 0 && !this.#isTaken(this.#grid));
  }

  #isTaken(grid: Grid): boolean {
    return grid.sheetId !== null || grid.entries.some((entry) => entry !== null);
  }

  #firstEmpty(): number | null {
    const index = this.#grid.entries.indexOf(null);
    return index === -1 ? null : index;
  }

  #numberOf(grid: Grid): number {
    if (grid.number !== null) return grid.number;
    const waiting = this.#grids.filter(({ number }) => number === null).indexOf(grid);
    const free = this.#freeSheet();
    if (free !== undefined && waiting === 0) return free.number;
    const known = this.#sheets.filter(({ kind }) => kind === 'individual');
    const numbers = [...known, ...this.#grids].map(({ number }) => number ?? 0);
    return Math.max(0, ...numbers) + waiting + (free === undefined ? 1 : 0);
  }

  #freeSheet(): Sheet | undefined {
    const isOurs = this.#grids.some(({ sheetId }) => sheetId === this.#freeSheetId);
    return isOurs ? undefined : this.#sheets.find(({ id }) => id === this.#freeSheetId);
  }

  #gridOf({ sheet, answers }: NonNullable<KeyingSetup['begun']>): Grid {
    const stored = this.#setup.cells.map(({ step, subject }) =>
      answers.find(
        (answer) => answer.questionId === step.question.id && answer.partnerId === subject,
      ),
    );
    return {
      ...{ sheetId: sheet.id, number: sheet.number, status: sheet.status },
      entries: stored.map((answer) => (answer ? { value: answer.value } : null)),
      revisions: stored.map((answer) => answer?.revision ?? 0),
      college: sheet.college ?? null,
    };
  }

  #emptyGrid(): Grid {
    return {
      ...{ sheetId: null, number: null, status: 'open', college: null },
      entries: this.#setup.cells.map(() => null),
      revisions: this.#setup.cells.map(() => 0),
    };
  }

  /** All its writes again, onto a sheet that is still to be made. */
  #storeAnew(grid: Grid): void {
    grid.sheetId = null;
    grid.number = null;
    grid.revisions = grid.revisions.map(() => 0);
    const answers = grid.entries.flatMap((entry, index): Write[] =>
      entry === null ? [] : [{ kind: 'answer', grid, index, value: entry.value }],
    );
    const close: Write[] = grid.status === 'closed' ? [{ kind: 'close', grid }] : [];
    const others = this.#writes.filter((each) => each.grid !== grid);
    this.#writes = [{ kind: 'take', grid }, ...answers, ...close, ...others];
  }

  #write(): void {
    this.#show();
    this.#report(this.#trouble === null ? 'saving' : 'failed');
    if (this.#isWriting || this.#trouble !== null) return;
    this.#isWriting = true;
    void saveInTurn(async () => {
      try {
        await this.#writeAll();
      } finally {
        this.#isWriting = false;
      }
      this.#show();
      this.#report(this.#trouble === null ? 'saved' : 'failed');
    });
  }

  async #writeAll(): Promise<void> {
    for (let [first] = this.#writes; first !== undefined; [first] = this.#writes) {
      const outcome = await this.#run(first);
      if (outcome.kind !== 'written') {
        this.#trouble = outcome;
        return;
      }
      this.#writes.shift();
      if (first.kind === 'close') this.#completed += 1;
      this.#show();
    }
  }

  async #run(write: Write): Promise<{ readonly kind: 'written' } | Trouble> {
    const { storage, dossierId } = this.#setup;
    const { grid } = write;
    if (write.kind === 'take') return this.#take(grid);
    const { sheetId } = grid;
    if (sheetId === null) throw new Error('A grid is taken before it is written on');
    if (write.kind === 'answer') return this.#saveAnswer(grid, sheetId, write);
    return storage.changeSheet(dossierId, sheetId, (stored) =>
      write.kind === 'close' ? { ...stored, status: 'closed' } : withCollege(stored, grid.college),
    );
  }

  async #take(grid: Grid): Promise<Written<unknown>> {
    const { storage, dossierId, place, newId } = this.#setup;
    const free = this.#freeSheet();
    const claimed = free === undefined ? null : await this.#claim(free, grid.college);
    const taken =
      claimed ??
      (await storage.takeSheet(dossierId, (sheets) =>
        withCollege(
          {
            ...nextSheet(sheets, place.roundId, place.organisationId, newId),
            collected: 'paper',
          },
          grid.college,
        ),
      ));
    if (taken.kind === 'written') {
      grid.sheetId = taken.value.id;
      grid.number = taken.value.number;
    }
    return taken;
  }

  /** The free sheet becomes this grid's; `null` where somebody else has begun it meanwhile. */
  async #claim(free: Sheet, college: College | null): Promise<Written<Sheet> | null> {
    const { storage, dossierId } = this.#setup;
    let claimed: Sheet | null = null;
    const outcome = await storage.changeSheet(dossierId, free.id, (stored) => {
      if (stored.kind !== 'individual' || stored.collected !== undefined) return stored;
      claimed = withCollege({ ...stored, collected: 'paper' }, college);
      return claimed;
    });
    if (outcome.kind === 'failed') return outcome.reason === 'missing' ? null : outcome;
    return claimed && written(claimed);
  }

  async #saveAnswer(
    grid: Grid,
    sheetId: string,
    { index, value }: Extract<Write, { kind: 'answer' }>,
  ): Promise<{ readonly kind: 'written' } | Trouble> {
    const { storage, dossierId, cells } = this.#setup;
    const cell = cells[index];
    if (cell === undefined) throw new Error(`There is no box ${index}`);
    const saved = await storage.saveAnswer({
      ...{ dossierId, sheetId, questionId: cell.step.question.id, partnerId: cell.subject },
      ...{ value, expectedRevision: grid.revisions[index] ?? 0 },
    });
    if (saved.kind === 'written') grid.revisions[index] = saved.value.revision;
    if (saved.kind !== 'conflict') return saved;
    grid.revisions[index] = saved.stored?.revision ?? 0;
    return {
      kind: 'conflict',
      gridNumber: this.#numberOf(grid),
      cellNumber: cell.number,
      stored: saved.stored?.value ?? null,
    };
  }

  #look(): KeyingView {
    const grid = this.#grid;
    return {
      gridNumber: this.#numberOf(grid),
      isNew: !this.#isTaken(grid),
      position: this.#position,
      firstEmpty: this.#firstEmpty(),
      entries: [...grid.entries],
      college: grid.college,
      canGoBack: this.#canGoBack(),
      last: this.#last,
      trouble: this.#trouble,
      isSaved: this.#writes.length === 0,
      completed: this.#completed,
    };
  }

  #show(): void {
    this.#view = this.#look();
    for (const listener of this.#listeners) listener();
  }
}
