import type { QrReader } from '#src/workers/QrReader.ts';

/**
 * Looks at what the video shows, one picture at a time, until `signal` ends it. A code that stays in view is told once,
 * and again after another one. Rejects where no code can be read at all in this browser.
 */
export async function readCodes(
  video: HTMLVideoElement,
  reader: QrReader,
  signal: AbortSignal,
  onRead: (text: string) => void,
): Promise<void> {
  let last: string | null = null;
  while (!signal.aborted) {
    await nextPicture(video);
    if (signal.aborted) return;
    const text = await reader.read(video);
    if (signal.aborted) return;
    if (text === null || text === last) continue;
    last = text;
    onRead(text);
  }
}

/** Not every browser says when a video has a new picture; all say when they paint. */
const nextPicture = (video: HTMLVideoElement): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(resolve);
    else requestAnimationFrame(resolve);
  });
