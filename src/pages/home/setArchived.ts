import type { Storage } from '#src/storage/Storage.ts';

/** A dossier that is not archived says nothing of it, as in its file. */
export const setArchived = (storage: Storage, dossierId: string, isArchived: boolean) =>
  storage.changeDossier(dossierId, ({ archived: _, ...record }) =>
    isArchived ? { ...record, archived: true } : record,
  );
