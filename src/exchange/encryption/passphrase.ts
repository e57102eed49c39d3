/** A passphrase that can be said on the telephone, written on paper and typed on any keyboard. */
import { wordlist } from '@scure/bip39/wordlists/french.js';

/** Words of 5 to 8 letters, all different in their first four (the French list of BIP-39), without those with accents. */
const WORDS = wordlist.filter((word) => /^[a-z]+$/.test(word));
/** Seven of 1,682: 75 bits. A thousand computers that try once a second would need a trillion years. */
const WORD_COUNT = 7;

/** `count` random whole numbers below 2³². */
export type DrawNumbers = (count: number) => Uint32Array;

const drawNumbers: DrawNumbers = (count) => crypto.getRandomValues(new Uint32Array(count));

/** Seven words joined by hyphens, each as likely as the others. */
export const proposePassphrase = (draw: DrawNumbers = drawNumbers): string =>
  Array.from({ length: WORD_COUNT }, () => WORDS[drawBelow(WORDS.length, draw)]).join('-');

/** Numbers beyond the last whole multiple are drawn again: they would make the first words likelier. */
function drawBelow(limit: number, draw: DrawNumbers): number {
  const last = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const [number = last] = draw(1);
    if (number < last) return number % limit;
  }
}

export const SHORTEST_PASSPHRASE = 12;
const SHORTEST_GOOD_PASSPHRASE = 20;
const FEWEST_DIFFERENT_SIGNS = 7;
const FOUND_FIRST = /azerty|qwerty|motdepasse|mot de passe|password|diapason|123456|654321/i;

/** Only what is `tooShort` is refused; what is `weak` is said to be. */
export type PassphraseStrength = 'tooShort' | 'weak' | 'fair';

export function strengthOf(passphrase: string): PassphraseStrength {
  const signs = [...passphrase.trim()];
  if (signs.length < SHORTEST_PASSPHRASE) return 'tooShort';
  return signs.length < SHORTEST_GOOD_PASSPHRASE ||
    new Set(signs).size < FEWEST_DIFFERENT_SIGNS ||
    /^[\d\s.,/-]+$/.test(passphrase) ||
    FOUND_FIRST.test(passphrase)
    ? 'weak'
    : 'fair';
}
