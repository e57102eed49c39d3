/** Writes every dossier into one file that `restoreBackup` reads back. */
import type { Dossier } from '#src/core/dossier.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION, type BackupFile } from './backupFormat.ts';
import { exportDossier } from './exportDossier.ts';

/** Dossiers stand in the order given. */
export const exportBackup = (
  dossiers: readonly Dossier[],
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
  exportedAt: string,
): BackupFile => ({
  format: BACKUP_FORMAT,
  formatVersion: BACKUP_FORMAT_VERSION,
  exportedAt,
  dossiers: dossiers.map((dossier) => exportDossier(dossier, questionnairesByKey, exportedAt)),
});
