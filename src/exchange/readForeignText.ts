/** First part of the gate for foreign data: size, then depth, then parsing. Nothing else reads foreign JSON. */
import type { Refusal } from './refusal.ts';

/** A dossier of a thousand sheets is about 8 MB. */
export const MAX_FILE_BYTES = 50_000_000;
const MAX_DEPTH = 64;
const DANGEROUS_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type ForeignText =
  | { readonly kind: 'read'; readonly content: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function readForeignText(text: string): ForeignText {
  if (text.length > MAX_FILE_BYTES) return refuse({ cause: 'tooLarge', path: '' });
  if (depthOf(text) > MAX_DEPTH) return refuse({ cause: 'tooDeep', path: '' });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ cause: 'notJson', path: '' });
  }
  const dangerous = findDangerousKey(content, '');
  if (dangerous !== null) return refuse({ cause: 'unknownField', path: dangerous });
  return { kind: 'read', content };
}

const refuse = (refusal: Refusal): ForeignText => ({ kind: 'refused', refusal });

/** Deepest nesting of brackets outside strings, found without parsing. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (inString) {
      if (character === 0x5c) index++;
      else if (character === 0x22) inString = false;
    } else if (character === 0x22) inString = true;
    else if (character === 0x7b || character === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (character === 0x7d || character === 0x5d) depth--;
  }
  return deepest;
}

function findDangerousKey(value: unknown, path: string): string | null {
  if (value === null || typeof value !== 'object') return null;
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (DANGEROUS_KEYS.has(key)) return at;
    const found = findDangerousKey(inner, at);
    if (found !== null) return found;
  }
  return null;
}
