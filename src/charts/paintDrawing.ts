/** A drawing as a PNG. */
import type { Drawing, DrawnText } from './Drawing.ts';
import { FONT_ON_SCREEN, loadTypeface } from './typeface.ts';

/**
 * The shapes as an image, then the texts with the page's own font: an SVG used as an image sees no font of the page.
 * One that it carries as a data: address passes our content policy, but Chromium paints before a second file is there
 * (« Łódź » needs two) and then leaves every text out; other browsers do so with the first.
 *
 * @param scale pixels of the picture per CSS px; 3 is sharp in print.
 * @throws if the typeface cannot be loaded or the browser cannot paint
 */
export async function paintDrawing(drawing: Drawing, scale: number): Promise<Blob> {
  const { width, height, shapes, texts } = drawing;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser paints no pictures');
  const [image] = await Promise.all([
    imageOf(shapes),
    loadTypeface(texts.map(({ words }) => words).join('')),
  ]);
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  for (const text of texts) paintText(brush, text, scale);
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

const ALIGNMENTS = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(
  brush: CanvasRenderingContext2D,
  { words, x, y, anchor, size, weight, colour }: DrawnText,
  scale: number,
): void {
  brush.font = `${weight} ${size * scale}px ${FONT_ON_SCREEN}, sans-serif`;
  brush.fillStyle = colour;
  brush.textAlign = ALIGNMENTS[anchor];
  brush.fillText(words, x * scale, y * scale);
}
