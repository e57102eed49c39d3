/** « Ouvrir un fichier »: the gate first, then a preview with counts, then one write. */
import { type ChangeEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { dossierPaths, paths } from '#src/app/paths.ts';
import { type Opened, openFile } from '#src/handover/openFile.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { OpenFileDialog } from './OpenFileDialog.tsx';

export function OpenFile() {
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened | null>(null);
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
        accept=".json,application/json"
        data-testid="open-file"
        onChange={(event) => void read(event)}
      />
      {opened !== null && (
        <OpenFileDialog
          opened={opened}
          onStored={(dossierId) => void navigate(paths.dossier(dossierId))}
          onMerge={(dossierId) => void navigate(dossierPaths(dossierId).merge())}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
