/** « Ouvrir un fichier »: the gate first, then a preview with counts, then one write. */
import { type ChangeEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { Dossier } from '#src/core/dossier.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { OpenFileDialog } from './OpenFileDialog.tsx';

export type Opened =
  | { readonly kind: 'previewed'; readonly fileName: string; readonly dossier: Dossier }
  | { readonly kind: 'refused'; readonly fileName: string; readonly refusal: Refusal };

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
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** The checks weigh as much as the rest of the page: they are loaded when a file is opened. */
async function openFile(file: File): Promise<Opened> {
  const { MAX_FILE_BYTES } = await import('#src/exchange/readForeignText.ts');
  const fileName = file.name;
  if (file.size > MAX_FILE_BYTES)
    return { kind: 'refused', fileName, refusal: { cause: 'tooLarge', path: '' } };
  const { restoreDossier } = await import('#src/exchange/restoreDossier.ts');
  const restored = restoreDossier(await file.text(), await loadAllQuestionnaires());
  return restored.kind === 'restored'
    ? { kind: 'previewed', fileName, dossier: restored.dossier }
    : { ...restored, fileName };
}
