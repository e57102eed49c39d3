import { armor, Decrypter } from 'age-encryption';
import { MAX_FILE_BYTES } from '../readForeignText.ts';
import { isArmored, readAgeHeader } from './ageFile.ts';
import { inOneSpelling } from './encryptText.ts';

/** Twenty is four seconds and a gigabyte for every try; whoever wrote a file with more wants to block the reader. */
const MOST_WORK = 20;

export type SealRefusal =
  /** Nobody can tell the two apart, and nobody is told: a guess should teach nothing. */
  'wrongOrDamaged' | 'tooMuchWork' | 'forAKey' | 'tooLarge';

export type Decrypted =
  | { readonly kind: 'decrypted'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: SealRefusal };

/**
 * The text of an age file, binary or armored. What its header asks for is refused before it is worked out. The text is
 * as foreign as any: it goes through the gate of its own format next.
 */
export async function decryptText(bytes: Uint8Array, passphrase: string): Promise<Decrypted> {
  if (bytes.length > MAX_FILE_BYTES) return refuse('tooLarge');
  const file = withoutArmor(bytes);
  if (file === null) return refuse('wrongOrDamaged');
  const header = readAgeHeader(file);
  if (header.kind === 'damaged') return refuse('wrongOrDamaged');
  if (header.kind === 'forAKey') return refuse('forAKey');
  if (header.workFactor > MOST_WORK) return refuse('tooMuchWork');
  for (const reading of readingsOf(passphrase)) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(reading);
    try {
      return { kind: 'decrypted', text: await decrypter.decrypt(file, 'text') };
    } catch (error) {
      // The memory that this much work needs is not there.
      if (error instanceof RangeError) return refuse('tooMuchWork');
    }
  }
  return refuse('wrongOrDamaged');
}

const refuse = (refusal: SealRefusal): Decrypted => ({ kind: 'refused', refusal });

function withoutArmor(bytes: Uint8Array): Uint8Array | null {
  if (!isArmored(bytes)) return bytes;
  try {
    return armor.decode(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** As it was typed; then, for words copied from paper, as we propose them: small letters, hyphens for spaces. */
function readingsOf(passphrase: string): ReadonlySet<string> {
  const asTyped = inOneSpelling(passphrase);
  const asProposed = asTyped
    .trim()
    .toLowerCase()
    .split(/[\s\-‐‑–—]+/)
    .join('-');
  return new Set(/^[a-z]+(-[a-z]+){6}$/.test(asProposed) ? [asTyped, asProposed] : [asTyped]);
}
