/** The typeface as the document embeds it, fetched from our own origin when a document is made. */
import latin400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url';
import latin600 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff?url';
import latinExt400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url';
import latinExt600 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff?url';
import type { TFontDictionary, TVirtualFileSystem } from 'pdfmake/interfaces';
import type { FontName } from './glyphs.ts';

interface Faces {
  readonly regular: string;
  readonly strong: string;
}

const FILES: Readonly<Record<FontName, Faces>> = {
  Latin: { regular: latin400, strong: latin600 },
  LatinExt: { regular: latinExt400, strong: latinExt600 },
};

/** Figures name the typeface by its family, as the screen does. */
const FIGURE_FONT = 'Atkinson Hyperlegible Next';

export interface LoadedFonts {
  readonly fonts: TFontDictionary;
  /** The files, as base64, by the name that `fonts` gives them. */
  readonly files: TVirtualFileSystem;
}

/** @throws if a file cannot be fetched */
export async function loadFonts(): Promise<LoadedFonts> {
  const files: TVirtualFileSystem = {};
  const load = async (name: string, address: string) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    files[name] = base64Of(await response.arrayBuffer());
    return name;
  };
  const face = async (name: FontName) => {
    const { regular, strong } = FILES[name];
    const [normal, bold] = await Promise.all([
      load(`${name}-400.woff`, regular),
      load(`${name}-600.woff`, strong),
    ]);
    // The report sets nothing in italics.
    return { normal, bold, italics: normal, bolditalics: bold };
  };
  const [latin, latinExt] = await Promise.all([face('Latin'), face('LatinExt')]);
  return { fonts: { Latin: latin, LatinExt: latinExt, [FIGURE_FONT]: latin }, files };
}

function base64Of(bytes: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
  return btoa(letters.join(''));
}
