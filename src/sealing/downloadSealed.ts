import { sealedFileName } from '#src/exchange/fileNames.ts';
import { downloadFile } from '#src/ui/downloadFile.ts';
import { type NotSealed, SEALED_TYPE, type Seal } from './seal.ts';

/**
 * Hands a text to the browser as a file, protected first where a `seal` is given.
 * @param plainName of the file without protection
 */
export async function downloadSealed(
  plainName: string,
  text: string,
  seal: Seal | undefined,
): Promise<NotSealed | { readonly kind: 'handedOver'; readonly fileName: string }> {
  const sealed = await seal?.(text);
  if (sealed?.kind === 'notSealed') return sealed;
  if (sealed === undefined) {
    downloadFile(plainName, text);
    return { kind: 'handedOver', fileName: plainName };
  }
  const fileName = sealedFileName(plainName);
  downloadFile(fileName, sealed.bytes, SEALED_TYPE);
  return { kind: 'handedOver', fileName };
}
