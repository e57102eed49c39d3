import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { Restored } from '#src/exchange/restoreDossier.ts';

export type Opened =
  | Restored
  /** An invitation or answers, not looked at yet. */
  | { readonly kind: 'envelope'; readonly envelope: string };

/** The text of a file of ours. The checks weigh as much as the rest of the page: they are loaded when a file is opened. */
export async function openText(text: string): Promise<Opened> {
  const { envelopeInFile } = await import('#src/exchange/envelope/envelopeFile.ts');
  const envelope = envelopeInFile(text);
  if (envelope !== null) return { kind: 'envelope', envelope };
  const { restoreDossier } = await import('#src/exchange/restoreDossier.ts');
  return restoreDossier(text, await loadAllQuestionnaires());
}
