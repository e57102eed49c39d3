/**
 * What was keyed, written behind the keys, in turn. A write that fails stops the writing and stays to be tried again.
 */
import { cellKey } from '#src/core/cells.ts';
import type { AnswerValue, Sheet } from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import type { Gathered } from '#src/core/gathered.ts';
import { nextSheet } from '#src/core/newDossier.ts';
import type { NumberedCell } from '#src/core/printouts.ts';
import { removeSheet } from '#src/core/removeSheet.ts';
import type { Storage } from '#src/storage/Storage.ts';
import { saveInTurn } from '#src/storage/saver.ts';
import { done, type WriteFailure, type Written, written } from '#src/storage/written.ts';
import type { GridWrite } from './keyedGrids.ts';
import { type College, withCollege } from './withCollege.ts';

/** `conflict`: another window wrote the same box meanwhile; `stored` is what it wrote. */
export type WriteTrouble =
  | { readonly kind: 'failed'; readonly reason: WriteFailure['reason'] }
  | {
      readonly kind: 'conflict';
      readonly gridId: number;
      readonly index: number;
      readonly stored: AnswerValue | null;
    };

/** The sheet that a grid has in the dossier. */
export interface StoredGrid {
  readonly sheetId: string;
  readonly number: number;
  /** Of the stored answers, by box; 0 where there is none. */
  readonly revisions: readonly number[];
}

export interface GridWriterSetup {
  readonly storage: Storage;
  readonly dossierId: string;
  readonly place: ConclusionPlace;
  readonly cells: readonly NumberedCell[];
  readonly newId: () => string;
}

type Outcome = { readonly kind: 'written' } | WriteTrouble;

export class GridWriter {
  readonly #setup: GridWriterSetup;
  readonly #onChange: () => void;
  readonly #stored = new Map<number, StoredGrid>();
  #writes: GridWrite[] = [];
  #isWriting = false;
  #trouble: WriteTrouble | null = null;
  #completed = 0;
  #freeSheet: Sheet | undefined;
  #report: (saving: 'saving' | 'saved' | 'failed') => void = () => {};

  constructor(setup: GridWriterSetup, onChange: () => void) {
    this.#setup = setup;
    this.#onChange = onChange;
  }

  get trouble(): WriteTrouble | null {
    return this.#trouble;
  }

  get hasUnsaved(): boolean {
    return this.#writes.length > 0;
  }

  /** Grids completed here, and stored so. */
  get completed(): number {
    return this.#completed;
  }

  /** `undefined` until its sheet is stored. */
  storedOf(gridId: number): StoredGrid | undefined {
    return this.#stored.get(gridId);
  }

