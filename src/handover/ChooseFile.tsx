/** One file of any of ours, chosen on this device: a protected one asks for its passphrase first. */
import { type ChangeEvent, lazy, Suspense, useRef, useState } from 'react';
import { Button, type Emphasis } from '#src/ui/Button.tsx';
import { type Opened, openFile, openText, type SealedFile } from './openFile.ts';

/** Protected files are rare. */
const OpenSealedDialog = lazy(async () => ({
  default: (await import('#src/sealing/OpenSealedDialog.tsx')).OpenSealedDialog,
}));

interface ChooseFileProps {
  readonly label: string;
  readonly emphasis?: Emphasis;
  readonly testId: string;
  readonly onOpened: (opened: Opened) => void;
}

export function ChooseFile({ label, emphasis, testId, onOpened }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [sealed, setSealed] = useState<SealedFile | null>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again after a refusal.
    event.target.value = '';
    if (file === undefined) return;
    const opened = await openFile(file);
    if (opened.kind === 'sealed') setSealed(opened);
    else onOpened(opened);
  };
  const readUnsealed = async (text: string, fileName: string) => {
    const opened = await openText(text, fileName);
    setSealed(null);
    onOpened(opened);
  };
  return (
    <>
      <Button {...(emphasis && { emphasis })} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.age,application/json"
        data-testid={testId}
        onChange={(event) => void read(event)}
      />
      {sealed !== null && (
        <Suspense>
          <OpenSealedDialog
            fileName={sealed.fileName}
            bytes={sealed.bytes}
            onText={(text) => void readUnsealed(text, sealed.fileName)}
            onClose={() => setSealed(null)}
          />
        </Suspense>
      )}
    </>
  );
}
