/** The camera while a component wants it and the page is seen: opened, chosen among several, and always given back. */
import { useEffect, useState, useSyncExternalStore } from 'react';

export type CameraTrouble = 'refused' | 'none' | 'busy' | 'notSecure' | 'unable' | 'ended';

export type CameraState =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'open';
      readonly stream: MediaStream;
      readonly deviceId: string;
    }
  | { readonly kind: 'failed'; readonly trouble: CameraTrouble };

interface UsedCamera {
  readonly state: CameraState;
  /** All there are, with their names; none before one was open. */
  readonly cameras: readonly MediaDeviceInfo[];
  choose(deviceId: string): void;
  retry(): void;
}

export function useCamera(): UsedCamera {
  const [state, setState] = useState<CameraState>({ kind: 'opening' });
  /** A new object opens anew. */
  const [wanted, setWanted] = useState<{ readonly deviceId: string | null }>({ deviceId: null });
  const [cameras, setCameras] = useState<readonly MediaDeviceInfo[]>([]);
  const isSeen = useSyncExternalStore(onSeen, () => document.visibilityState === 'visible');
  useEffect(() => {
    if (!isSeen) return;
    let isOver = false;
    let stream: MediaStream | null = null;
    const tell = (next: CameraState) => {
      if (!isOver) setState(next);
    };
    tell({ kind: 'opening' });
    const open = async () => {
      const opened = await openCamera(wanted.deviceId);
      if (opened.kind === 'open') {
        if (isOver) return stop(opened.stream);
        stream = opened.stream;
        // The names are told once a camera is open.
        const devices = await navigator.mediaDevices.enumerateDevices();
        if (isOver) return;
        setCameras(devices.filter(({ kind }) => kind === 'videoinput'));
        for (const track of stream.getVideoTracks())
          track.onended = () => tell({ kind: 'failed', trouble: 'ended' });
      }
      tell(opened);
    };
    void open();
    return () => {
      isOver = true;
      if (stream !== null) stop(stream);
    };
  }, [wanted, isSeen]);
  return {
    state,
    cameras,
    choose: (deviceId) => setWanted({ deviceId }),
    // Another one, where the chosen one is gone.
    retry: () => setWanted({ deviceId: null }),
  };
}

async function openCamera(deviceId: string | null): Promise<CameraState> {
  if (!isSecureContext) return { kind: 'failed', trouble: 'notSecure' };
  if (navigator.mediaDevices === undefined) return { kind: 'failed', trouble: 'unable' };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: {
        // A code of ours has up to 77 modules on a side: 640 × 480 is too little at arm's length.
        width: { ideal: 1280 },
        height: { ideal: 720 },
        ...(deviceId === null
          ? { facingMode: { ideal: 'environment' } }
          : { deviceId: { exact: deviceId } }),
      },
    });
    const [track] = stream.getVideoTracks();
    return {
      kind: 'open',
      stream,
      deviceId: track?.getSettings().deviceId ?? '',
    };
  } catch (error) {
    return { kind: 'failed', trouble: troubleOf(error) };
  }
}

function troubleOf(error: unknown): CameraTrouble {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
    case 'InvalidStateError':
      return 'busy';
    default:
      throw error;
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function onSeen(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