  /** Whether a grid has, or had, this sheet here. */
  hasWritten(sheetId: string): boolean {
    return [...this.#stored.values()].some((stored) => stored.sheetId === sheetId);
  }

  /** A grid that was begun before. */
  know(gridId: number, stored: StoredGrid): void {
    this.#stored.set(gridId, stored);
  }

  /** The sheet that nobody has begun, if there is one: the first new grid takes it. */
  offer(freeSheet: Sheet | undefined): void {
    this.#freeSheet = freeSheet;
  }

  /** `undefined` once a grid has taken it. */
  get freeSheet(): Sheet | undefined {
    const free = this.#freeSheet;
    return free && this.hasWritten(free.id) ? undefined : free;
  }

  /** Tells from now on what becomes of the writes. */
  reportTo(report: (saving: 'saving' | 'saved' | 'failed') => void): void {
    this.#report = report;
  }

  write(writes: readonly GridWrite[]): void {
    this.#writes.push(...writes);
    this.#go();
  }

  /** Tries again what could not be written. */
  retry(): void {
    this.#trouble = null;
    this.#go();
  }

  /** The grid whose write failed because its sheet is not there any more; `null`: there is none. */
  get missingGridId(): number | null {
    const isMissing = this.#trouble?.kind === 'failed' && this.#trouble.reason === 'missing';
    return isMissing ? (this.#writes[0]?.gridId ?? null) : null;
  }

  /** These writes, onto a sheet that is still to be made, in the place of those of the grid that wait. */
  storeAnew(gridId: number, writes: readonly GridWrite[]): void {
    this.#stored.delete(gridId);
    this.#writes = [...writes, ...this.#writes.filter((each) => each.gridId !== gridId)];
  }

  /** What the other window wrote in the box of the conflict stays; the write is given up. */
  giveUp(): void {
    if (this.#trouble?.kind === 'conflict') this.#writes.shift();
  }

  #go(): void {
    this.#onChange();
    this.#report(this.#trouble === null ? 'saving' : 'failed');
    if (this.#isWriting || this.#trouble !== null) return;
    this.#isWriting = true;
    void saveInTurn(async () => {
      try {
        await this.#writeAll();
      } finally {
        this.#isWriting = false;
      }
      this.#onChange();
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
      this.#onChange();
    }
  }

  async #run(write: GridWrite): Promise<Outcome> {
    const { storage, dossierId } = this.#setup;
    if (write.kind === 'take') return this.#take(write.gridId, write.college);
    const stored = this.#stored.get(write.gridId);
    if (stored === undefined) throw new Error('A grid is taken before it is written on');
    switch (write.kind) {
      case 'answer':
        return this.#saveAnswer(write, stored);
      case 'college':
        return storage.changeSheet(dossierId, stored.sheetId, (sheet) =>
          withCollege(sheet, write.college),
        );
      case 'close':
        return storage.changeSheet(dossierId, stored.sheetId, (sheet) => ({
          ...sheet,
          status: 'closed',
        }));
      case 'remove':
        return this.#remove(write.index, stored);
    }
  }

  async #take(gridId: number, college: College | null): Promise<Outcome> {
    const { storage, dossierId, place, cells, newId } = this.#setup;
    const free = this.freeSheet;
    const claimed = free === undefined ? null : await this.#claim(free, college);
    const taken =
      claimed ??
      (await storage.takeSheet(dossierId, (sheets) =>
        withCollege(
          { ...nextSheet(sheets, place.roundId, place.organisationId, newId), collected: 'paper' },
          college,
        ),
      ));
    if (taken.kind === 'failed') return taken;
    const { id, number } = taken.value;
    this.#stored.set(gridId, { sheetId: id, number, revisions: cells.map(() => 0) });
    return done;
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
    { gridId, index, value }: Extract<GridWrite, { kind: 'answer' }>,
    { sheetId, number, revisions }: StoredGrid,
  ): Promise<Outcome> {
    const { storage, dossierId } = this.#setup;
    const { step, subject } = this.#cell(index);
    const saved = await storage.saveAnswer({
      dossierId,
      sheetId,
      questionId: step.question.id,
      partnerId: subject,
      value,
      expectedRevision: revisions[index] ?? 0,
    });
    if (saved.kind === 'failed') return saved;
    const stored = saved.kind === 'written' ? saved.value : saved.stored;
    this.#stored.set(gridId, {
      sheetId,
      number,
      revisions: revisions.map((each, at) => (at === index ? (stored?.revision ?? 0) : each)),
    });
    return saved.kind === 'written'
      ? saved
      : { kind: 'conflict', gridId, index, stored: stored?.value ?? null };
  }

  /** Not where another window has written more on it meanwhile. */
  async #remove(index: number, { sheetId }: StoredGrid): Promise<Outcome> {
    const { storage, dossierId, place } = this.#setup;
    const { step, subject } = this.#cell(index);
    const key = cellKey(step.question.id, subject);
    const holdsMore = ({ answers }: Gathered) =>
      answers.some(
        (answer) =>
          answer.sheetId === sheetId && cellKey(answer.questionId, answer.partnerId) !== key,
      );
    return storage.changeGathered(dossierId, place, (gathered) =>
      holdsMore(gathered) ? gathered : removeSheet(gathered, sheetId),
    );
  }

  #cell(index: number): NumberedCell {
    const cell = this.#setup.cells[index];
    if (cell === undefined) throw new Error(`There is no box ${index}`);
    return cell;
  }
}
