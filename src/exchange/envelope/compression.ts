/** The platform's own deflate. Foreign bytes are inflated piece by piece and never beyond what we would have written. */

/** What no envelope of ours reaches: a bomb is stopped there, whatever it would still become. */
export const MAX_INFLATED_BYTES = 4_000_000;
/** Deflate reaches 1,032 on zeros; our texts stay below 20. */
const MAX_RATIO = 200;
/** Below this the ratio says nothing. */
const FREE_BYTES = 64_000;

export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export type Inflated =
  | { readonly kind: 'inflated'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'damaged' };

export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Inflated> {
  const limit = Math.min(MAX_INFLATED_BYTES, Math.max(FREE_BYTES, bytes.length * MAX_RATIO));
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        return { kind: 'tooLarge' };
      }
      pieces.push(value);
    }
  } catch {
    return { kind: 'damaged' };
  }
  return { kind: 'inflated', bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()) };
}
