/** The gate for what arrives by code, link or file, in the order of quality.md §3. */
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { ReadLetter } from '#src/exchange/envelope/letter.ts';
import type { EnvelopePart } from '#src/exchange/envelope/parts.ts';

export type Arrived =
  | ReadLetter
  /** One of several codes. */
  | { readonly kind: 'part'; readonly part: EnvelopePart }
  /** Neither a link, nor letters of one. */
  | { readonly kind: 'nothing' };

/** @param text a link, a message around one, the letters of an envelope, or what an envelope's file holds */
export async function readArrived(text: string): Promise<Arrived> {
  const { envelopeInFile } = await import('#src/exchange/envelope/envelopeFile.ts');
  const { findEnvelope } = await import('#src/exchange/envelope/address.ts');
  const { readPart } = await import('#src/exchange/envelope/parts.ts');
  const envelope = envelopeInFile(text) ?? findEnvelope(text);
  if (envelope === null) return { kind: 'nothing' };
  const part = readPart(envelope);
  if (part !== null) return { kind: 'part', part };
  const { openEnvelope } = await import('#src/exchange/envelope/envelope.ts');
  const { readLetter } = await import('#src/exchange/envelope/letter.ts');
  const opened = await openEnvelope(envelope);
  return opened.kind === 'opened'
    ? readLetter(opened.content, await loadAllQuestionnaires())
    : opened;
}
