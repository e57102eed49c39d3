/** « Tout sauvegarder »: one file, read back before anybody is told that it is good. */
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { today } from '#src/i18n/today.ts';
import { askToKeep } from '#src/saving/persistence.ts';
import { notSealedSentence } from '#src/sealing/notSealedSentence.ts';
import { type NotSealed, SEALED_TYPE, type Seal } from '#src/sealing/seal.ts';
import type { Storage } from '#src/storage/openStorage.ts';
import { flushAll } from '#src/storage/saver.ts';
import { downloadFile } from '#src/ui/downloadFile.ts';

export type SavedEverything =
  | { readonly kind: 'nothing' }
  | NotSealed
  /** `noted`: whether this device could note for each dossier that a file holds it. */
  | {
      readonly kind: 'saved';
      readonly fileName: string;
      readonly dossiers: number;
      readonly noted: boolean;
    }
  | { readonly kind: 'unfaithful'; readonly refusal: Refusal | null };

/** @param seal where the file is to be protected by a passphrase */
export async function saveEverything(storage: Storage, seal?: Seal): Promise<SavedEverything> {
  await flushAll();
  // The counts first: what changes while the file is made is then not taken for saved.
  const summaries = await storage.listDossiers();
  const dossiers = await storage.exportEverything();
  if (dossiers.length === 0) return { kind: 'nothing' };
  const questionnairesByKey = await loadAllQuestionnaires();
  const { exportBackup } = await import('#src/exchange/exportBackup.ts');
  const { checkedFileText } = await import('#src/exchange/checkedFileText.ts');
  const { backupFileName, sealedFileName } = await import('#src/exchange/fileNames.ts');
  const backup = exportBackup(dossiers, questionnairesByKey, new Date().toISOString());
  const checked = checkedFileText(backup, questionnairesByKey);
  if (checked.kind === 'unfaithful') return checked;
  void askToKeep();
  const sealed = await seal?.(checked.text);
  if (sealed?.kind === 'notSealed') return sealed;
  const plainName = backupFileName(today());
  const fileName = sealed === undefined ? plainName : sealedFileName(plainName);
  if (sealed === undefined) downloadFile(fileName, checked.text);
  else downloadFile(fileName, sealed.bytes, SEALED_TYPE);
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

/** What became of it, for the person. */
export function savedEverythingSentence(saved: SavedEverything): string {
  switch (saved.kind) {
    case 'nothing':
      return m.data_nothing_to_save();
    case 'saved': {
      const sentence = m.data_saved_all({ file: saved.fileName, count: saved.dossiers });
      return saved.noted ? sentence : `${sentence} ${m.data_saved_unmarked()}`;
    }
    case 'notSealed':
      return notSealedSentence(saved);
    case 'unfaithful':
      return saved.refusal === null
        ? m.data_save_unfaithful()
        : `${m.data_save_refused()} ${refusalSentence(saved.refusal)} ${m.data_save_refused_then()}`;
  }
}
