/** One answer at a time, never over an answer that the person has not seen. */

import type { Answer } from '#src/core/dossier.ts';
import { nextRevision } from '#src/core/nextWhole.ts';
import type { Connection } from './connection.ts';
import { answerKeyOf, answerOf, answerRowOf, countChange, findDossier } from './dossierRows.ts';
import type { AnswerInput, SaveAnswerResult, Storage, Surroundings } from './Storage.ts';
import { failed } from './written.ts';

export const answerMethods = (
  { db, write }: Connection,
  { now }: Surroundings,
): Pick<Storage, 'saveAnswer'> => ({
  saveAnswer: (input) =>
    write([db.dossiers, db.sheets, db.answers], async (): Promise<SaveAnswerResult> => {
      const [dossier, sheet, row] = await Promise.all([
        findDossier(db, input.dossierId),
        db.sheets.get([input.dossierId, input.sheetId]),
        db.answers.get(answerKeyOf(input, input.dossierId)),
      ]);
      if (dossier === undefined || sheet === undefined) return failed('missing');
      const stored = row === undefined ? null : answerOf(row);
      if ((stored?.revision ?? 0) !== input.expectedRevision) return { kind: 'conflict', stored };
      const answer = changedAnswer(stored, input);
      await db.answers.put(answerRowOf(answer, dossier.id));
      await countChange(db, dossier, now());
      return { kind: 'written', value: answer };
    }),
});

function changedAnswer(stored: Answer | null, input: AnswerInput): Answer {
  const { dossierId, expectedRevision, sheetId, questionId, partnerId, ...changes } = input;
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  );
  return {
    sheetId,
    questionId,
    partnerId,
    value: null,
    note: '',
    noteShared: false,
    ...stored,
    ...given,
    revision: nextRevision(expectedRevision),
  };
}
