/** Chance that can be repeated: the same seed gives the same numbers (mulberry32, by Tommy Ettinger). */
export interface Random {
  /** From 0 up to, and without, `below`. */
  readonly whole: (below: number) => number;
  /** One of them; `undefined` of none. */
  readonly oneOf: <Value>(values: readonly Value[]) => Value | undefined;
}

export function seededRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return { whole, oneOf: (values) => values[whole(values.length)] };
}
