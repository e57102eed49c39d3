/**
 * The four digits that somebody may ask before their answers are opened again. Only a digest is kept. Ten thousand codes
 * are soon tried by whoever reads the database: a curtain, not a lock.
 */
const ROUNDS = 200_000;
const DIGEST_BITS = 256;
const SALT_BYTES = 16;
/** Hexadecimal digits of the salt, which stand before those of the digest. */
const SALT_DIGITS = 2 * SALT_BYTES;

export const isCode = (text: string) => /^\d{4}$/.test(text);

/** What is kept of a code: a salt drawn for it, and the digest, in hexadecimal. Copies of the sheet keep it too. */
export const sealCode = (code: string): Promise<string> =>
  sealWith(code, crypto.getRandomValues(new Uint8Array(SALT_BYTES)));

/** Whether this is the code that was sealed. */
export async function opensWith(code: string, sealed: string): Promise<boolean> {
  return (await sealWith(code, bytesOfHex(sealed.slice(0, SALT_DIGITS)))) === sealed;
}

/** PBKDF2 with SHA-256. */
async function sealWith(code: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(code),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const digest = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    key,
    DIGEST_BITS,
  );
  return hexOf(salt) + hexOf(new Uint8Array(digest));
}

const hexOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOfHex = (digits: string) =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
