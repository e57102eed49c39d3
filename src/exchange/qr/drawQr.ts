import encodeQr from 'qr';

/** What every reader wants around a code, in modules. */
const QUIET_ZONE = 4;
/** Version 13, which has 77 modules with its quiet zone: 4 pixels each on the narrowest phone. */
const MOST_BYTES_WITH_MEDIUM_CORRECTION = 331;
/** Version 40, the largest there is. */
const MOST_BYTES = 2_953;

export type DrawnQr =
  | {
      readonly kind: 'drawn';
      /** Modules on a side, with the quiet zone. */
      readonly size: number;
      /** The dark modules, as `d` of one SVG path in a box of `size` × `size`. */
      readonly path: string;
    }
  | { readonly kind: 'tooLong' };

/** The QR code of a text. Corrects 15 % of damage where the code stays small with it, else 7 %. */
export function drawQr(text: string): DrawnQr {
  const length = new TextEncoder().encode(text).length;
  if (length > MOST_BYTES) return { kind: 'tooLong' };
  const rows = encodeQr(text, 'raw', {
    ecc: length <= MOST_BYTES_WITH_MEDIUM_CORRECTION ? 'medium' : 'low',
    border: QUIET_ZONE,
  });
  return { kind: 'drawn', size: rows.length, path: rows.flatMap(strokesOf).join('') };
}

/** One bar for each run of dark modules: fewer edges than a square for each, and no seams between them. */
function strokesOf(row: readonly boolean[], y: number): string[] {
  const strokes: string[] = [];
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) strokes.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
  }
  return strokes;
}
