/** What is too long for one QR code goes over several, each saying which it is of how many, and of what. */

/** Of a QR code that a webcam still reads from a phone. */
export const PART_LENGTH = 360;
const MAX_PARTS = 200;
/** Tells the parts of two envelopes apart: letters of the digest, which is at the same place in each. */
const MARK = { start: 2, end: 8 };

export interface EnvelopePart {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** The same in all parts of one envelope. */
  readonly mark: string;
  readonly text: string;
}

/**
 * One text where it fits, else one per part: `number.count.mark.text`.
 * @param wholeLength letters up to which one code, if a denser one, holds all of it
 */
export function splitEnvelope(envelope: string, wholeLength: number = PART_LENGTH): string[] {
  if (envelope.length <= wholeLength) return [envelope];
  const count = Math.ceil(envelope.length / PART_LENGTH);
  const mark = envelope.slice(MARK.start, MARK.end);
  return Array.from({ length: count }, (_, index) =>
    [index + 1, count, mark, envelope.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH)].join(
      '.',
    ),
  );
}

/** `null`: a whole envelope, or none. */
export function readPart(text: string): EnvelopePart | null {
  const [, number, count, mark, rest] =
    /^(\d{1,3})\.(\d{1,3})\.([A-Za-z0-9_-]{6})\.([A-Za-z0-9_-]+)$/.exec(text) ?? [];
  if (mark === undefined || rest === undefined) return null;
  const part = { number: Number(number), count: Number(count), mark, text: rest };
  return part.number >= 1 && part.number <= part.count && part.count <= MAX_PARTS ? part : null;
}

/** The parts read so far, in whatever order; a part of another envelope begins anew. */
export function addPart(parts: readonly EnvelopePart[], part: EnvelopePart): EnvelopePart[] {
  const same = parts.filter(
    ({ mark, count, number }) =>
      mark === part.mark && count === part.count && number !== part.number,
  );
  return [...same, part].sort((a, b) => a.number - b.number);
}

/** `null` while parts are missing. */
export function joinParts(parts: readonly EnvelopePart[]): string | null {
  const [first] = parts;
  if (first === undefined || parts.length < first.count) return null;
  return parts.map(({ text }) => text).join('');
}
