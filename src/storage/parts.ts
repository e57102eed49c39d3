/** The parts of a dossier around the answers: organisations, rounds, sheets, and what is recorded. */
import type { Table } from 'dexie';
import { emptyConclusion } from '#src/core/emptyConclusion.ts';
import { emptyDiscussion } from '#src/core/emptyDiscussion.ts';
import { emptyMatrix } from '#src/core/emptyMatrix.ts';
import type { Connection } from './connection.ts';
import type { PartKey } from './DiapasonDatabase.ts';
import { countChange, findDossier } from './dossierRows.ts';
import type { DossierChanges, Storage, Surroundings } from './Storage.ts';
import { done, failed, type Written, written } from './written.ts';

type PartMethods = Pick<
  Storage,
  | 'addOrganisation'
  | 'changeOrganisation'
  | 'changeRound'
  | 'putSheet'
  | 'changeSheet'
  | 'deleteSheet'
  | 'changeConclusion'
  | 'changeAction'
  | 'deleteAction'
  | 'changeSession'
  | 'deleteSession'
  | 'changeDiscussion'
  | 'changeSharedNote'
  | 'deleteSharedNote'
  | 'changeMatrix'
  | 'takeSheet'
  | 'applyChanges'
>;

interface OfDossier {
  readonly dossierId: string;
}

