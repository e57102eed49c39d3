/** The characters that a WOFF file has a glyph for, from its own table `cmap` (OpenType, format 4). */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

export function charactersOfWoff(file: string): number[] {
  const cmap = tableOfWoff(readFileSync(file), 'cmap');
  const count = cmap.readUInt16BE(2);
  const subtables = Array.from({ length: count }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const offset = subtables.find((at) => cmap.readUInt16BE(at) === 4);
  if (offset === undefined) throw new Error(`${file} has no cmap of format 4`);
  return charactersOfSegments(cmap.subarray(offset));
}

function tableOfWoff(woff: Buffer, tag: string): Buffer {
  const count = woff.readUInt16BE(12);
  for (let index = 0; index < count; index++) {
    const entry = 44 + 20 * index;
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const [offset, packed, size] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return packed === size ? bytes : inflateSync(bytes);
  }
  throw new Error(`No table ${tag}`);
}

/** Segments of characters, each with a shift to its glyphs or a list of them; glyph 0 says that there is none. */
function charactersOfSegments(format4: Buffer): number[] {
  const doubled = format4.readUInt16BE(6);
  const word = (array: number, segment: number) =>
    format4.readUInt16BE(14 + array * doubled + (array > 0 ? 2 : 0) + segment);
  const characters: number[] = [];
  for (let segment = 0; segment < doubled; segment += 2) {
    const [end, start, shift, listAt] = [0, 1, 2, 3].map((array) => word(array, segment));
    if (end === undefined || start === undefined || shift === undefined || listAt === undefined)
      throw new Error('A segment is cut');
    for (let character = start; character <= end && character < 0xffff; character++) {
      const inList = 16 + 3 * doubled + segment + listAt + 2 * (character - start);
      const listed = listAt === 0 ? character : format4.readUInt16BE(inList);
      const glyph = listed === 0 && listAt !== 0 ? 0 : (listed + shift) % 0x10000;
      if (glyph !== 0) characters.push(character);
    }
  }
  return characters;
}
