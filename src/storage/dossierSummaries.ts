/** The lists of dossiers, with what a list shows of each. */
import { Dexie } from 'dexie';
import type { Conclusion } from '#src/core/conclusion.ts';
import type { Organisation, Round, Sheet } from '#src/core/dossier.ts';
import { latestRound, type NextStep, nextStep } from '#src/core/nextStep.ts';
import type { Connection } from './connection.ts';
import type { DiapasonDatabase, DossierRow } from './DiapasonDatabase.ts';
import { findDossier, readParts } from './dossierRows.ts';
import type { Storage } from './Storage.ts';

export interface DossierSummary {
  readonly id: string;
  readonly title: string;
  /** The own organisation's name; `null` in a dossier that has none. */
  readonly organisationName: string | null;
  /** The names of all organisations, the own one first. */
  readonly associations: readonly string[];
  readonly changedAt: string;
  /** When it was last saved to a file; `null` if never. */
  readonly savedAt: string | null;
  readonly unsavedChanges: number;
  /** Read it *before* the dossier that goes into a file, give it to `markSaved` after. */
  readonly changeCount: number;
  readonly rounds: number;
  /** Of the latest round: who has begun on a sheet of their own, and those present where hands or grids were counted. */
  readonly people: number;
  /** Of the latest round: begun by a group, one for all; how many people that is nobody knows. */
  readonly commonAnswers: number;
  /** `null` in a dossier without rounds. */
  readonly latestRound: (Pick<Round, 'label' | 'mode'> & { readonly parties: number }) | null;
  readonly nextStep: NextStep | null;
  /** Whether it only holds what somebody answers who was invited: the dossier itself is elsewhere. */
  readonly isGuest: boolean;
  readonly archived: boolean;
  /** `YYYY-MM-DD`. */
  readonly eraseOn: string | null;
  readonly trashedAt: string | null;
}

/** One dossier, with how far each of its sheets is. */
export interface CountedDossier extends DossierSummary {
  readonly sheets: readonly SheetSummary[];
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
  const { dossiers, organisations, rounds, sheets, conclusions, answers } = db;
  const listed = [dossiers, organisations, rounds, sheets, conclusions, answers];
  const list = (isListed: (row: DossierRow) => boolean) =>
    read(listed, async () => {
      const rows = await db.dossiers.filter(isListed).toArray();
      if (rows.length === 0) return [];
      rows.sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
      const partsOf = await readAllParts(db);
      return rows.map((row) => summarise(row, partsOf(row.id)));
    });
  return {
    listDossiers: () => list(({ trashedAt }) => trashedAt === null),
    readSummary: (id) =>
      read(db.dossierTables, async () => {
        const row = await findDossier(db, id);
        if (row === undefined) return null;
        const [parts, answered] = await Promise.all([readPartsOf(db, id), countAnswered(db, id)]);
        return { ...summarise(row, parts), sheets: countedSheets(parts, answered) };
      }),
    listTrash: () => list(({ trashedAt }) => trashedAt !== null),
  };
};

/** What a summary is made of, besides the dossier's own row. */
interface ListedParts {
  readonly organisations: readonly Organisation[];
  readonly rounds: readonly Round[];
  readonly sheets: readonly Sheet[];
  readonly conclusions: readonly Conclusion[];
  readonly touchedSheetIds: ReadonlySet<string>;
}

function summarise(
  row: DossierRow,
  { organisations, rounds, sheets, conclusions, touchedSheetIds }: ListedParts,
): DossierSummary {
  const isOwn = ({ id }: Organisation) => id === row.record.ownOrganisationId;
  const own = organisations.find(isOwn);
  const others = organisations.filter((each) => !isOwn(each)).sort(byPosition);
  const latest = latestRound(rounds);
  return {
    id: row.id,
    title: row.record.title,
    organisationName: own?.name ?? null,
    associations: [...(own === undefined ? [] : [own]), ...others].map(({ name }) => name),
    changedAt: row.changedAt,
    savedAt: row.savedAt,
    unsavedChanges: row.changeCount - row.savedChangeCount,
    changeCount: row.changeCount,
    rounds: rounds.length,
    ...countAnswering(latest, sheets, touchedSheetIds),
    latestRound:
      latest === undefined
        ? null
        : { label: latest.label, mode: latest.mode, parties: latest.parties.length },
    nextStep: nextStep({ rounds, sheets, conclusions }, touchedSheetIds),
    isGuest: row.record.guestSheetId !== undefined,
    archived: row.record.archived ?? false,
    eraseOn: row.record.eraseOn ?? null,
    trashedAt: row.trashedAt,
  };
}

