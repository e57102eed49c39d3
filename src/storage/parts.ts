/** The parts of a dossier around the answers: organisations, rounds, sheets. */
import type { Table } from 'dexie';
import type { Connection } from './connection.ts';
import { countChange, findDossier } from './dossierRows.ts';
import type { DossierChanges, Storage, Surroundings } from './Storage.ts';
import { done, failed, type Written } from './written.ts';

type PartMethods = Pick<
  Storage,
  | 'addOrganisation'
  | 'changeOrganisation'
  | 'changeRound'
  | 'putSheet'
  | 'changeSheet'
  | 'deleteSheet'
  | 'applyChanges'
>;

interface OfDossier {
  readonly dossierId: string;
}

export function partMethods({ db, write }: Connection, { now }: Surroundings): PartMethods {
  const changePart = <Part extends { id: string }>(
    table: Table<Part & OfDossier, string>,
    id: string,
    change: (part: Part) => Part,
  ): Promise<Written> =>
    write([db.dossiers, table], async () => {
      const part = await table.get(id);
      if (part === undefined) return failed('missing');
      const dossier = await findDossier(db, part.dossierId);
      if (dossier === undefined) return failed('missing');
      await table.put({ ...change(part), id, dossierId: dossier.id });
      await countChange(db, dossier, now());
      return done;
    });

  const applyChanges = (
    dossierId: string,
    { organisations = [], rounds = [], sheets = [] }: DossierChanges,
  ): Promise<Written> =>
    write([db.dossiers, db.organisations, db.rounds, db.sheets], async () => {
      const dossier = await findDossier(db, dossierId);
      if (dossier === undefined) return failed('missing');
      const areOurs = await Promise.all([
        isOurs(db.organisations, organisations, dossierId),
        isOurs(db.rounds, rounds, dossierId),
        isOurs(db.sheets, sheets, dossierId),
      ]);
      if (areOurs.includes(false)) return failed('unknown');
      await Promise.all([
        db.organisations.bulkPut(organisations.map((each) => ({ ...each, dossierId }))),
        db.rounds.bulkPut(rounds.map((each) => ({ ...each, dossierId }))),
        db.sheets.bulkPut(sheets.map((each) => ({ ...each, dossierId }))),
      ]);
      await countChange(db, dossier, now());
      return done;
    });

  return {
    applyChanges,
    putSheet: (dossierId, sheet) => applyChanges(dossierId, { sheets: [sheet] }),
    changeOrganisation: (id, change) => changePart(db.organisations, id, change),
    changeRound: (id, change) => changePart(db.rounds, id, change),
    changeSheet: (id, change) => changePart(db.sheets, id, change),

    addOrganisation: (dossierId, organisation) =>
      write([db.dossiers, db.organisations], async () => {
        const dossier = await findDossier(db, dossierId);
        if (dossier === undefined) return failed('missing');
        await db.organisations.add({ ...organisation, dossierId });
        await countChange(db, dossier, now());
        return done;
      }),

    deleteSheet: (id) =>
      write([db.dossiers, db.sheets, db.answers], async () => {
        const sheet = await db.sheets.get(id);
        const dossier = sheet && (await findDossier(db, sheet.dossierId));
        if (dossier === undefined) return failed('missing');
        await db.answers.where('sheetId').equals(id).delete();
        await db.sheets.delete(id);
        const visit = dossier.visit?.sheetId === id ? null : dossier.visit;
        await countChange(db, { ...dossier, visit }, now());
        return done;
      }),
  };
}

/** A row of another dossier is never taken over by a put. */
async function isOurs(
  table: Table<OfDossier, string>,
  parts: readonly { id: string }[],
  dossierId: string,
): Promise<boolean> {
  const rows = await table.bulkGet(parts.map(({ id }) => id));
  return rows.every((row) => row === undefined || row.dossierId === dossierId);
}
