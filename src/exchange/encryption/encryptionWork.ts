/** What is asked of the encryption worker, and what it says. Encrypting takes seconds: it must not hold up the page. */
import { type Decrypted, decryptText } from './decryptText.ts';
import { encryptText } from './encryptText.ts';

export type EncryptionTask =
  | { readonly kind: 'encrypt'; readonly text: string; readonly passphrase: string }
  | { readonly kind: 'decrypt'; readonly bytes: Uint8Array; readonly passphrase: string };

export type EncryptionStep = 'encrypting' | 'checking' | 'decrypting';

export type EncryptionOutcome =
  /** Decrypted again and found to be the same. */
  | { readonly kind: 'encrypted'; readonly bytes: Uint8Array }
  /** What was decrypted again was not the same. */
  | { readonly kind: 'unfaithful' }
  | Decrypted;

/** @param tell which step begins */
export async function doEncryptionTask(
  task: EncryptionTask,
  tell: (step: EncryptionStep) => void,
): Promise<EncryptionOutcome> {
  if (task.kind === 'decrypt') {
    tell('decrypting');
    return decryptText(task.bytes, task.passphrase);
  }
  tell('encrypting');
  const bytes = await encryptText(task.text, task.passphrase);
  tell('checking');
  const again = await decryptText(bytes, task.passphrase);
  return again.kind === 'decrypted' && again.text === task.text
    ? { kind: 'encrypted', bytes }
    : { kind: 'unfaithful' };
}
