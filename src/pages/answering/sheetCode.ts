/**
 * The four digits that somebody may ask before their answers are opened again. Only a digest is kept. Ten thousand codes
 * are soon tried by whoever reads the database: a curtain, not a lock.
 */
const ROUNDS = 200_000;
const DIGEST_BITS = 256;

export const isCode = (text: string) => /^\d{4}$/.test(text);

/** Hexadecimal PBKDF2 (SHA-256) of the code, another one on each sheet. */
export async function digestOfCode(code: string, sheetId: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(code), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const digest = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(sheetId), iterations: ROUNDS },
    key,
    DIGEST_BITS,
  );
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
