/** Reads the QR code in each picture that it gets: its text, or `null`. */
import { decodeQr } from '#src/exchange/qr/decodeQr.ts';

addEventListener('message', ({ data: picture }: MessageEvent<ImageData>) => {
  postMessage(decodeQr(picture));
});
