/** One file of any of ours, chosen on this device: a protected one asks for its passphrase first. */
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Refused } from '#src/exchange/refusal.ts';
import { Button, type Emphasis } from '#src/ui/Button.tsx';

/** Protected files are rare. */
const OpenSealedDialog = lazy(async () => ({
  default: (await import('#src/sealing/OpenSealedDialog.tsx')).OpenSealedDialog,
}));

interface ChooseFileProps<Opened> {
  readonly label: string;
  readonly emphasis?: Emphasis;
  readonly testId: string;
  /** The gate for the text of a file. */
  readonly open: (text: string) => Promise<Opened>;
  readonly onOpened: (opened: NoInfer<Opened> | Refused, fileName: string) => void;
  /** A file that came another way, read as if it had been chosen. */
  readonly given?: File | null;
}

interface SealedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export function ChooseFile<Opened>({
  label,
  emphasis,
  testId,
  open,
  onOpened,
  given = null,
}: ChooseFileProps<Opened>) {
  const input = useRef<HTMLInputElement>(null);
  const [sealed, setSealed] = useState<SealedFile | null>(null);
  const read = async (file: File) => {
    const { readChosenFile } = await import('#src/exchange/readChosenFile.ts');
    const chosen = await readChosenFile(file);
    if (chosen.kind === 'sealed') setSealed({ fileName: file.name, bytes: chosen.bytes });
    else onOpened(chosen.kind === 'text' ? await open(chosen.text) : chosen, file.name);
  };
  const readGiven = useEffectEvent((file: File) => void read(file));
  useEffect(() => {
    if (given !== null) readGiven(given);
  }, [given]);
  const readUnsealed = async (text: string, fileName: string) => {
    const opened = await open(text);
    setSealed(null);
    onOpened(opened, fileName);
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
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after a refusal.
          target.value = '';
          if (file !== undefined) void read(file);
        }}
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
