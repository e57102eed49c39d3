/** First part of the gate for foreign data: size, then depth, then parsing. Nothing else reads foreign JSON. */
import type { Refusal } from './refusal.ts';
import { pathOf } from './refusalOf.ts';

/** A dossier of a thousand sheets is about 8 MB. */
export const MAX_FILE_BYTES = 50_000_000;
const MAX_DEPTH = 64;
/** That dossier holds 400,000 values in 90,000 lists and objects. An empty object takes 60 bytes for 3 of the file. */
const MAX_VALUES = 3_000_000;
const MAX_BRACKETS = 1_000_000;
/** The largest object of ours has 30 fields; millions of them make an engine slow long before they fill the memory. */
const MAX_FIELDS = 1_000;
const DANGEROUS_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type ForeignText =
  | { readonly kind: 'read'; readonly content: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function readForeignText(text: string): ForeignText {
  if (text.length > MAX_FILE_BYTES) return refuse({ cause: 'tooLarge', path: '' });
  const tooMuch = measure(text);
  if (tooMuch !== null) return refuse({ cause: tooMuch, path: '' });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ cause: 'notJson', path: '' });
  }
  const dangerous = findDangerousKey(content);
  if (dangerous !== null) return refuse({ cause: 'unknownField', path: pathOf(dangerous) });
  return { kind: 'read', content };
}

const refuse = (refusal: Refusal): ForeignText => ({ kind: 'refused', refusal });

/** What the text is too much of, found without parsing and no further than needed; `null`: nothing. */
function measure(text: string): 'tooDeep' | 'tooLarge' | null {
  /** Commas in each bracket that is open. */
  const commas: number[] = [];
  const isObject: boolean[] = [];
  let values = 0;
  let brackets = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (inString) {
      if (character === 0x5c) index++;
      else if (character === 0x22) inString = false;
    } else if (character === 0x22) inString = true;
    else if (character === 0x7b || character === 0x5b) {
      if (commas.push(0) > MAX_DEPTH) return 'tooDeep';
      if (++brackets > MAX_BRACKETS) return 'tooLarge';
      isObject.push(character === 0x7b);
    } else if (character === 0x7d || character === 0x5d) {
      commas.pop();
      isObject.pop();
    } else if (character === 0x2c) {
      const open = commas.length - 1;
      const here = (commas[open] ?? 0) + 1;
      commas[open] = here;
      if (++values > MAX_VALUES || (isObject[open] && here > MAX_FIELDS)) return 'tooLarge';
    }
  }
  return null;
}

/** Where such a key stands; the path is made only where there is one. */
function findDangerousKey(value: unknown): readonly PropertyKey[] | null {
  if (value === null || typeof value !== 'object') return null;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const found = findDangerousKey(value[index]);
      if (found !== null) return [index, ...found];
    }
    return null;
  }
  for (const key of Object.keys(value)) {
    if (DANGEROUS_KEYS.has(key)) return [key];
    const found = findDangerousKey(Reflect.get(value, key));
    if (found !== null) return [key, ...found];
  }
  return null;
}
