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
    for (const file of files) await arrivals.readFile(file);
  };
  const readPasted = async () => {
    // What is typed while it is read stays.
    setPasted('');
    await arrivals.read(pasted);
  };
  return (
    <div className={`${styles.section} ${styles.wide}`}>
      <div className={styles.actions}>
        <Button
          ref={scan}
          // What has arrived is the next step then.
          emphasis={arrivals.received.length === 0 ? 'primary' : 'secondary'}
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
          accept=".json,.age,application/json"
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
        <Button type="submit">{m.handover_paste_read()}</Button>
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
