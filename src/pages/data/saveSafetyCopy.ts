/** A safety copy as a file: read by the gate as one of its version, written as one of today’s, and read back. */
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import { ownName } from '#src/core/ownName.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import type { Storage } from '#src/storage/openStorage.ts';
import { downloadFile } from '#src/ui/downloadFile.ts';

export type SavedSafetyCopy =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unfaithful'; readonly refusal: Refusal | null };

export async function saveSafetyCopy(storage: Storage, id: string): Promise<SavedSafetyCopy> {
  const copy = await storage.readSafetyCopy(id);
  if (copy === null) return { kind: 'missing' };
  const questionnairesByKey = await loadAllQuestionnaires();
  const { restoreDossierContent } = await import('#src/exchange/restoreDossier.ts');
  const { exportDossier } = await import('#src/exchange/exportDossier.ts');
  const { checkedFileText } = await import('#src/exchange/checkedFileText.ts');
  const { dossierFileName } = await import('#src/exchange/fileNames.ts');
  const { DOSSIER_FORMAT } = await import('#src/core/dossier.ts');
  const { content, fileVersion, madeAt } = copy;
  const restored = restoreDossierContent(
    { format: DOSSIER_FORMAT, formatVersion: fileVersion, exportedAt: madeAt, ...content },
    questionnairesByKey,
  );
  if (restored.kind === 'refused') return { kind: 'unfaithful', refusal: restored.refusal };
  const file = exportDossier(restored.dossier, questionnairesByKey, madeAt);
  const checked = checkedFileText(file, questionnairesByKey);
  if (checked.kind === 'unfaithful') return checked;
  const fileName = dossierFileName(ownName(content), madeAt.slice(0, 10));
  downloadFile(fileName, checked.text);
  return { kind: 'saved', fileName };
}

/** What became of it, for the person. */
export function savedSafetyCopySentence(saved: SavedSafetyCopy): string {
  switch (saved.kind) {
    case 'saved':
      return m.data_saved_one({ file: saved.fileName });
    case 'missing':
      return m.safety_missing();
    case 'unfaithful':
      return saved.refusal === null
        ? m.data_save_unfaithful()
        : `${m.data_save_refused()} ${refusalSentence(saved.refusal)}`;
  }
}
