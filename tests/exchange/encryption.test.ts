/** Files that only their passphrase opens; generated dossiers go through one in `roundTrip.test.ts`. */
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { isAgeFile, readAgeHeader } from '#src/exchange/encryption/ageFile.ts';
import { decryptText } from '#src/exchange/encryption/decryptText.ts';
import { doEncryptionTask } from '#src/exchange/encryption/encryptionWork.ts';
import { encryptText } from '#src/exchange/encryption/encryptText.ts';
import { proposePassphrase, strengthOf } from '#src/exchange/encryption/passphrase.ts';
import { readChosenFile } from '#src/exchange/readChosenFile.ts';

const PHRASE = 'girafe-notable-pinceau-dauphin-ruban-lampe-mouton';
/** Little work: only the number differs from a real file. */
const QUICK = 4;
const WRONG = { kind: 'refused', refusal: 'wrongOrDamaged' };

const ascii = (text: string) => new TextEncoder().encode(text);
const withWork = (workFactor: string) =>
  ascii(
    `age-encryption.org/v1\n-> scrypt fn3LxUDakoe6gN8jGwVj8g ${workFactor}\nB/fphqOL3CKPlbBkQwhV/IkeIaAwp+hJuwNMygfxwLE\n--- 60qhhHeMsGJdr7aWMrUTzJ7L41VPygkJEYWkFa2F770\nx`,
  );

describe('an encrypted dossier', () => {
  it('is worked as hard as the age command does, and is said to be encrypted after it was opened again', async () => {
    const steps: string[] = [];
    const made = await doEncryptionTask(
      { kind: 'encrypt', text: 'Les Deux Rives', passphrase: PHRASE },
      (step) => steps.push(step),
    );
    if (made.kind !== 'encrypted') return expect.fail(made.kind);
    expect(readAgeHeader(made.bytes)).toEqual({ kind: 'passphrase', workFactor: 18 });
    expect(new TextDecoder('latin1').decode(made.bytes)).not.toContain('Rives');
    expect(steps).toEqual(['encrypting', 'checking']);
  }, 60_000);

  it('opens with the phrase as it is written on paper, and with accents typed in either way', async () => {
    const file = await encryptText('x', PHRASE, QUICK);
    for (const typed of [` ${PHRASE.replaceAll('-', ' ')} `, PHRASE.toUpperCase()])
      expect(await decryptText(file, typed)).toEqual({ kind: 'decrypted', text: 'x' });
    const accented = await encryptText('x', 'l’été sera beau'.normalize('NFD'), QUICK);
    expect(await decryptText(accented, 'l’été sera beau'.normalize('NFC'))).toMatchObject({
      kind: 'decrypted',
    });
  });

  it('is recognised by its first bytes, binary or as text, and never taken for a dossier', async () => {
    const file = await encryptText('x', PHRASE, QUICK);
    const armored = ascii(`\r\n${armor.encode(file)}`);
    for (const bytes of [file, armored]) {
      expect(isAgeFile(bytes)).toBe(true);
      expect((await readChosenFile(new Blob([new Uint8Array(bytes)]))).kind).toBe('sealed');
      expect(await decryptText(bytes, PHRASE)).toEqual({ kind: 'decrypted', text: 'x' });
    }
    expect(await readChosenFile(new Blob(['{"a":1}']))).toEqual({ kind: 'text', text: '{"a":1}' });
  });
});

describe('a file that does not open', () => {
  it('says the same for a wrong phrase and for damage anywhere', async () => {
    const file = await encryptText('Les Deux Rives', PHRASE, QUICK);
    expect(await decryptText(file, `${PHRASE}s`)).toEqual(WRONG);
    expect(await decryptText(file, '')).toEqual(WRONG);
    const workFactorAt = new TextDecoder('latin1').decode(file).indexOf(` ${QUICK}\n`) + 1;
    for (let at = 0; at < file.length; at++) {
      // A changed work factor is another file, which is refused for its work, or worked in vain.
      if (at === workFactorAt) continue;
      const damaged = Uint8Array.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      const outcome = await decryptText(damaged, PHRASE);
      if (outcome.kind === 'refused' && outcome.refusal === 'forAKey') continue;
      expect(outcome, `byte ${at}`).toEqual(WRONG);
    }
    for (const length of [0, 10, 60, 150, file.length - 1])
      expect(await decryptText(file.subarray(0, length), PHRASE)).toEqual(WRONG);
  });

  it('is refused before any work where it asks for more than twenty', async () => {
    const start = performance.now();
    for (const work of ['21', '30', '63', '9999'])
      expect(await decryptText(withWork(work), PHRASE)).toEqual({
        kind: 'refused',
        refusal: 'tooMuchWork',
      });
    for (const work of ['0', '-1', '018', '99999', '1e1', ''])
      expect(await decryptText(withWork(work), PHRASE)).toEqual(WRONG);
    // One try at 21 takes seven seconds and two gigabytes.
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('says so where it is encrypted for a key', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(await decryptText(await encrypter.encrypt('x'), PHRASE)).toEqual({
      kind: 'refused',
      refusal: 'forAKey',
    });
  });

  it('is refused where it is larger than any file of ours', async () => {
    expect(await decryptText(new Uint8Array(50_000_001), PHRASE)).toEqual({
      kind: 'refused',
      refusal: 'tooLarge',
    });
  });
});

describe('the passphrase', () => {
  it('is seven words that any keyboard types', () => {
    for (let run = 0; run < 200; run++)
      expect(proposePassphrase()).toMatch(/^[a-z]{5,8}(-[a-z]{5,8}){6}$/);
  });

  it('draws every word as often as the others: numbers beyond the last whole multiple are drawn again', () => {
    const drawn = [2 ** 32 - 1, 0, 1, 1681, 1682, 2, 3, 4];
    const words = proposePassphrase(() => Uint32Array.of(drawn.shift() ?? 0)).split('-');
    expect(words[0]).toBe('abaisser');
    expect(words[2]).toBe('zoologie');
    expect(words[3]).toBe('abaisser');
    expect(drawn).toEqual([]);
  });

  it('of one’s own is refused only when it is short, and said to be weak when it is', () => {
    expect(strengthOf('onze signes')).toBe('tooShort');
    for (const weak of [
      'aaaaaaaaaaaaaaaaaaaaaaaa',
      'motdepasse du dossier 2026',
      '01 02 03 04 05 06 07 08',
      'douze signes',
    ])
      expect(strengthOf(weak), weak).toBe('weak');
    expect(strengthOf('mon voisin élève trois lamas')).toBe('fair');
    expect(strengthOf(proposePassphrase())).toBe('fair');
  });
});
