/** Whether a file looks like a whole dossier or a backup, open or encrypted: its beginning says so. Nothing else of it is read. */
import { DOSSIER_FORMAT } from '#src/core/dossier.ts';
import { BACKUP_FORMAT } from './backupFormat.ts';
import { isAgeFile } from './encryption/ageFile.ts';

const BEGINNING_BYTES = 1_000;

export async function isDossierOrBackup(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, BEGINNING_BYTES).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return isAgeFile(bytes) || [DOSSIER_FORMAT, BACKUP_FORMAT].some((name) => text.includes(name));
}
