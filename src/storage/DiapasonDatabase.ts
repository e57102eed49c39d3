/** Tables, indexes and versions of the database. The rows are the dossier file's parts, each with its dossier. */
import { Dexie, type Table } from 'dexie';
import type { Action } from '#src/core/action.ts';
import type { Conclusion } from '#src/core/conclusion.ts';
import type { Discussion } from '#src/core/discussion.ts';
import type { Answer, DossierRecord, Organisation, Round, Sheet } from '#src/core/dossier.ts';
import type { Matrix } from '#src/core/matrix.ts';
import type { Session } from '#src/core/session.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import { keepCopy, type SafetyCopy } from './keepCopy.ts';
import type { Visit } from './Storage.ts';
import type { SettingRow } from './settings.ts';

export interface DossierRow {
  readonly id: string;
  readonly record: DossierRecord;
  readonly changedAt: string;
  /** Grows by one with every write that changes the dossier. */
  readonly changeCount: number;
  /** The `changeCount` that a file holds; 0 if none. */
  readonly savedChangeCount: number;
  readonly savedAt: string | null;
  readonly trashedAt: string | null;
  readonly visit: Visit | null;
}

/** What stands in for the browser’s own database. */
export interface Engine {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

interface OfDossier {
  readonly dossierId: string;
}
export type OrganisationRow = Organisation & OfDossier;
export type RoundRow = Round & OfDossier;
export type SheetRow = Sheet & OfDossier;
/** `partnerKey`: the partner's id, or empty, since `null` cannot be part of a key. */
export type AnswerRow = Answer & OfDossier & { readonly partnerKey: string };
export type ConclusionRow = Conclusion & OfDossier;
export type ActionRow = Action & OfDossier;
export type SessionRow = Session & OfDossier;
export type DiscussionRow = Discussion & OfDossier;
export type SharedNoteRow = SharedNote & OfDossier;
export type MatrixRow = Matrix & OfDossier;
/** Ids within a dossier are its own: a merged file and its original, side by side, have them in common. */
export type PartKey = [dossierId: string, id: string];
export type AnswerKey = [
  dossierId: string,
  sheetId: string,
  questionId: string,
  partnerKey: string,
];

/** Of what exists once per round. */
export type RoundKey = [dossierId: string, roundId: string];
/** Of what exists once per round and organisation. */
export type PlaceKey = [dossierId: string, roundId: string, organisationId: string];

export class DiapasonDatabase extends Dexie {
  declare readonly dossiers: Table<DossierRow, string>;
  declare readonly organisations: Table<OrganisationRow, PartKey>;
  declare readonly rounds: Table<RoundRow, PartKey>;
  declare readonly sheets: Table<SheetRow, PartKey>;
  declare readonly answers: Table<AnswerRow, AnswerKey>;
  declare readonly conclusions: Table<ConclusionRow, PlaceKey>;
  declare readonly actions: Table<ActionRow, PartKey>;
  declare readonly sessions: Table<SessionRow, PartKey>;
  declare readonly discussions: Table<DiscussionRow, PlaceKey>;
  declare readonly sharedNotes: Table<SharedNoteRow, PartKey>;
  declare readonly matrices: Table<MatrixRow, RoundKey>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly safetyCopies: Table<SafetyCopy, string>;

  constructor(name: string, engine?: Engine) {
    super(name, {
      ...engine,
      // « Enregistré » means on disk: Chromium's default is only "handed to the system".
      chromeTransactionDurability: 'strict',
      // Nothing is shown before it is stored.
      cache: 'disabled',
      // Dexie would re-open, unasked, a database that a newer version has upgraded meanwhile.
      autoOpen: false,
    });
    // Every change of shape is a new version. A new version may only add tables and indexes: in
    // a newer database that lacks one, Dexie lets old code put it back, under a higher version.
    this.version(1).stores({
      dossiers: 'id',
      organisations: '[dossierId+id], dossierId',
      rounds: '[dossierId+id], dossierId',
      sheets: '[dossierId+id], dossierId',
      // The last index holds only the answers with a value (null has no kind), to count them.
      answers:
        '[dossierId+sheetId+questionId+partnerKey], dossierId, [dossierId+sheetId], [dossierId+value.kind]',
      settings: 'name',
    });
    // Discuss and conclude: only new tables, so that no row of version 1 is rewritten and none needs a safety copy.
    this.version(2).stores({
      conclusions: '[dossierId+roundId+organisationId], dossierId',
      actions: '[dossierId+id], dossierId',
      sessions: '[dossierId+id], dossierId',
      discussions: '[dossierId+roundId+organisationId], dossierId',
      sharedNotes: '[dossierId+id], dossierId',
      matrices: '[dossierId+roundId], dossierId',
    });
    // Answers that come from other devices: rows keep their shape and may say more. What was there before is kept aside.
    this.version(3)
      .stores({ safetyCopies: 'id, dossierId' })
      .upgrade(async () => {
        const madeAt = new Date().toISOString();
        // One after the other: a device may hold hundreds.
        for (const row of await this.dossiers.toArray())
          await keepCopy(this, row, {
            id: crypto.randomUUID(),
            madeAt,
            reason: 'upgrade',
            fileVersion: 2,
          });
      });
  }

  /** Every table that holds a part of a dossier. */
  get dossierTables() {
    return [this.dossiers, ...this.partTables, this.answers];
  }

  /** Every table of what stands around the answers. */
  get partTables() {
    return [
      this.organisations,
      this.rounds,
      this.sheets,
      this.conclusions,
      this.actions,
      this.sessions,
      this.discussions,
      this.sharedNotes,
      this.matrices,
    ];
  }

  /** Whether a newer version of the app made it. Native versions are ours × 10, plus Dexie's repairs (up to 9). */
  get isFromNewerVersion(): boolean {
    return this.isOpen() && this.backendDB().version > this.verno * 10 + 9;
  }
}
