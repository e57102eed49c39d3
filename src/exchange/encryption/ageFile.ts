/** How a file of the standard age format is recognised, and what its header says, before anything is worked out. */

const INTRO = 'age-encryption.org/v1\n';
const ARMOR_INTRO = '-----BEGIN AGE ENCRYPTED FILE-----';
/** A header of one passphrase is about 150 bytes. */
const HEADER_BYTES = 512;

/** By its first bytes, whatever its name: binary, or as text (« ASCII armor »). */
export const isAgeFile = (bytes: Uint8Array) =>
  startOf(bytes).startsWith(INTRO) || isArmored(bytes);

/** Mail programs may put empty lines before it. */
export const isArmored = (bytes: Uint8Array) => startOf(bytes).trimStart().startsWith(ARMOR_INTRO);

export type AgeHeader =
  /** `workFactor`: log2 of the rounds that every try of a passphrase costs. */
  | { readonly kind: 'passphrase'; readonly workFactor: number }
  /** Encrypted for a key that somebody holds. */
  | { readonly kind: 'forAKey' }
  | { readonly kind: 'damaged' };

/** What the header of a binary age file says. A passphrase stands alone in it, says the format. */
export function readAgeHeader(bytes: Uint8Array): AgeHeader {
  const start = startOf(bytes);
  if (!start.startsWith(`${INTRO}-> `)) return { kind: 'damaged' };
  const [, kind] = start.slice(INTRO.length).split(/[ \n]/, 2);
  if (kind !== 'scrypt') return { kind: 'forAKey' };
  const stanza = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,3})\n/.exec(start.slice(INTRO.length));
  return stanza === null
    ? { kind: 'damaged' }
    : { kind: 'passphrase', workFactor: Number(stanza[1]) };
}

const startOf = (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.subarray(0, HEADER_BYTES)).replace(/^\u00EF\u00BB\u00BF/, '');
