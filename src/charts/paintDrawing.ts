/** A drawing as a PNG. */
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { Drawing } from './Drawing.ts';
import { FONT_IN_FILES } from './typeface.ts';

/**
 * @param scale pixels of the picture per CSS px; 3 is sharp in print.
 *
 * An SVG used as an image sees neither the page's fonts nor the network, but it is a document of its own, to which our
 * content policy does not apply: Chromium and Firefox set its text in a font that it carries as a data: address.
 */
export async function paintDrawing(drawing: Drawing, scale: number): Promise<Blob> {
  const { width, height } = drawing;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser paints no pictures');
  const image = await imageOf(withTypeface(drawing.svg, await typeface()));
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

const withTypeface = (svg: string, address: string) =>
  svg.replace(
    '>',
    `><style>@font-face{font-family:"${FONT_IN_FILES}";font-weight:200 800;src:url(${address})}</style>`,
  );

let loading: Promise<string> | undefined;

/** Our own file as a data: address, read once. */
function typeface(): Promise<string> {
  loading ??= readTypeface();
  return loading;
}

async function readTypeface(): Promise<string> {
  const response = await fetch(latin);
  const bytes = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}
