import decodePicture from 'qr/decode.js';

/** Red, green, blue and opacity of each pixel, as a canvas gives them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The text of the QR code in a picture; `null` where none can be read. */
export function decodeQr(picture: Picture): string | null {
  try {
    return decodePicture(picture);
  } catch {
    // The library throws at each picture without a readable code, which most pictures are.
    return null;
  }
}
