import type { Dossier } from '#src/core/dossier.ts';
import type { DiapasonDatabase, DossierRow } from './DiapasonDatabase.ts';
import { readWhole } from './dossierRows.ts';

/** What the dossier was about to go through: a newer version of the database, a merge, an older copy put back. */
export type SafetyCopyReason = 'upgrade' | 'merge' | 'putBack';

/** A dossier as it was before something that cannot be undone step by step. */
export interface SafetyCopy {
  readonly id: string;
  readonly dossierId: string;
  readonly madeAt: string;
  readonly reason: SafetyCopyReason;
  /** As a dossier file of `fileVersion` holds it. */
  readonly content: Dossier;
  readonly fileVersion: number;
}

/** To be called inside the transaction of what it guards against, before its first change of the dossier. */
export const keepCopy = async (
  db: DiapasonDatabase,
  row: DossierRow,
  about: Pick<SafetyCopy, 'id' | 'madeAt' | 'reason' | 'fileVersion'>,
): Promise<string> =>
  db.safetyCopies.add({ ...about, dossierId: row.id, content: await readWhole(db, row) });
