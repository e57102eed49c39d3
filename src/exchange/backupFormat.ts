/** The backup file, `formatVersion` 1: every dossier of a device, each as its own file would hold it. */
import * as z from 'zod';
import type { DossierFile } from '#src/core/dossier.ts';

export const BACKUP_FORMAT = 'diapason/backup';
export const BACKUP_FORMAT_VERSION = 1;

export interface BackupFile {
  readonly format: typeof BACKUP_FORMAT;
  readonly formatVersion: typeof BACKUP_FORMAT_VERSION;
  readonly exportedAt: string;
  readonly dossiers: readonly DossierFile[];
}

/** The frame only: each dossier goes through the gate for dossiers. */
export const backupFrameSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.literal(BACKUP_FORMAT_VERSION),
  exportedAt: z.iso.datetime(),
  dossiers: z.array(z.unknown()),
});
