/** Envelopes: what is put in comes out, whatever way it travels; what was changed on the way does not. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';
import type { SentAnswers } from '#src/core/sentAnswers.ts';
import { findEnvelope, linkTo, reachOf } from '#src/exchange/envelope/address.ts';
import { fromBase64Url, toBase64Url } from '#src/exchange/envelope/base64url.ts';
import { openEnvelope, sealEnvelope } from '#src/exchange/envelope/envelope.ts';
import { answersContent, invitationContent, readLetter } from '#src/exchange/envelope/letter.ts';
import { addPart, joinParts, readPart, splitEnvelope } from '#src/exchange/envelope/parts.ts';
import { arbitrarySent, invitation } from '#tests/support/arbitraryLetters.ts';
import { cooperation, questionnairesByKey } from '#tests/support/questionnaires.ts';

const ADDRESS = 'https://diapason.example.org/outil/';

async function read(envelope: string) {
  const opened = await openEnvelope(envelope);
  return opened.kind === 'opened' ? readLetter(opened.content, questionnairesByKey) : opened;
}

describe('an envelope', () => {
  it('brings the answers of one person as they were given', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySent(true), async (sent) => {
        const envelope = await sealEnvelope(answersContent(sent, cooperation));
        expect(await read(envelope)).toEqual({ kind: 'answers', sent });
      }),
      { numRuns: 300 },
    );
  });

  it('brings an invitation', async () => {
    const envelope = await sealEnvelope(invitationContent(invitation));
    expect(await read(envelope)).toEqual({ kind: 'invitation', invitation });
  });

  it('fits one QR code with 42 answers without notes, small enough for a webcam', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySent(false), async (sent) => {
        const envelope = await sealEnvelope(answersContent(sent, cooperation));
        expect(splitEnvelope(envelope)).toEqual([envelope]);
        // 73 modules and the quiet zone: each is four pixels of a narrow phone.
        const rows = encodeQR(linkTo(ADDRESS, envelope), 'raw', { ecc: 'low' });
        expect(rows.length).toBeLessThanOrEqual(77);
      }),
      { numRuns: 60 },
    );
  });

  it('with one letter changed, missing or too many is refused, never read as something else', async () => {
    const sealed = await sealEnvelope(invitationContent(invitation));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.constantFrom('change', 'drop', 'add', 'cut'),
        fc.constantFrom(...'AZaz09-_'),
        async (at, how, letter) => {
          const spoilt = {
            change: sealed.slice(0, at) + letter + sealed.slice(at + 1),
            drop: sealed.slice(0, at) + sealed.slice(at + 1),
            add: sealed.slice(0, at) + letter + sealed.slice(at),
            cut: sealed.slice(0, at),
          }[how];
          const result = await read(spoilt);
          // A few bits of the last letters mean nothing: what is not refused is what was sent.
          if (result.kind !== 'refused') expect(result).toEqual({ kind: 'invitation', invitation });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of a newer version says so', async () => {
    const bytes = fromBase64Url(await sealEnvelope(invitationContent(invitation)));
    bytes?.set([2]);
    expect(await openEnvelope(toBase64Url(bytes ?? new Uint8Array()))).toEqual({
      kind: 'refused',
      refusal: { cause: 'newerFormat', path: '' },
    });
    expect(readLetter(['answers', 2, {}], questionnairesByKey)).toEqual({
      kind: 'refused',
      refusal: { cause: 'newerFormat', path: '' },
    });
  });

  it('that would become huge is stopped before it does', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000, 32), { level: 9 });
    const envelope = toBase64Url(new Uint8Array([1, 0, 0, 0, 0, 0, 0, 0, 0, ...bomb]));
    expect(await openEnvelope(envelope)).toEqual({
      kind: 'refused',
      refusal: { cause: 'tooLarge', path: '' },
    });
  });
});

describe('a letter', () => {
  const sent = fc.sample(arbitrarySent(false), { numRuns: 1, seed: 4 })[0] as SentAnswers;
  const content: unknown[] = JSON.parse(JSON.stringify(answersContent(sent, cooperation)));
  const CELLS = 7;
  const refused = (cause: string, path: string) => ({ kind: 'refused', refusal: { cause, path } });

  it.each([
    [CELLS, '1234', 'wrongValue', 'cells'],
    [CELLS, String(content[CELLS]).replace(/^./, '5'), 'wrongValue', 'cells'],
    [CELLS, String(content[CELLS]).replace(/^./, 'x'), 'wrongValue', 'cells'],
    [8, [[999, 'loin']], 'wrongValue', 'cells'],
    [8, [[1, '']], 'wrongValue', '[8][0][1]'],
    [2, ['moi', '', '', ''], 'wrongValue', '[2][0]'],
    [3, ['autre', '1'], 'unknownQuestionnaire', 'questionnaire'],
    [6, [sent.organisationId], 'partnerIsSelf', 'partnerIds'],
    [9, 'de trop', 'unknownLetter', ''],
  ])('with something else in place %i (%j) is refused with the place', (at, value, cause, path) => {
    const spoiltContent = [...content];
    spoiltContent[at] = value;
    expect(readLetter(spoiltContent, questionnairesByKey)).toEqual(refused(cause, path));
  });

  it('of another kind is refused', () => {
    expect(readLetter({ format: 'diapason/dossier' }, questionnairesByKey)).toEqual(
      refused('unknownLetter', ''),
    );
  });
});

describe('several codes', () => {
  it('make one envelope again, read in any order and more than once', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9_-]{400,3000}$/),
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        (envelope, order) => {
          const codes = splitEnvelope(envelope, 300);
          const read = [...order.map((rank) => codes[rank % codes.length]), ...codes].map((code) =>
            readPart(code ?? ''),
          );
          let parts: ReturnType<typeof addPart> = [];
          for (const part of read) if (part !== null) parts = addPart(parts, part);
          expect(joinParts(parts)).toBe(envelope);
        },
      ),
    );
  });

  it('of two envelopes are not mixed', () => {
    const [first = ''] = splitEnvelope('A'.repeat(500), 300);
    const second = splitEnvelope('B'.repeat(500), 300);
    const parts = [first, ...second]
      .map(readPart)
      .reduce<ReturnType<typeof addPart>>(
        (known, part) => (part === null ? known : addPart(known, part)),
        [],
      );
    expect(joinParts(parts)).toBe('B'.repeat(500));
  });
});

describe('a link', () => {
  it.each([
    ['https://diapason.example.org/outil/', 'https://diapason.example.org/outil/#/recevoir/AbC'],
    ['https://diapason.example.org/outil', 'https://diapason.example.org/outil/#/recevoir/AbC'],
    [
      'https://diapason.example.org/outil/index.html',
      'https://diapason.example.org/outil/#/recevoir/AbC',
    ],
    ['https://diapason.example.org/?x=1#/aide', 'https://diapason.example.org/#/recevoir/AbC'],
  ])('from %s leads there', (base, link) => {
    expect(linkTo(base, 'AbC')).toBe(link);
    expect(findEnvelope(link)).toBe('AbC');
  });

  it.each([
    [`Bonjour, voici mes réponses : ${ADDRESS}#/recevoir/Ab-C_9 à bientôt`, 'Ab-C_9'],
    [`Voici : ${ADDRESS}#/recevoir/Ab-C_9.`, 'Ab-C_9'],
    [`${ADDRESS}#/recevoir/2.3.abcdef.Zz9`, '2.3.abcdef.Zz9'],
    [`  ${'Ab-C_9'.repeat(20)}\n`, 'Ab-C_9'.repeat(20)],
    ['2.3.abcdef.Zz9', '2.3.abcdef.Zz9'],
    ['bonjour', null],
    ['Bonjour à vous', null],
    [`${ADDRESS}#/recevoir/`, null],
    ['', null],
  ])('is found in « %s »', (text, envelope) => {
    expect(findEnvelope(text)).toBe(envelope);
  });

  it.each([
    ['https://diapason.example.org/', 'public'],
    ['http://localhost:4173/', 'local'],
    ['http://127.0.0.1:4173/', 'local'],
    ['http://192.168.1.4/', 'local'],
    ['https://poste.local/', 'local'],
    ['file:///C:/diapason/index.html', 'local'],
    ['', 'local'],
    ['http://diapason.example.org/', 'notSecure'],
    ['diapason.example.org', 'notSecure'],
  ])('to %s is %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});
