/** « Ouvrir un fichier »: the gate first, then a preview with counts, then one write. */
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { dossierPaths, paths } from '#src/app/paths.ts';
import { holdArrived } from '#src/handover/arrived.ts';
import { ChooseFile } from '#src/handover/ChooseFile.tsx';
import type { OpenedFile } from '#src/handover/openFile.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { OpenFileDialog } from './OpenFileDialog.tsx';

export function OpenFile() {
  const navigate = useNavigate();
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  return (
    <>
      <ChooseFile
        label={m.home_open_file()}
        testId="open-file"
        onOpened={(chosen) => {
          if (chosen.kind !== 'envelope') return setOpened(chosen);
          // An invitation, or somebody's answers.
          holdArrived(chosen.envelope);
          void navigate(paths.receive());
        }}
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
