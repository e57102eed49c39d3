import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { Dossier } from '#src/core/dossier.ts';
import type { Refusal } from '#src/exchange/refusal.ts';

export type Opened =
  | { readonly kind: 'previewed'; readonly fileName: string; readonly dossier: Dossier }
  | { readonly kind: 'refused'; readonly fileName: string; readonly refusal: Refusal };

/** The checks weigh as much as the rest of the page: they are loaded when a file is opened. */
export async function openFile(file: File): Promise<Opened> {
  const { MAX_FILE_BYTES } = await import('#src/exchange/readForeignText.ts');
  const fileName = file.name;
  if (file.size > MAX_FILE_BYTES)
    return { kind: 'refused', fileName, refusal: { cause: 'tooLarge', path: '' } };
  const { restoreDossier } = await import('#src/exchange/restoreDossier.ts');
  const restored = restoreDossier(await file.text(), await loadAllQuestionnaires());
  return restored.kind === 'restored'
    ? { kind: 'previewed', fileName, dossier: restored.dossier }
    : { ...restored, fileName };
}
