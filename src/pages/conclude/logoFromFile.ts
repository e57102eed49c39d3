import type { OrganisationLogo } from '#src/core/dossier.ts';
import { MAX_LOGO_LENGTH } from '#src/core/limits.ts';

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'];

export type ReadLogo =
  | { readonly kind: 'read'; readonly logo: OrganisationLogo }
  | { readonly kind: 'notPicture' }
  | { readonly kind: 'tooLarge' };

const MAX_FILE_BYTES = 10_000_000;
/** Pixels: sharp on paper at the size of a letterhead. */
const MAX_WIDTH = 480;
const MAX_HEIGHT = 240;
/** A photograph weighs more than a drawing: it is made smaller until it fits. */
const SHRINKING = [1, 0.75, 0.5, 0.25];

/** Draws the picture again, so that nothing else of the file is kept: no place, no date, no author. */
export async function logoFromFile(file: File): Promise<ReadLogo> {
  if (!PICTURE_TYPES.includes(file.type)) return { kind: 'notPicture' };
  if (file.size > MAX_FILE_BYTES) return { kind: 'tooLarge' };
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return { kind: 'notPicture' };
  try {
    const fitting = Math.min(1, MAX_WIDTH / picture.width, MAX_HEIGHT / picture.height);
    for (const shrunk of SHRINKING) {
      const logo = await drawn(picture, fitting * shrunk);
      if (logo !== null && logo.base64.length <= MAX_LOGO_LENGTH) return { kind: 'read', logo };
    }
    return { kind: 'tooLarge' };
  } finally {
    picture.close();
  }
}

async function drawn(picture: ImageBitmap, scale: number): Promise<OrganisationLogo | null> {
  const canvas = document.createElement('canvas');
  // A canvas has whole sides: what it made of ours is what counts.
  canvas.width = Math.max(1, picture.width * scale);
  canvas.height = Math.max(1, picture.height * scale);
  const { width, height } = canvas;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (png === null) return null;
  const bytes = new Uint8Array(await png.arrayBuffer());
  return {
    width,
    height,
    base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  };
}
