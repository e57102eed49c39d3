import { type ChangeEvent, lazy, Suspense, useRef, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './Handover.module.css';
import type { Arrivals } from './useArrivals.ts';

const CameraReader = lazy(async () => ({
  default: (await import('./CameraReader.tsx')).CameraReader,
}));

/** Larger is no envelope of ours; what it is, the gate says. */
const MAX_FILE_BYTES = 4_000_000;

/** The ways in: the camera, a pasted link, files. */
export function ReceiveWays({ arrivals }: { readonly arrivals: Arrivals }) {
  const [isScanning, setScanning] = useState(false);
  const [pasted, setPasted] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const scan = useRef<HTMLButtonElement>(null);
  const closeCamera = () => {
    setScanning(false);
    scan.current?.focus();
  };
  const readFiles = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again after a refusal.
    event.target.value = '';
    for (const file of files)
      await arrivals.read(file.size > MAX_FILE_BYTES ? '' : await file.text(), file.name);
  };
  const readPasted = async () => {
    await arrivals.read(pasted);
    setPasted('');
  };
  return (
    <div className={`${styles.section} ${styles.wide}`}>
      <div className={styles.actions}>
        <Button
          ref={scan}
          emphasis="primary"
          aria-expanded={isScanning}
          onClick={() => setScanning(!isScanning)}
        >
          {m.handover_scan()}
        </Button>
        <Button onClick={() => input.current?.click()}>{m.handover_open_files()}</Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".json,application/json"
          data-testid="open-envelopes"
          onChange={(event) => void readFiles(event)}
        />
      </div>
      {isScanning && (
        <Suspense>
          <CameraReader
            said={arrivals.said}
            onRead={(text) => void arrivals.read(text)}
            onClose={closeCamera}
          />
        </Suspense>
      )}
      <form
        className={`${styles.section} ${styles.wide}`}
        onSubmit={(event) => {
          event.preventDefault();
          void readPasted();
        }}
      >
        <TextField
          label={m.handover_paste()}
          hint={m.handover_paste_hint()}
          value={pasted}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button type="submit" disabled={pasted.trim() === ''}>
          {m.handover_paste_read()}
        </Button>
      </form>
      {arrivals.isProblem ? (
        <Callout tone="alert">
          <p>{arrivals.said}</p>
        </Callout>
      ) : (
        <p role="status">{isScanning ? '' : arrivals.said}</p>
      )}
    </div>
  );
}
