/** What a text that is to be saved goes through when it is protected by a passphrase. */

/** Makes an encrypted file of a text; it has been decrypted again and compared. */
export type Seal = (text: string) => Promise<Sealed>;

export type Sealed =
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** `broken`: no worker could run, or the memory is not there. */
  | { readonly kind: 'notSealed'; readonly why: 'stopped' | 'unfaithful' | 'broken' };

export type NotSealed = Extract<Sealed, { kind: 'notSealed' }>;

/** What a browser takes an encrypted file for. */
export const SEALED_TYPE = 'application/octet-stream';
