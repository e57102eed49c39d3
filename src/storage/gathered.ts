/** What one association gathered in one round, read and replaced as a whole. */
import { isAt } from '#src/core/chooseRound.ts';
import type { Connection } from './connection.ts';
import { answerKeyOf, answerOf, answerRowOf, countChange, findDossier } from './dossierRows.ts';
import type { Storage, Surroundings } from './Storage.ts';
import { failed, written } from './written.ts';

export const gatheredMethods = (
  { db, write }: Connection,
  { now }: Surroundings,
): Pick<Storage, 'changeGathered'> => ({
  changeGathered: (dossierId, { roundId, organisationId }, change) =>
    write(
      [db.dossiers, db.rounds, db.sheets, db.answers, db.sharedNotes, db.sessions],
      async () => {
        const isHere = isAt({ roundId, organisationId });
        const [dossier, roundRow, allSheets, allNotes, allSessions] = await Promise.all([
          findDossier(db, dossierId),
          db.rounds.get([dossierId, roundId]),
          db.sheets.where('dossierId').equals(dossierId).toArray(),
          db.sharedNotes.where('dossierId').equals(dossierId).toArray(),
          db.sessions.where('dossierId').equals(dossierId).toArray(),
        ]);
        if (dossier === undefined || roundRow === undefined) return failed('missing');
        const sheetRows = allSheets.filter(
          (sheet) => isHere(sheet) && (sheet.kind === 'individual' || sheet.kind === 'tally'),
        );
        const noteRows = allNotes.filter(isHere);
        const sessionRows = allSessions.filter(isHere);
        const answerRows = await db.answers
          .where('[dossierId+sheetId]')
          .anyOf(sheetRows.map(({ id }) => [dossierId, id]))
          .toArray();
        const { dossierId: _, ...round } = roundRow;
        const stored = {
          round,
          sheets: sheetRows.map(({ dossierId: __, ...sheet }) => sheet),
          answers: answerRows.map(answerOf),
          sharedNotes: noteRows.map(({ dossierId: __, ...note }) => note),
          sessions: sessionRows.map(({ dossierId: __, ...session }) => session),
        };
        const next = change(stored);
        await Promise.all([
          db.answers.bulkDelete(answerRows.map((row) => answerKeyOf(row, dossierId))),
          db.sheets.bulkDelete(sheetRows.map(({ id }) => [dossierId, id])),
          db.sharedNotes.bulkDelete(noteRows.map(({ id }) => [dossierId, id])),
          db.sessions.bulkDelete(sessionRows.map(({ id }) => [dossierId, id])),
        ]);
        const kept = new Set(next.sheets.map(({ id }) => id));
        const isGone = sheetRows.some(({ id }) => id === dossier.visit?.sheetId && !kept.has(id));
        const visit = isGone ? null : dossier.visit;
        await Promise.all([
          db.rounds.put({ ...next.round, id: roundId, dossierId }),
          db.sheets.bulkAdd(next.sheets.map((sheet) => ({ ...sheet, dossierId }))),
          db.answers.bulkAdd(next.answers.map((answer) => answerRowOf(answer, dossierId))),
          db.sharedNotes.bulkAdd(next.sharedNotes.map((note) => ({ ...note, dossierId }))),
          db.sessions.bulkAdd(next.sessions.map((session) => ({ ...session, dossierId }))),
          countChange(db, { ...dossier, visit }, now()),
        ]);
        return written(stored);
      },
    ),
});
