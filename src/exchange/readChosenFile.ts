/** First look at a file that somebody chose: its size, and whether it is encrypted. */
import { isAgeFile } from './encryption/ageFile.ts';
import { MAX_FILE_BYTES } from './readForeignText.ts';
import type { Refusal } from './refusal.ts';

export type ChosenFile =
  | { readonly kind: 'text'; readonly text: string }
  /** Only its passphrase gives its text. */
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export async function readChosenFile(file: Blob): Promise<ChosenFile> {
  if (file.size > MAX_FILE_BYTES)
    return { kind: 'refused', refusal: { cause: 'tooLarge', path: '' } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isAgeFile(bytes)
    ? { kind: 'sealed', bytes }
    : { kind: 'text', text: new TextDecoder().decode(bytes) };
}
