import { Encrypter } from 'age-encryption';

/** What the `age` command takes when it writes: about a second of work for every try of a passphrase. */
const WORK_FACTOR = 18;

/**
 * A binary age file that the passphrase opens, in this program or in the `age` command.
 * @param workFactor log2 of the rounds; another than the standard one in tests only
 */
export function encryptText(
  text: string,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(inOneSpelling(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(text);
}

/** « é » may be one sign or two, by the keyboard: the same phrase opens the file on every device. */
export const inOneSpelling = (passphrase: string) => passphrase.normalize('NFC');
