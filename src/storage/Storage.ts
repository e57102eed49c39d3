/** What the rest of the app may ask of the lasting state. `openStorage` gives one; hooks.ts follows it. */
import type { Action } from '#src/core/action.ts';
import type { Conclusion } from '#src/core/conclusion.ts';
import type { Discussion } from '#src/core/discussion.ts';
import type {
  Answer,
  Dossier,
  DossierRecord,
  Organisation,
  Round,
  Sheet,
} from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import type { Gathered } from '#src/core/gathered.ts';
import type { Matrix } from '#src/core/matrix.ts';
import type { Session } from '#src/core/session.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import type { CountedDossier, DossierSummary } from './dossierSummaries.ts';
import type { SafetyCopy, SafetyCopyReason } from './keepCopy.ts';
import type { SafetyCopySummary } from './safetyCopies.ts';
import type { Settings } from './settings.ts';
import type { WriteFailure, Written } from './written.ts';

/** Clock and ids come from outside, so that tests can hold them still. */
export interface Surroundings {
  /** UTC, ISO 8601. */
  now(): string;
  /** A UUID never given before. */
  newId(): string;
}

/**
 * `open`: all is well · `blocked`: waits for another tab that holds an older version ·
 * `outdated`: another tab upgraded or erased the database, this one must be reloaded ·
 * `newer`: the database is from a newer version of the app and can only be read ·
 * `unavailable`: the database cannot be opened just now; each read and write tries again ·
 * the states of `InMemory`: it could not be opened when the page was.
 */
export type StorageState = 'open' | 'blocked' | 'outdated' | 'newer' | 'unavailable' | InMemory;

/**
 * Everything works, and nothing outlives the page. `memory`: this browser gives no database · `unreadable`: there are
 * dossiers in it, or were · `noRoom`: there is no room to open it.
 */
export type InMemory = 'memory' | 'unreadable' | 'noRoom';

/** Fits `useSyncExternalStore`. */
export interface ObservableState {
  /** Calls `listener` at each change until the returned function is called. */
  subscribe(listener: () => void): () => void;
  getState(): StorageState;
}

/** Where the person was in a dossier. */
export interface Visit {
  readonly sheetId: string;
  readonly questionId: string;
  readonly partnerId: string | null;
}

/** A dossier without its answers. */
export type DossierFrame = Omit<Dossier, 'answers'>;
/** What stands around the answers, without the record that says whose it is. */
export type DossierParts = Omit<DossierFrame, 'dossier'>;

export interface AnswerInput
  extends Readonly<
    Pick<Answer, 'sheetId' | 'questionId' | 'partnerId'> &
      Partial<Pick<Answer, 'value' | 'note' | 'noteShared' | 'explanation' | 'minority'>>
  > {
  readonly dossierId: string;
  /** The revision that the person saw; 0: no answer yet. */
  readonly expectedRevision: number;
}

export type SaveAnswerResult =
  | { readonly kind: 'written'; readonly value: Answer }
  | { readonly kind: 'conflict'; readonly stored: Answer | null }
  | WriteFailure;

/** Rows to put, new or in place of the dossier's with the same id. */
export interface DossierChanges {
  readonly organisations?: readonly Organisation[];
  readonly rounds?: readonly Round[];
  readonly sheets?: readonly Sheet[];
  readonly actions?: readonly Action[];
  readonly sessions?: readonly Session[];
  readonly sharedNotes?: readonly SharedNote[];
  readonly matrices?: readonly Matrix[];
}

export interface DossierToStore {
  readonly dossier: Dossier;
  readonly mode: 'new' | 'replace' | 'copy';
}

/**
 * Writes are whole or not at all, on disk when their promise resolves, and return their failure.
 * A dossier in the trash is `missing` to all but the trash's own methods.
 * Reads reject only where there is no database to read (`unavailable`, `outdated`, closed).
 */
export interface Storage {
  readonly state: ObservableState;

  /** Newest change first, without the trash. */
  listDossiers(): Promise<DossierSummary[]>;
  listTrash(): Promise<DossierSummary[]>;
  /** `null` when missing or in the trash. */
  readSummary(id: string): Promise<CountedDossier | null>;
  /** The whole dossier in the file's shape; `null` when missing or in the trash. */
  readDossier(id: string): Promise<Dossier | null>;
  readDossierRecord(id: string): Promise<DossierRecord | null>;
  /** Organisations and rounds by position, sheets in their order; empty when missing. */
  readDossierParts(id: string): Promise<DossierParts>;
  readSheetAnswers(dossierId: string, sheetId: string): Promise<Answer[]>;
  /** Every dossier outside the trash, as one moment saw them. */
  exportEverything(): Promise<Dossier[]>;

  readVisit(id: string): Promise<Visit | null>;
  /** Not a change of the dossier. */
  rememberVisit(id: string, visit: Visit | null): Promise<Written>;

