/** « Tout sauvegarder »: one file, read back before anybody is told that it is good. */
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { today } from '#src/i18n/today.ts';
import { askToKeep } from '#src/saving/persistence.ts';
import type { Storage } from '#src/storage/openStorage.ts';
import { flushAll } from '#src/storage/saver.ts';
import { downloadFile } from '#src/ui/downloadFile.ts';

export type SavedEverything =
  | { readonly kind: 'nothing' }
  /** `noted`: whether this device could note for each dossier that a file holds it. */
  | {
      readonly kind: 'saved';
      readonly fileName: string;
      readonly dossiers: number;
      readonly noted: boolean;
    }
  | { readonly kind: 'unfaithful'; readonly refusal: Refusal | null };

export async function saveEverything(storage: Storage): Promise<SavedEverything> {
  await flushAll();
  // The counts first: what changes while the file is made is then not taken for saved.
  const summaries = await storage.listDossiers();
  const dossiers = await storage.exportEverything();
  if (dossiers.length === 0) return { kind: 'nothing' };
  const questionnairesByKey = await loadAllQuestionnaires();
  const { exportBackup } = await import('#src/exchange/exportBackup.ts');
  const { checkedFileText } = await import('#src/exchange/checkedFileText.ts');
  const { backupFileName } = await import('#src/exchange/fileNames.ts');
  const backup = exportBackup(dossiers, questionnairesByKey, new Date().toISOString());
  const checked = checkedFileText(backup, questionnairesByKey);
  if (checked.kind === 'unfaithful') return checked;
  void askToKeep();
  const fileName = backupFileName(today());
  downloadFile(fileName, checked.text);
  const savedIds = new Set(dossiers.map(({ dossier }) => dossier.id));
  const marked = await Promise.all(
    summaries
      .filter(({ id }) => savedIds.has(id))
      .map(({ id, changeCount }) => storage.markSaved(id, changeCount)),
  );
  return {
    kind: 'saved',
    fileName,
    dossiers: dossiers.length,
    noted: marked.every(({ kind }) => kind === 'written'),
  };
}
