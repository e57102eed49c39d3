/** « Tout sauvegarder »: one file, read back before anybody is told that it is good. */
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { today } from '#src/i18n/today.ts';
import { askToKeep } from '#src/saving/persistence.ts';
import { downloadSealed } from '#src/sealing/downloadSealed.ts';
import { notSealedSentence } from '#src/sealing/notSealedSentence.ts';
import type { NotSealed, Seal } from '#src/sealing/seal.ts';
import type { Storage } from '#src/storage/openStorage.ts';
import { flushAll } from '#src/storage/saver.ts';

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
  const { backupFileName } = await import('#src/exchange/fileNames.ts');
  const backup = exportBackup(dossiers, questionnairesByKey, new Date().toISOString());
  const checked = checkedFileText(backup, questionnairesByKey);
  if (checked.kind === 'unfaithful') return checked;
  void askToKeep();
  const handed = await downloadSealed(backupFileName(today()), checked.text, seal);
  if (handed.kind === 'notSealed') return handed;
  const savedIds = new Set(dossiers.map(({ dossier }) => dossier.id));
  const marked = await Promise.all(
    summaries
      .filter(({ id }) => savedIds.has(id))
      .map(({ id, changeCount }) => storage.markSaved(id, changeCount)),
  );
  return {
    kind: 'saved',
    fileName: handed.fileName,
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
