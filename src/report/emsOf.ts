/** Roughly how wide the signs of a typeface are, in ems. */
export interface SignWidths {
  readonly narrow: number;
  /** Of those that are neither narrow nor of a class; a sign is of the first class that has it. */
  readonly others: number;
  readonly classes: readonly { readonly signs: RegExp; readonly ems: number }[];
}

const NARROW = /[\s.,;:!|'’()[\]\-·ijlIft]/u;

/** About how wide a text is on one line, in ems; what is wider than `most` is not measured to its end. */
export function emsOf(
  text: string,
  { narrow, others, classes }: SignWidths,
  most = Number.POSITIVE_INFINITY,
): number {
  let ems = 0;
  for (const sign of text) {
    ems += NARROW.test(sign)
      ? narrow
      : (classes.find(({ signs }) => signs.test(sign))?.ems ?? others);
    if (ems > most) return ems;
  }
  return ems;
}