export function partMethods({ db, write }: Connection, { now }: Surroundings): PartMethods {
  const changePart = <Part extends { id: string }>(
    table: Table<Part & OfDossier, PartKey>,
    dossierId: string,
    id: string,
    change: (part: Part) => Part,
  ): Promise<Written> =>
    write([db.dossiers, table], async () => {
      const [dossier, part] = await Promise.all([
        findDossier(db, dossierId),
        table.get([dossierId, id]),
      ]);
      if (dossier === undefined || part === undefined) return failed('missing');
      await table.put({ ...change(part), id, dossierId });
      await countChange(db, dossier, now());
      return done;
    });

  const deletePart = <Part extends { id: string }>(
    table: Table<Part & OfDossier, PartKey>,
    dossierId: string,
    id: string,
  ): Promise<Written> =>
    write([db.dossiers, table], async () => {
      const [dossier, part] = await Promise.all([
        findDossier(db, dossierId),
        table.get([dossierId, id]),
      ]);
      if (dossier === undefined || part === undefined) return failed('missing');
      await table.delete([dossierId, id]);
      await countChange(db, dossier, now());
      return done;
    });

  const applyChanges = (dossierId: string, changes: DossierChanges): Promise<Written> =>
    write([db.dossiers, ...db.partTables], async () => {
      const dossier = await findDossier(db, dossierId);
      if (dossier === undefined) return failed('missing');
      const rowsOf = <Part>(parts: readonly Part[] = []) =>
        parts.map((part) => ({ ...part, dossierId }));
      await Promise.all([
        db.organisations.bulkPut(rowsOf(changes.organisations)),
        db.rounds.bulkPut(rowsOf(changes.rounds)),
        db.sheets.bulkPut(rowsOf(changes.sheets)),
        db.actions.bulkPut(rowsOf(changes.actions)),
        db.sessions.bulkPut(rowsOf(changes.sessions)),
        db.sharedNotes.bulkPut(rowsOf(changes.sharedNotes)),
        db.matrices.bulkPut(rowsOf(changes.matrices)),
      ]);
      await countChange(db, dossier, now());
      return done;
    });

  return {
    applyChanges,
    putSheet: (dossierId, sheet) => applyChanges(dossierId, { sheets: [sheet] }),
    changeOrganisation: (dossierId, id, change) =>
      changePart(db.organisations, dossierId, id, change),
    changeRound: (dossierId, id, change) => changePart(db.rounds, dossierId, id, change),
    changeSheet: (dossierId, id, change) => changePart(db.sheets, dossierId, id, change),
    changeAction: (dossierId, id, change) => changePart(db.actions, dossierId, id, change),
    deleteAction: (dossierId, id) => deletePart(db.actions, dossierId, id),
    changeSession: (dossierId, id, change) => changePart(db.sessions, dossierId, id, change),
    deleteSession: (dossierId, id) => deletePart(db.sessions, dossierId, id),
    changeSharedNote: (dossierId, id, change) => changePart(db.sharedNotes, dossierId, id, change),
    deleteSharedNote: (dossierId, id) => deletePart(db.sharedNotes, dossierId, id),

    takeSheet: (dossierId, choose) =>
      write([db.dossiers, db.sheets], async () => {
        const [dossier, rows] = await Promise.all([
          findDossier(db, dossierId),
          db.sheets.where('dossierId').equals(dossierId).toArray(),
        ]);
        if (dossier === undefined) return failed('missing');
        const sheet = choose(rows.map(({ dossierId: _, ...each }) => each));
        if (rows.some(({ id }) => id === sheet.id)) return written(sheet);
        await db.sheets.add({ ...sheet, dossierId });
        await countChange(db, dossier, now());
        return written(sheet);
      }),

    changeDiscussion: (dossierId, { roundId, organisationId }, change) =>
      write([db.dossiers, db.rounds, db.discussions], async () => {
        const [dossier, round, stored] = await Promise.all([
          findDossier(db, dossierId),
          db.rounds.get([dossierId, roundId]),
          db.discussions.get([dossierId, roundId, organisationId]),
        ]);
        if (dossier === undefined || round === undefined) return failed('missing');
        const place = { roundId, organisationId };
        const { dossierId: _, ...discussion } = stored ?? { ...emptyDiscussion(place), dossierId };
        await db.discussions.put({ ...change(discussion), ...place, dossierId });
        await countChange(db, dossier, now());
        return done;
      }),

    changeMatrix: (dossierId, roundId, change) =>
      write([db.dossiers, db.rounds, db.matrices], async () => {
        const [dossier, round, stored] = await Promise.all([
          findDossier(db, dossierId),
          db.rounds.get([dossierId, roundId]),
          db.matrices.get([dossierId, roundId]),
        ]);
        if (dossier === undefined || round === undefined) return failed('missing');
        const { dossierId: _, ...matrix } = stored ?? { ...emptyMatrix(roundId), dossierId };
        await db.matrices.put({ ...change(matrix), roundId, dossierId });
        await countChange(db, dossier, now());
        return done;
      }),

    changeConclusion: (dossierId, { roundId, organisationId }, change) =>
      write([db.dossiers, db.rounds, db.conclusions], async () => {
        const [dossier, round, stored] = await Promise.all([
          findDossier(db, dossierId),
          db.rounds.get([dossierId, roundId]),
          db.conclusions.get([dossierId, roundId, organisationId]),
        ]);
        if (dossier === undefined || round === undefined) return failed('missing');
        const place = { roundId, organisationId };
        const { dossierId: _, ...conclusion } = stored ?? {
          ...emptyConclusion(place),
          dossierId,
        };
        await db.conclusions.put({ ...change(conclusion), ...place, dossierId });
        await countChange(db, dossier, now());
        return done;
      }),

    addOrganisation: (dossierId, organisation) =>
      write([db.dossiers, db.organisations], async () => {
        const dossier = await findDossier(db, dossierId);
        if (dossier === undefined) return failed('missing');
        await db.organisations.add({ ...organisation, dossierId });
        await countChange(db, dossier, now());
        return done;
      }),

    deleteSheet: (dossierId, id) =>
      write([db.dossiers, db.sheets, db.answers], async () => {
        const [dossier, sheet] = await Promise.all([
          findDossier(db, dossierId),
          db.sheets.get([dossierId, id]),
        ]);
        if (dossier === undefined || sheet === undefined) return failed('missing');
        await db.answers.where('[dossierId+sheetId]').equals([dossierId, id]).delete();
        await db.sheets.delete([dossierId, id]);
        const visit = dossier.visit?.sheetId === id ? null : dossier.visit;
        await countChange(db, { ...dossier, visit }, now());
        return done;
      }),
  };
}