  /**
   * Stores a valid dossier under its own ids. `new` fails (`unknown`) if the dossier exists;
   * `replace` moves the existing one, whole and under fresh ids, to the trash. One that is in the
   * trash already stays there under fresh ids, in both modes.
   */
  storeDossier(dossier: Dossier, mode: 'new' | 'replace'): Promise<Written>;
  /** As storeDossier and storeCopy, all in one transaction; fails (`unknown`) as they do, and stores none then. */
  storeDossiers(dossiers: readonly DossierToStore[]): Promise<Written>;
  /** Stores the dossier under fresh ids; the value is its id. */
  storeCopy(dossier: Dossier): Promise<Written<string>>;
  /**
   * The value is the id of the copy, which has no id in common with the original, and no sheet of answers that are
   * still being gathered apart.
   */
  duplicateDossier(id: string, title: string): Promise<Written<string>>;
  changeDossier(id: string, change: (record: DossierRecord) => DossierRecord): Promise<Written>;
  addOrganisation(dossierId: string, organisation: Organisation): Promise<Written>;
  changeOrganisation(
    dossierId: string,
    id: string,
    change: (organisation: Organisation) => Organisation,
  ): Promise<Written>;
  changeRound(dossierId: string, id: string, change: (round: Round) => Round): Promise<Written>;
  putSheet(dossierId: string, sheet: Sheet): Promise<Written>;
  /**
   * `choose` gives one of the dossier's sheets, or a new one, which is stored. In one transaction: two windows never
   * make two sheets of one number.
   */
  takeSheet(
    dossierId: string,
    choose: (sheets: readonly Sheet[]) => Sheet,
  ): Promise<Written<Sheet>>;
  changeSheet(dossierId: string, id: string, change: (sheet: Sheet) => Sheet): Promise<Written>;
  /** With its answers. */
  deleteSheet(dossierId: string, id: string): Promise<Written>;
  /** The conclusion of one association in one round; `change` is given an empty one if there is none yet. */
  changeConclusion(
    dossierId: string,
    place: ConclusionPlace,
    change: (conclusion: Conclusion) => Conclusion,
  ): Promise<Written>;
  changeAction(dossierId: string, id: string, change: (action: Action) => Action): Promise<Written>;
  deleteAction(dossierId: string, id: string): Promise<Written>;
  changeSession(
    dossierId: string,
    id: string,
    change: (session: Session) => Session,
  ): Promise<Written>;
  deleteSession(dossierId: string, id: string): Promise<Written>;
  /** As changeConclusion. */
  changeDiscussion(
    dossierId: string,
    place: ConclusionPlace,
    change: (discussion: Discussion) => Discussion,
  ): Promise<Written>;
  changeSharedNote(
    dossierId: string,
    id: string,
    change: (note: SharedNote) => SharedNote,
  ): Promise<Written>;
  deleteSharedNote(dossierId: string, id: string): Promise<Written>;
  /** The matrix of one round; `change` is given an empty one if there is none yet. */
  changeMatrix(
    dossierId: string,
    roundId: string,
    change: (matrix: Matrix) => Matrix,
  ): Promise<Written>;
  /**
   * Everything gathered from one association in one round, changed in one transaction: what `change` leaves out is
   * deleted. The value is what was stored before, to undo it with.
   */
  changeGathered(
    dossierId: string,
    place: ConclusionPlace,
    change: (gathered: Gathered) => Gathered,
  ): Promise<Written<Gathered>>;
  /**
   * The whole dossier, read and changed in one transaction; rows that `change` leaves out are deleted. Where it returns what
   * it was given, nothing is written. For what happens now and then: it reads every answer.
   */
  changeWhole(dossierId: string, change: (dossier: Dossier) => Dossier): Promise<Written>;
  /** And keeps a copy of the dossier as it was; the value is the copy's id, `null` where nothing was written. */
  changeWhole(
    dossierId: string,
    change: (dossier: Dossier) => Dossier,
    guard: { readonly keepCopy: SafetyCopyReason },
  ): Promise<Written<string | null>>;
  /** Several rows in one transaction. */
  applyChanges(dossierId: string, changes: DossierChanges): Promise<Written>;

  /**
   * Changes only the given fields; the revision grows by one. `conflict`, and nothing written,
   * when the stored revision is not the expected one.
   */
  saveAnswer(input: AnswerInput): Promise<SaveAnswerResult>;

  trashDossier(id: string): Promise<Written>;
  restoreFromTrash(id: string): Promise<Written>;
  /** With its safety copies. */
  deleteForever(id: string): Promise<Written>;
  /** Deletes for ever what was put into the trash, and safety copies that were made, before `olderThan` (ISO time). */
  purgeTrash(olderThan: string): Promise<Written>;
  /** A file now holds the dossier as it was at `changeCount`. */
  markSaved(id: string, changeCount: number): Promise<Written>;

  /** Newest first, those of dossiers in the trash too. */
  listSafetyCopies(): Promise<SafetyCopySummary[]>;
  readSafetyCopy(id: string): Promise<SafetyCopy | null>;
  /** The value is the id of the copy. */
  keepSafetyCopy(dossierId: string, reason: SafetyCopyReason): Promise<Written<string>>;
  /**
   * The dossier becomes what the copy holds, and leaves the trash if it was there; how it was until then becomes a safety
   * copy itself.
   */
  putBackSafetyCopy(id: string): Promise<Written>;
  deleteSafetyCopy(id: string): Promise<Written>;

  readSettings(): Promise<Settings>;
  changeSettings(changes: Partial<Settings>): Promise<Written>;

  /** Whether there were dossiers here that the browser has thrown away since; never while there is one, be it in the trash. */
  readIsLost(): Promise<boolean>;
  forgetLoss(): void;

  /** Deletes the database itself and opens an empty one. */
  eraseEverything(): Promise<Written>;
  close(): void;
}