function countAnswering(
  latest: Round | undefined,
  sheets: readonly Sheet[],
  touchedSheetIds: ReadonlySet<string>,
): Pick<DossierSummary, 'people' | 'commonAnswers'> {
  const isTogether = ({ organisationId }: Sheet) =>
    latest?.parties.find((party) => party.organisationId === organisationId)?.way === 'together';
  let people = 0;
  let commonAnswers = 0;
  for (const sheet of sheets) {
    if (sheet.roundId !== latest?.id) continue;
    if (sheet.kind === 'tally') people += sheet.present ?? 0;
    if (sheet.kind !== 'individual' || !touchedSheetIds.has(sheet.id)) continue;
    if (isTogether(sheet)) commonAnswers++;
    else people++;
  }
  return { people, commonAnswers };
}

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

const countedSheets = (
  { sheets, touchedSheetIds }: ListedParts,
  answered: ReadonlyMap<string, number>,
): SheetSummary[] =>
  sheets.map((sheet) => ({
    sheetId: sheet.id,
    roundId: sheet.roundId,
    organisationId: sheet.organisationId,
    kind: sheet.kind,
    status: sheet.status,
    answered: answered.get(sheet.id) ?? 0,
    touched: touchedSheetIds.has(sheet.id),
  }));

/**
 * Of all dossiers: one request per table, since a request per dossier and table takes seconds where there are hundreds.
 * Of the answers only whether a sheet has any, from their index.
 */
async function readAllParts(db: DiapasonDatabase): Promise<(dossierId: string) => ListedParts> {
  const [organisations, rounds, sheets, conclusions, touched] = await Promise.all([
    db.organisations.toArray(),
    db.rounds.toArray(),
    db.sheets.toArray(),
    db.conclusions.toArray(),
    db.answers.orderBy('[dossierId+sheetId]').uniqueKeys(),
  ]);
  const of = {
    organisations: byDossier(organisations),
    rounds: byDossier(rounds),
    sheets: byDossier(sheets),
    conclusions: byDossier(conclusions),
    touched: byDossier(sheetKeys(touched)),
  };
  return (dossierId) => ({
    organisations: of.organisations.get(dossierId) ?? [],
    rounds: of.rounds.get(dossierId) ?? [],
    sheets: of.sheets.get(dossierId) ?? [],
    conclusions: of.conclusions.get(dossierId) ?? [],
    touchedSheetIds: new Set(of.touched.get(dossierId)?.map(({ sheetId }) => sheetId)),
  });
}

async function readPartsOf(db: DiapasonDatabase, dossierId: string): Promise<ListedParts> {
  const [parts, touched] = await Promise.all([
    readParts(db, dossierId),
    ofDossier(db, '[dossierId+sheetId]', dossierId).uniqueKeys(),
  ]);
  return { ...parts, touchedSheetIds: new Set(sheetKeys(touched).map(({ sheetId }) => sheetId)) };
}

function byDossier<Row extends { readonly dossierId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const group = grouped.get(row.dossierId);
    if (group) group.push(row);
    else grouped.set(row.dossierId, [row]);
  }
  return grouped;
}

/** From the keys alone, without loading the answers. */
async function countAnswered(
  db: DiapasonDatabase,
  dossierId: string,
): Promise<ReadonlyMap<string, number>> {
  const keys = await ofDossier(db, '[dossierId+value.kind]', dossierId).primaryKeys();
  const counts = new Map<string, number>();
  for (const [, sheetId] of keys) counts.set(sheetId, (counts.get(sheetId) ?? 0) + 1);
  return counts;
}

const ofDossier = (db: DiapasonDatabase, index: string, dossierId: string) =>
  db.answers.where(index).between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey]);

/** Keys of the index are pairs; Dexie's types do not follow compound indexes. */
const sheetKeys = (keys: readonly unknown[]) =>
  (keys as readonly (readonly [string, string])[]).map(([dossierId, sheetId]) => ({
    dossierId,
    sheetId,
  }));
