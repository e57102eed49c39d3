/** « Ouvrir un fichier »: the gate first, then a preview with counts, then one write. */
import { type ChangeEvent, lazy, Suspense, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { OpenFileDialog } from './OpenFileDialog.tsx';
import { type Opened, openFile, openText, type SealedFile } from './openFile.ts';

/** Encrypted files are rare. */
const OpenSealedDialog = lazy(async () => ({
  default: (await import('#src/sealing/OpenSealedDialog.tsx')).OpenSealedDialog,
}));

export function OpenFile() {
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened | SealedFile | null>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again after a refusal.
    event.target.value = '';
    if (file !== undefined) setOpened(await openFile(file));
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{m.home_open_file()}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.age,application/json"
        data-testid="open-file"
        onChange={(event) => void read(event)}
      />
      {opened?.kind === 'sealed' && (
        <Suspense>
          <OpenSealedDialog
            fileName={opened.fileName}
            bytes={opened.bytes}
            onText={(text) => void openText(text, opened.fileName).then(setOpened)}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
      {opened !== null && opened.kind !== 'sealed' && (
        <OpenFileDialog
          opened={opened}
          onStored={(dossierId) => void navigate(paths.dossier(dossierId))}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
