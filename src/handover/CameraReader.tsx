/** The camera, reading QR codes as long as it is there. */
import { useEffect, useRef, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import { openQrReader, type QrReader } from '#src/workers/QrReader.ts';
import styles from './CameraReader.module.css';
import { readCodes } from './readCodes.ts';
import { type CameraTrouble, useCamera } from './useCamera.ts';

interface CameraReaderProps {
  /** What became of the code that was read last, as a sentence. */
  readonly said: string;
  onRead(text: string): void;
  onClose(): void;
}

export function CameraReader({ said, onRead, onClose }: CameraReaderProps) {
  const { state, cameras, choose, retry } = useCamera();
  const section = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<string>();
  const [isUnable, setUnable] = useState(false);
  const trouble = isUnable ? 'unable' : state.kind === 'failed' ? state.trouble : null;
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.reader}
      aria-label={m.camera_title()}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      {state.kind === 'opening' && <p>{m.camera_opening()}</p>}
      {trouble !== null && (
        <Callout tone="alert">
          <p>{sentenceOf(trouble)}</p>
        </Callout>
      )}
      {state.kind === 'open' && !isUnable && (
        <>
          <p>{m.camera_hint()}</p>
          <Video stream={state.stream} onRead={onRead} onUnable={() => setUnable(true)} />
        </>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {cameras.length > 1 && (
        <SelectField
          label={m.camera_choice()}
          choices={cameras.map(({ deviceId, label }, index) => ({
            value: deviceId,
            name: label || m.camera_unnamed({ number: index + 1 }),
          }))}
          chosen={state.kind === 'open' ? state.deviceId : (chosen ?? '')}
          onChoose={(deviceId) => {
            setChosen(deviceId);
            choose(deviceId);
          }}
        />
      )}
      <div className={styles.actions}>
        {state.kind === 'failed' && state.trouble !== 'notSecure' && (
          <Button
            emphasis="primary"
            onClick={() => {
              // This button leaves while the camera opens.
              section.current?.focus();
              retry();
            }}
          >
            {m.camera_retry()}
          </Button>
        )}
        <Button onClick={onClose}>{m.camera_close()}</Button>
      </div>
    </section>
  );
}

interface VideoProps {
  readonly stream: MediaStream;
  onRead(text: string): void;
  /** Codes cannot be read in this browser. */
  onUnable(): void;
}

function Video({ stream, onRead, onUnable }: VideoProps) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onRead, onUnable });
  told.current = { onRead, onUnable };
  useEffect(() => {
    const shown = video.current;
    if (shown === null) return;
    const over = new AbortController();
    let reader: QrReader | null = null;
    const read = async () => {
      shown.srcObject = stream;
      try {
        reader = await openQrReader();
        await readCodes(shown, reader, over.signal, (text) => told.current.onRead(text));
      } catch {
        if (!over.signal.aborted) told.current.onUnable();
      } finally {
        reader?.close();
      }
    };
    void read();
    return () => {
      over.abort();
      reader?.close();
      shown.srcObject = null;
    };
  }, [stream]);
  return (
    <div className={styles.frame}>
      <video
        ref={video}
        className={styles.video}
        data-mirrored={isMirrored(stream)}
        aria-label={m.camera_picture()}
        autoPlay
        muted
        playsInline
      />
    </div>
  );
}

/** As in a mirror, so that the hand goes where the eye wants: unless the camera looks away from the person. */
function isMirrored(stream: MediaStream): boolean {
  const [track] = stream.getVideoTracks();
  return track?.getSettings().facingMode !== 'environment';
}

function sentenceOf(trouble: CameraTrouble): string {
  switch (trouble) {
    case 'refused':
      return m.camera_refused();
    case 'none':
      return m.camera_none();
    case 'busy':
      return m.camera_busy();
    case 'notSecure':
      return m.camera_not_secure();
    case 'unable':
      return m.camera_unable();
    case 'ended':
      return m.camera_ended();
  }
}
