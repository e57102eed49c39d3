const MOST = 10_000;

/** The whole number that a text is. `null`: nothing; `undefined`: no such number. */
export function countOf(text: string): number | null | undefined {
  if (!/^\s*\d*\s*$/.test(text) || Number(text) > MOST) return undefined;
  return text.trim() === '' ? null : Number(text);
}
