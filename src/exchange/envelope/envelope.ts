/**
 * One envelope for links, QR codes and files: JSON content, deflated, behind the beginning of its SHA-256 and the
 * version of the envelope, in letters that an address may hold. Described in docs/formats.md.
 */
import { readForeignText } from '../readForeignText.ts';
import type { Refusal } from '../refusal.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflate, inflate } from './compression.ts';

const ENVELOPE_VERSION = 1;
const DIGEST_BYTES = 8;
const HEADER_BYTES = 1 + DIGEST_BYTES;
/** A link of a megabyte opens nowhere; a file of one is another file than ours. */
export const MAX_ENVELOPE_LENGTH = 1_500_000;

export async function sealEnvelope(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return toBase64Url(
    new Uint8Array([ENVELOPE_VERSION, ...(await digestOf(bytes)), ...(await deflate(bytes))]),
  );
}

export type OpenedEnvelope =
  /** Parsed, and not looked at yet. */
  | { readonly kind: 'opened'; readonly content: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The first part of the gate: letters, size, version, digest, then JSON as a file's. */
export async function openEnvelope(text: string): Promise<OpenedEnvelope> {
  if (text.length > MAX_ENVELOPE_LENGTH) return refuse('tooLarge');
  const bytes = fromBase64Url(text);
  const [version] = bytes ?? [];
  if (bytes === null || version === undefined || version < 1) return refuse('damaged');
  if (version > ENVELOPE_VERSION) return refuse('newerFormat');
  const inflated = await inflate(bytes.slice(HEADER_BYTES));
  if (inflated.kind !== 'inflated') return refuse(inflated.kind);
  const digest = await digestOf(inflated.bytes);
  if (digest.some((byte, index) => byte !== bytes[1 + index])) return refuse('damaged');
  return decodeText(inflated.bytes);
}

function decodeText(bytes: Uint8Array): OpenedEnvelope {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('damaged');
  }
  const read = readForeignText(text);
  return read.kind === 'read' ? { kind: 'opened', content: read.content } : read;
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, DIGEST_BYTES);
}

const refuse = (cause: 'tooLarge' | 'damaged' | 'newerFormat'): OpenedEnvelope => ({
  kind: 'refused',
  refusal: { cause, path: '' },
});
