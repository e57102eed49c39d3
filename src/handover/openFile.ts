import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { Dossier } from '#src/core/dossier.ts';
import type { Refusal } from '#src/exchange/refusal.ts';

export type OpenedFile =
  | { readonly kind: 'previewed'; readonly fileName: string; readonly dossier: Dossier }
  | { readonly kind: 'refused'; readonly fileName: string; readonly refusal: Refusal };

export type Opened =
  | OpenedFile
  /** An invitation or answers, not looked at yet. */
  | { readonly kind: 'envelope'; readonly envelope: string };

/** Encrypted: its passphrase comes first. */
export interface SealedFile {
  readonly kind: 'sealed';
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The checks weigh as much as the rest of the page: they are loaded when a file is opened. */
export async function openFile(file: File): Promise<Opened | SealedFile> {
  const { readChosenFile } = await import('#src/exchange/readChosenFile.ts');
  const chosen = await readChosenFile(file);
  return chosen.kind === 'text'
    ? openText(chosen.text, file.name)
    : { ...chosen, fileName: file.name };
}

export async function openText(text: string, fileName: string): Promise<Opened> {
  const { envelopeInFile } = await import('#src/exchange/envelope/envelopeFile.ts');
  const envelope = envelopeInFile(text);
  if (envelope !== null) return { kind: 'envelope', envelope };
  const { restoreDossier } = await import('#src/exchange/restoreDossier.ts');
  const restored = restoreDossier(text, await loadAllQuestionnaires());
  return restored.kind === 'restored'
    ? { kind: 'previewed', fileName, dossier: restored.dossier }
    : { ...restored, fileName };
}
