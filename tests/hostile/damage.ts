/** Files damaged anyhow, the same way again from the same seed. */

/** Mulberry32: the same damage at every run. @returns numbers in [0, 1) */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const JUNK = [
  ...[null, true, 0, 1, 2, 3, -1, 1.5, 1e9, 1e308, '', 'x', '1', 'valued', 'level', 'shown'],
  ...[[], {}, [1, 2, 3, 4], { kind: 'unknown' }, { kind: 'level', level: 4 }],
  ...['P1.etat', 'é'.repeat(30_000)],
  ...[2 ** 53 - 1, '__proto__', '\u0000', '\ud800'],
];

/** Wounds in the text itself, or one to `most` anywhere in what it says. */
export function damage(text: string, random: () => number, most = 3): string {
  const pick = (length: number) => Math.floor(random() * length);
  if (random() < 0.2) {
    const at = pick(text.length);
    const wounded = [
      text.slice(0, at),
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + String.fromCharCode(pick(256)) + text.slice(at),
      text.slice(0, at) + text.slice(pick(text.length)),
    ];
    return wounded[pick(wounded.length)] ?? text;
  }
  const file = JSON.parse(text);
  const wounds = 1 + pick(most);
  for (let wound = 0; wound < wounds; wound++) {
    const holders = holdersIn(file);
    const holder = holders[pick(holders.length)];
    const keys = Object.keys(holder ?? {});
    const key = keys[pick(keys.length)];
    const other = keys[pick(keys.length)];
    if (holder === undefined || key === undefined || other === undefined) continue;
    const ways = [
      () => Reflect.deleteProperty(holder, key),
      () => Reflect.set(holder, key, structuredClone(JUNK[pick(JUNK.length)])),
      () => Reflect.set(holder, key, structuredClone(Reflect.get(holder, other))),
      () => Reflect.set(holder, `${key}x`, 1),
      () => Array.isArray(holder) && holder.splice(pick(holder.length), 1),
      () => Array.isArray(holder) && holder.push(structuredClone(holder[pick(holder.length)])),
      () => Array.isArray(holder) && holder.reverse(),
    ];
    ways[pick(ways.length)]?.();
  }
  return JSON.stringify(file);
}

/** Every list and object inside: deep places are wounded as often as they are many. */
const holdersIn = (value: unknown): object[] =>
  value === null || typeof value !== 'object'
    ? []
    : [value, ...Object.values(value).flatMap(holdersIn)];

/** JSON.parse makes a field of it; whoever copies it makes a prototype of it. */
export function withDangerousKey(text: string, random: () => number): string {
  const key = ['__proto__', 'constructor', 'prototype'][Math.floor(random() * 3)];
  const braces = [...text.matchAll(/\{"/g)].map(({ index }) => index + 1);
  const at = braces[Math.floor(random() * braces.length)] ?? 1;
  return `${text.slice(0, at)}"${key}":{"hurt":true},${text.slice(at)}`;
}
