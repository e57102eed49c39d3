/** QR codes: what is drawn is the code of the text, and what is drawn can be read, also when the picture suffered. */
import fc from 'fast-check';
import encodeQr from 'qr';
import { describe, expect, it } from 'vitest';
import { linkTo } from '#src/exchange/envelope/address.ts';
import { PART_LENGTH, splitEnvelope } from '#src/exchange/envelope/parts.ts';
import { decodeQr, type Picture } from '#src/exchange/qr/decodeQr.ts';
import { drawQr } from '#src/exchange/qr/drawQr.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ADDRESS = 'https://diapason.example.org/outil/';

/** Letters as an envelope has them, the same for the same number. */
const envelopeOf = (length: number) =>
  Array.from({ length }, (_, at) => LETTERS[(at * at * 7 + at * 31 + length) % 64]).join('');

function drawn(text: string) {
  const code = drawQr(text);
  if (code.kind !== 'drawn') throw new Error(`${text.length} letters are too many`);
  return code;
}

/** Paints the path, as a browser does. */
function modulesOf({ size, path }: ReturnType<typeof drawn>): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  return rows;
}

/** As a camera sees it: so many pixels per module (a broken number too), and what befalls each pixel. */
function pictureOf(
  text: string,
  pixelsPerModule: number,
  befall: (light: number, x: number, y: number) => number = (light) => light,
): Picture {
  const modules = modulesOf(drawn(text));
  const side = Math.ceil(modules.length * pixelsPerModule);
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const isDark = modules[Math.floor(y / pixelsPerModule)]?.[Math.floor(x / pixelsPerModule)];
      data.fill(befall(isDark ? 0 : 255, x, y), (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return { width: side, height: side, data };
}

/** Each pixel becomes the mean of its neighbours. */
function blurred({ width, height, data }: Picture): Picture {
  const soft = new Uint8ClampedArray(data);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) sum += data[((y + dy) * width + x + dx) * 4] ?? 0;
      soft.fill(sum / 9, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { width, height, data: soft };
}

describe('a drawn code', () => {
  it.each([0, 1, 17, 100, 331, 332, 425, 426, 1_000, 2_953])(
    'of %i letters is the code of the library, with a quiet zone of four modules',
    (length) => {
      const text = envelopeOf(length);
      const ecc = length <= 331 ? 'medium' : 'low';
      expect(modulesOf(drawn(text))).toEqual(encodeQr(text, 'raw', { ecc, border: 4 }));
    },
  );

  it('has at most 77 modules on a side for one part of an envelope, which a phone shows with 4 pixels each', () => {
    for (const part of splitEnvelope(envelopeOf(5_000)))
      expect(drawn(linkTo(ADDRESS, part)).size).toBeLessThanOrEqual(77);
  });

  it('does not exist for more than the largest code holds', () => {
    expect(drawQr(envelopeOf(2_954))).toEqual({ kind: 'tooLong' });
    expect(drawQr('é'.repeat(1_477))).toEqual({ kind: 'tooLong' });
  });

  it('is read back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 700, unit: 'grapheme' }), (text) => {
        const code = drawQr(text);
        if (code.kind === 'drawn') expect(decodeQr(pictureOf(text, 4))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a code in a picture', () => {
  it.each([1, 40, 120, 200, 280, PART_LENGTH])(
    'that shows a link with %i letters is read at two and a half pixels per module, and blurred at four',
    (length) => {
      const link = linkTo(ADDRESS, envelopeOf(length));
      expect(decodeQr(pictureOf(link, 2.5))).toBe(link);
      expect(decodeQr(blurred(pictureOf(link, 4)))).toBe(link);
    },
  );

  it('is read in weak and uneven light, and in noise', () => {
    const link = linkTo(ADDRESS, envelopeOf(PART_LENGTH));
    const uneven = pictureOf(link, 4, (light, x) => 60 + light / 4 + x / 4);
    const noisy = pictureOf(link, 4, (light, x, y) => light * 0.6 + 40 + ((x * 31 + y * 17) % 60));
    expect(decodeQr(uneven)).toBe(link);
    expect(decodeQr(noisy)).toBe(link);
  });

  it('is read with a spot on it, and is nothing rather than something else with a large one', () => {
    const link = linkTo(ADDRESS, envelopeOf(200));
    const spotted = (radius: number) =>
      pictureOf(link, 4, (light, x, y) => (Math.hypot(x - 130, y - 150) < radius ? 255 : light));
    expect(decodeQr(spotted(16))).toBe(link);
    expect(decodeQr(spotted(70))).toBeNull();
  });

  it('is nothing where there is none', () => {
    expect(
      decodeQr({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4) }),
    ).toBeNull();
  });
});
