import type { Table } from 'dexie';
import type { Dossier } from '#src/core/dossier.ts';
import type {
  DiapasonDatabase,
  DossierRow,
  PartKey,
  PlaceKey,
  RoundKey,
} from './DiapasonDatabase.ts';
import { answerKeyOf, answerRowOf, countChange } from './dossierRows.ts';

/**
 * Puts `next` in the place of `stored`, the whole content of `row`, and counts one change. What is the same in both is
 * not written. To be called inside a transaction.
 */
export async function replaceWhole(
  db: DiapasonDatabase,
  row: DossierRow,
  stored: Dossier,
  next: Dossier,
  now: string,
): Promise<void> {
  const dossierId = row.id;
  const rows = <Part>(parts: readonly Part[]) => parts.map((part) => ({ ...part, dossierId }));
  const answerRows = (whole: Dossier) =>
    whole.answers.map((answer) => answerRowOf(answer, dossierId));
  await Promise.all([
    replace(db.organisations, partKey, rows(stored.organisations), rows(next.organisations)),
    replace(db.rounds, partKey, rows(stored.rounds), rows(next.rounds)),
    replace(db.sheets, partKey, rows(stored.sheets), rows(next.sheets)),
    replace(db.conclusions, placeKey, rows(stored.conclusions), rows(next.conclusions)),
    replace(db.actions, partKey, rows(stored.actions), rows(next.actions)),
    replace(db.sessions, partKey, rows(stored.sessions), rows(next.sessions)),
    replace(db.discussions, placeKey, rows(stored.discussions), rows(next.discussions)),
    replace(db.sharedNotes, partKey, rows(stored.sharedNotes), rows(next.sharedNotes)),
    replace(db.matrices, roundKey, rows(stored.matrices), rows(next.matrices)),
    replace(
      db.answers,
      (answer) => answerKeyOf(answer, dossierId),
      answerRows(stored),
      answerRows(next),
    ),
  ]);
  const isThere = next.sheets.some(({ id }) => id === row.visit?.sheetId);
  await countChange(db, { ...row, record: next.dossier, visit: isThere ? row.visit : null }, now);
}

interface OfDossier {
  readonly dossierId: string;
}

const partKey = ({ dossierId, id }: OfDossier & { readonly id: string }): PartKey => [
  dossierId,
  id,
];
const roundKey = ({ dossierId, roundId }: OfDossier & { readonly roundId: string }): RoundKey => [
  dossierId,
  roundId,
];
const placeKey = ({
  dossierId,
  roundId,
  organisationId,
}: OfDossier & { readonly roundId: string; readonly organisationId: string }): PlaceKey => [
  dossierId,
  roundId,
  organisationId,
];

/** Writes what is new or other than before, deletes what is gone. */
async function replace<Row, Key>(
  table: Table<Row, Key>,
  keyOf: (row: Row) => Key,
  before: readonly Row[],
  after: readonly Row[],
): Promise<void> {
  const rowTexts = new Map(before.map((row) => [JSON.stringify(keyOf(row)), JSON.stringify(row)]));
  const kept = new Set(after.map((row) => JSON.stringify(keyOf(row))));
  await table.bulkDelete(before.map(keyOf).filter((key) => !kept.has(JSON.stringify(key))));
  await table.bulkPut(
    after.filter((row) => rowTexts.get(JSON.stringify(keyOf(row))) !== JSON.stringify(row)),
  );
}
