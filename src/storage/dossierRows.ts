/** Between the database's rows and the dossier file's shape. To be called inside a transaction. */
import type { Table } from 'dexie';
import type { Answer, Dossier } from '#src/core/dossier.ts';
import type { AnswerKey, AnswerRow, DiapasonDatabase, DossierRow } from './DiapasonDatabase.ts';
import type { DossierParts } from './Storage.ts';

/** The dossier's row; `undefined` when missing or in the trash. */
export async function findDossier(
  db: DiapasonDatabase,
  id: string,
): Promise<DossierRow | undefined> {
  const row = await db.dossiers.get(id);
  return row?.trashedAt === null ? row : undefined;
}

/** To be written by every change of a dossier. */
export const countChange = (db: DiapasonDatabase, row: DossierRow, now: string) =>
  db.dossiers.put({ ...row, changedAt: now, changeCount: row.changeCount + 1 });

export async function readWhole(
  db: DiapasonDatabase,
  { id, record }: DossierRow,
): Promise<Dossier> {
  const [parts, answers] = await Promise.all([
    readParts(db, id),
    db.answers.where('dossierId').equals(id).toArray(),
  ]);
  return { dossier: record, ...parts, answers: answers.map(answerOf) };
}

export async function readParts(db: DiapasonDatabase, dossierId: string): Promise<DossierParts> {
  const ofDossier = <Row, Key>(table: Table<Row, Key>): Promise<Row[]> =>
    table.where('dossierId').equals(dossierId).toArray();
  const [organisations, rounds, sheets] = await Promise.all([
    ofDossier(db.organisations),
    ofDossier(db.rounds),
    ofDossier(db.sheets),
  ]);
  const [conclusions, actions, sessions, discussions, sharedNotes, matrices] = await Promise.all([
    ofDossier(db.conclusions),
    ofDossier(db.actions),
    ofDossier(db.sessions),
    ofDossier(db.discussions),
    ofDossier(db.sharedNotes),
    ofDossier(db.matrices),
  ]);
  organisations.sort(byPosition);
  rounds.sort(byPosition);
  actions.sort(byPosition);
  sessions.sort(byPosition);
  sharedNotes.sort(byPosition);
  const roundRanks = ranksOf(rounds);
  const organisationRanks = ranksOf(organisations);
  const rank = (ranks: ReadonlyMap<string, number>, id: string) => ranks.get(id) ?? -1;
  // As exportDossier orders them.
  sheets.sort(
    (a, b) =>
      rank(roundRanks, a.roundId) - rank(roundRanks, b.roundId) ||
      rank(organisationRanks, a.organisationId) - rank(organisationRanks, b.organisationId) ||
      a.number - b.number ||
      (a.kind < b.kind ? -1 : 1),
  );
  return {
    organisations: organisations.map(({ dossierId, ...organisation }) => organisation),
    rounds: rounds.map(({ dossierId, ...round }) => round),
    sheets: sheets.map(({ dossierId, ...sheet }) => sheet),
    conclusions: conclusions.map(({ dossierId, ...conclusion }) => conclusion),
    actions: actions.map(({ dossierId, ...action }) => action),
    sessions: sessions.map(({ dossierId, ...session }) => session),
    discussions: discussions.map(({ dossierId, ...discussion }) => discussion),
    sharedNotes: sharedNotes.map(({ dossierId, ...note }) => note),
    matrices: matrices.map(({ dossierId, ...matrix }) => matrix),
  };
}

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

const ranksOf = (rows: readonly { id: string }[]) =>
  new Map(rows.map(({ id }, index) => [id, index]));

/** Adds every part. Fails, and undoes the transaction, if the dossier's id is taken. */
export async function addWhole(
  db: DiapasonDatabase,
  { dossier, answers, ...parts }: Dossier,
  about: Omit<DossierRow, 'id' | 'record'>,
): Promise<void> {
  const dossierId = dossier.id;
  await Promise.all([
    db.dossiers.add({ id: dossierId, record: dossier, ...about }),
    db.organisations.bulkAdd(parts.organisations.map((each) => ({ ...each, dossierId }))),
    db.rounds.bulkAdd(parts.rounds.map((each) => ({ ...each, dossierId }))),
    db.sheets.bulkAdd(parts.sheets.map((each) => ({ ...each, dossierId }))),
    db.conclusions.bulkAdd(parts.conclusions.map((each) => ({ ...each, dossierId }))),
    db.actions.bulkAdd(parts.actions.map((each) => ({ ...each, dossierId }))),
    db.sessions.bulkAdd(parts.sessions.map((each) => ({ ...each, dossierId }))),
    db.discussions.bulkAdd(parts.discussions.map((each) => ({ ...each, dossierId }))),
    db.sharedNotes.bulkAdd(parts.sharedNotes.map((each) => ({ ...each, dossierId }))),
    db.matrices.bulkAdd(parts.matrices.map((each) => ({ ...each, dossierId }))),
    db.answers.bulkAdd(answers.map((each) => answerRowOf(each, dossierId))),
  ]);
}

export async function deleteWhole(db: DiapasonDatabase, dossierId: string): Promise<void> {
  await Promise.all([
    db.dossiers.delete(dossierId),
    ...[...db.partTables, db.answers].map((table) =>
      table.where('dossierId').equals(dossierId).delete(),
    ),
  ]);
}

export const answerKeyOf = (
  { sheetId, questionId, partnerId }: Pick<Answer, 'sheetId' | 'questionId' | 'partnerId'>,
  dossierId: string,
): AnswerKey => [dossierId, sheetId, questionId, partnerId ?? ''];

export const answerRowOf = (answer: Answer, dossierId: string): AnswerRow => ({
  ...answer,
  dossierId,
  partnerKey: answer.partnerId ?? '',
});

export const answerOf = ({ dossierId, partnerKey, ...answer }: AnswerRow): Answer => answer;
