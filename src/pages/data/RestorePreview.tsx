import { useRef, useState } from 'react';
import type { Dossier } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import styles from './RestorePreview.module.css';

interface RestorePreviewProps {
  readonly fileName: string;
  readonly backup: readonly Dossier[];
  readonly present: readonly DossierSummary[];
  readonly onRestored: (count: number) => void;
  readonly onClose: () => void;
}

/** What would come, and what is here already. Nothing has changed yet. */
export function RestorePreview({
  fileName,
  backup,
  present,
  onRestored,
  onClose,
}: RestorePreviewProps) {
  const storage = useStorage();
  const [known, setKnown] = useState<'copy' | 'replace'>('copy');
  const [failed, setFailed] = useState(false);
  const presentIds = new Set(present.map(({ id }) => id));
  const isHere = ({ dossier }: Dossier) => presentIds.has(dossier.id);
  /** A button pressed twice restores once. */
  const isRestoring = useRef(false);
  const restore = async () => {
    if (isRestoring.current) return;
    isRestoring.current = true;
    const written = await storage.storeDossiers(
      backup.map((dossier) => ({ dossier, mode: isHere(dossier) ? known : 'new' })),
    );
    isRestoring.current = false;
    if (written.kind === 'written') onRestored(backup.length);
    else setFailed(true);
  };
  if (backup.length === 0)
    return (
      <Dialog title={m.data_restore_refused_title()} onClose={onClose}>
        <p>{m.data_restore_empty({ file: fileName })}</p>
        <DialogActions>
          <Button emphasis="primary" onClick={onClose}>
            {m.close()}
          </Button>
        </DialogActions>
      </Dialog>
    );
  return (
    <Dialog title={m.data_restore_title()} onClose={onClose}>
      <p>{m.data_restore_counts({ file: fileName, count: backup.length })}</p>
      <ul className={styles.list}>
        {backup.map((dossier) => (
          <li key={dossier.dossier.id}>
            <strong>{nameOf(dossier)}</strong>
            {isHere(dossier) && ` (${m.data_restore_here()})`}
            <br />
            <span className={styles.counts}>
              {m.open_preview_counts({
                organisations: dossier.organisations.length,
                rounds: dossier.rounds.length,
                sheets: dossier.sheets.length,
                answers: dossier.answers.length,
              })}
            </span>
          </li>
        ))}
      </ul>
      {backup.some(isHere) && (
        <RadioCards
          legend={m.data_restore_known()}
          name="known"
          chosen={known}
          onChoose={setKnown}
          cards={[
            { value: 'copy', name: m.data_restore_keep(), hint: m.data_restore_keep_hint() },
            {
              value: 'replace',
              name: m.data_restore_replace(),
              hint: m.data_restore_replace_hint(),
            },
          ]}
        />
      )}
      <p>{m.data_restore_nothing_yet()}</p>
      {failed && <Callout tone="alert">{m.data_restore_failed()}</Callout>}
      <DialogActions>
        <Button onClick={onClose}>{m.cancel()}</Button>
        <Button emphasis="primary" onClick={() => void restore()}>
          {m.data_restore_confirm()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const nameOf = ({ dossier, organisations }: Dossier) =>
  dossier.title ||
  organisations.find(({ id }) => id === dossier.ownOrganisationId)?.name ||
  m.dossier_untitled();
