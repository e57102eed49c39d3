/** Reads QR codes in the pictures of a camera: with the browser's own detector where there is one, else in a worker. */
import { ownScript } from './ownScript.ts';

export interface QrReader {
  /** The text of the code in what the video shows now; `null` where none can be read. One at a time. */
  read(video: HTMLVideoElement): Promise<string | null>;
  close(): void;
}

export async function openQrReader(): Promise<QrReader> {
  const detector = await ownDetector();
  return detector === null ? workerReader() : detectorReader(detector);
}

/** The part of the Shape Detection API that we use; TypeScript's DOM types have none of it. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** `null` where the browser has none, or one that knows no QR codes. */
async function ownDetector(): Promise<Detector | null> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  try {
    const formats = await BarcodeDetector?.getSupportedFormats();
    return BarcodeDetector && formats?.includes('qr_code')
      ? new BarcodeDetector({ formats: ['qr_code'] })
      : null;
  } catch {
    // Chromium has the class where the system lacks the service behind it.
    return null;
  }
}

function detectorReader(detector: Detector): QrReader {
  let instead: QrReader | null = null;
  return {
    async read(video) {
      if (instead !== null) return instead.read(video);
      try {
        const [found] = await detector.detect(video);
        return found?.rawValue ?? null;
      } catch {
        // The service may be missing or die at any moment: what the build brought along reads as well.
        instead = workerReader();
        return instead.read(video);
      }
    },
    close: () => instead?.close(),
  };
}

/**
 * Of the camera's picture, one after the other: a code held aslant is often read smaller that is not read as it is, and
 * the other way round, whatever the effort (docs/safety.md, « Codes »).
 */
const SCALES = [1, 0.62, 0.8];

function workerReader(): QrReader {
  const worker = new Worker(ownScript('decodeQr'), { type: 'module' });
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let looks = 0;
  return {
    async read(video) {
      if (context === null || video.videoWidth === 0) return null;
      const scale = SCALES[looks++ % SCALES.length] ?? 1;
      const width = Math.round(video.videoWidth * scale);
      const height = Math.round(video.videoHeight * scale);
      Object.assign(canvas, { width, height });
      context.drawImage(video, 0, 0, width, height);
      const picture = context.getImageData(0, 0, width, height);
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(picture, [picture.data.buffer]);
      });
    },
    close: () => worker.terminate(),
  };
}
