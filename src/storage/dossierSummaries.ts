/** The lists of dossiers, with what a list shows of each. */
import { Dexie } from 'dexie';
import type { Round, Sheet } from '#src/core/dossier.ts';
import type { Connection } from './connection.ts';
import type { DiapasonDatabase, DossierRow } from './DiapasonDatabase.ts';
import { findDossier, readParts } from './dossierRows.ts';
import type { Storage } from './Storage.ts';

export interface DossierSummary {
  readonly id: string;
  readonly title: string;
  /** The own organisation's name; `null` in a dossier that has none. */
  readonly organisationName: string | null;
  readonly changedAt: string;
  /** When it was last saved to a file; `null` if never. */
  readonly savedAt: string | null;
  readonly unsavedChanges: number;
  /** Read it *before* the dossier that goes into a file, give it to `markSaved` after. */
  readonly changeCount: number;
  readonly rounds: number;
  readonly sheets: readonly SheetSummary[];
  /** Who has begun on a sheet, and those present where hands or grids were counted. */
  readonly people: number;
  /** Of the latest round; `null` in a dossier without rounds. */
  readonly mode: Round['mode'] | null;
  readonly archived: boolean;
  readonly trashedAt: string | null;
}

export interface SheetSummary {
  readonly sheetId: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly kind: Sheet['kind'];
  readonly status: Sheet['status'];
  /** Answers with a value; notes alone do not count. */
  readonly answered: number;
  /** Whether anything was ever written on it, be it a note. */
  readonly touched: boolean;
}

export const summaryMethods = ({
  db,
  read,
}: Connection): Pick<Storage, 'listDossiers' | 'listTrash' | 'readSummary'> => {
  const list = (isListed: (row: DossierRow) => boolean) =>
    read(db.dossierTables, async () => {
      const rows = await db.dossiers.filter(isListed).toArray();
      rows.sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
      return Promise.all(rows.map((row) => summarise(db, row)));
    });
  return {
    listDossiers: () => list(({ trashedAt }) => trashedAt === null),
    readSummary: (id) =>
      read(db.dossierTables, async () => {
        const row = await findDossier(db, id);
        return row === undefined ? null : summarise(db, row);
      }),
    listTrash: () => list(({ trashedAt }) => trashedAt !== null),
  };
};

async function summarise(db: DiapasonDatabase, row: DossierRow): Promise<DossierSummary> {
  const [{ organisations, rounds, sheets }, answeredBySheetId, touchedSheetIds] = await Promise.all(
    [readParts(db, row.id), countAnswered(db, row.id), findTouched(db, row.id)],
  );
  const own = organisations.find(({ id }) => id === row.record.ownOrganisationId);
  return {
    id: row.id,
    title: row.record.title,
    organisationName: own?.name ?? null,
    changedAt: row.changedAt,
    savedAt: row.savedAt,
    unsavedChanges: row.changeCount - row.savedChangeCount,
    changeCount: row.changeCount,
    rounds: rounds.length,
    sheets: sheets.map((sheet) => ({
      sheetId: sheet.id,
      roundId: sheet.roundId,
      organisationId: sheet.organisationId,
      kind: sheet.kind,
      status: sheet.status,
      answered: answeredBySheetId.get(sheet.id) ?? 0,
      touched: touchedSheetIds.has(sheet.id),
    })),
    people: sheets.reduce((sum, sheet) => {
      if (sheet.kind === 'tally') return sum + (sheet.present ?? 0);
      return sheet.kind === 'individual' && touchedSheetIds.has(sheet.id) ? sum + 1 : sum;
    }, 0),
    mode: rounds.at(-1)?.mode ?? null,
    archived: row.record.archived ?? false,
    trashedAt: row.trashedAt,
  };
}

/** From the keys alone, without loading the answers. */
async function countAnswered(
  db: DiapasonDatabase,
  dossierId: string,
): Promise<ReadonlyMap<string, number>> {
  const keys = await db.answers
    .where('[dossierId+value.kind]')
    .between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey])
    .primaryKeys();
  const counts = new Map<string, number>();
  for (const [, sheetId] of keys) counts.set(sheetId, (counts.get(sheetId) ?? 0) + 1);
  return counts;
}

async function findTouched(db: DiapasonDatabase, dossierId: string): Promise<ReadonlySet<string>> {
  const keys = await db.answers
    .where('[dossierId+sheetId]')
    .between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey])
    .uniqueKeys();
  // Keys of this index are pairs; Dexie's types do not follow compound indexes.
  return new Set(keys.map((key) => (key as unknown as [string, string])[1]));
}
