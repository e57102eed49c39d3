/** « Télécharger le dossier », the same act wherever it is offered: write, read back, hand over, remember. */
import { useCallback } from 'react';
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import { withoutGathering } from '#src/core/withoutGathering.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { today } from '#src/i18n/today.ts';
import { downloadSealed } from '#src/sealing/downloadSealed.ts';
import { notSealedSentence } from '#src/sealing/notSealedSentence.ts';
import type { ProtectedFile } from '#src/sealing/ProtectDialog.tsx';
import type { NotSealed, Seal } from '#src/sealing/seal.ts';
import { useStorage } from '#src/storage/hooks.ts';
import type { Storage } from '#src/storage/openStorage.ts';
import { flushAll } from '#src/storage/saver.ts';

export type SavedDossierFile =
  /** `noted`: whether this device could note when the dossier was last saved to a file. */
  | {
      readonly kind: 'saved';
      readonly fileName: string;
      readonly noted: boolean;
      /** Whether it holds answers that are not shown yet. */
      readonly holdsHidden: boolean;
    }
  | { readonly kind: 'missing' }
  | NotSealed
  /** The text could not be read back as the same dossier: no file was made. */
  | { readonly kind: 'unfaithful'; readonly refusal: Refusal | null };

/** @returns takes a `seal` where the file is to be protected by a passphrase */
export function useSaveDossierFile(): (
  dossierId: string,
  seal?: Seal,
) => Promise<SavedDossierFile> {
  const storage = useStorage();
  return useCallback((dossierId, seal) => saveDossierFile(storage, dossierId, seal), [storage]);
}

async function saveDossierFile(
  storage: Storage,
  dossierId: string,
  seal: Seal | undefined,
): Promise<SavedDossierFile> {
  await flushAll();
  // The count first: what changes while the file is made is then not taken for saved.
  const summary = (await storage.listDossiers()).find(({ id }) => id === dossierId);
  const dossier = await storage.readDossier(dossierId);
  if (summary === undefined || dossier === null) return { kind: 'missing' };
  const questionnairesByKey = await loadAllQuestionnaires();
  const { exportDossier } = await import('#src/exchange/exportDossier.ts');
  const { checkedFileText } = await import('#src/exchange/checkedFileText.ts');
  const { dossierFileName } = await import('#src/exchange/fileNames.ts');
  const file = exportDossier(dossier, questionnairesByKey, new Date().toISOString());
  const checked = checkedFileText(file, questionnairesByKey);
  if (checked.kind === 'unfaithful') return checked;
  const plainName = dossierFileName(summary.title || (summary.organisationName ?? ''), today());
  const handed = await downloadSealed(plainName, checked.text, seal);
  if (handed.kind === 'notSealed') return handed;
  const marked = await storage.markSaved(dossierId, summary.changeCount);
  const holdsHidden = withoutGathering(dossier).answers.length < dossier.answers.length;
  return {
    kind: 'saved',
    fileName: handed.fileName,
    noted: marked.kind === 'written',
    holdsHidden,
  };
}

/** What became of it, for the person. */
export function savedDossierFileSentence(saved: SavedDossierFile): string {
  switch (saved.kind) {
    case 'saved':
      return [
        m.data_saved_one({ file: saved.fileName }),
        ...(saved.holdsHidden ? [m.data_saved_hidden()] : []),
        ...(saved.noted ? [] : [m.data_saved_unmarked()]),
      ].join(' ');
    case 'missing':
      return m.data_save_missing();
    case 'notSealed':
      return notSealedSentence(saved);
    case 'unfaithful':
      return saved.refusal === null
        ? m.data_save_unfaithful()
        : `${m.data_save_refused()} ${refusalSentence(saved.refusal)}`;
  }
}

/** The same for the dialog that protects a file. */
export const protectedFileOf = (saved: SavedDossierFile): ProtectedFile => ({
  isSaved: saved.kind === 'saved',
  sentence: savedDossierFileSentence(saved),
});
