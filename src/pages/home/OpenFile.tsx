/** « Ouvrir un fichier », or the file the installed app was opened with: the gate first, then a preview with counts, then one write. */
import { useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { dossierPaths, paths } from '#src/app/paths.ts';
import { holdArrived } from '#src/handover/arrived.ts';
import { ChooseFile } from '#src/handover/ChooseFile.tsx';
import { holdLaunched, launchedFile, onLaunched } from '#src/handover/launchedFile.ts';
import { openText } from '#src/handover/openText.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { type OpenedFile, OpenFileDialog } from './OpenFileDialog.tsx';

export function OpenFile() {
  const navigate = useNavigate();
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const launched = useSyncExternalStore(onLaunched, launchedFile);
  return (
    <>
      <ChooseFile
        label={m.home_open_file()}
        testId="open-file"
        open={openText}
        given={launched}
        onOpened={(chosen, fileName) => {
          holdLaunched(null);
          if (chosen.kind !== 'envelope') return setOpened({ ...chosen, fileName });
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
