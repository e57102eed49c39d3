/** A drawing as a PNG. */
import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { Drawing } from './Drawing.ts';
import { fontFace } from './typeface.ts';

/**
 * @param scale pixels of the picture per CSS px; 3 is sharp in print.
 *
 * An SVG used as an image sees neither the page's fonts nor the network, but it is a document of its own: our content
 * policy does not forbid it a font that it carries as a data: address. Seen to work in Chromium, from the first picture
 * on (tests/e2e/figures.e2e.ts measures the painted letters); a browser that refused would use its own sans-serif.
 *
 * @throws if the typeface cannot be fetched or the browser cannot paint
 */
export async function paintDrawing(drawing: Drawing, scale: number): Promise<Blob> {
  const { width, height } = drawing;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser paints no pictures');
  const image = await imageOf(await withTypeface(drawing.svg));
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png === null) reject(new Error('This browser could not make a PNG'));
      else resolve(png);
    }, 'image/png');
  });
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function withTypeface(svg: string): Promise<string> {
  const files = LATIN_EXTENDED.test(svg) ? [latin, latinExtended] : [latin];
  const addresses = await Promise.all(files.map(dataAddressOf));
  return svg.replace('>', `><style>${addresses.map(fontFace).join('')}</style>`);
}

/** Letters of a file of their own: « Łódź ». What no file has, another font of the device draws. */
const LATIN_EXTENDED = /[\u0100-\u0130\u0132-\u0151\u0154-\u02BA\u1E00-\u1EFF]/;

const addressesByFile = new Map<string, Promise<string>>();

/** A file of our own as a data: address, read once. */
function dataAddressOf(file: string): Promise<string> {
  const known = addressesByFile.get(file) ?? readAsDataAddress(file);
  addressesByFile.set(file, known);
  // A failure is tried again.
  known.catch(() => addressesByFile.delete(file));
  return known;
}

async function readAsDataAddress(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  const bytes = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}
