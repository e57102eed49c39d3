/** The one act without a way back: says what goes, and asks for a word that nobody types by accident. */
import { type FormEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { formatAgo } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { dossierName } from './dossierName.ts';
import styles from './EraseDialog.module.css';
import { ERASED } from './ErasedPage.tsx';
import { eraseBrowserTraces } from './eraseBrowserTraces.ts';

interface EraseDialogProps {
  readonly dossiers: readonly DossierSummary[];
  readonly trash: readonly DossierSummary[];
  readonly onClose: () => void;
}

export function EraseDialog({ dossiers, trash, onClose }: EraseDialogProps) {
  const storage = useStorage();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'wrongWord' | 'failed' | null>(null);
  const word = m.data_erase_word();
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim().toLocaleUpperCase() !== word) {
      setProblem('wrongWord');
      field.current?.focus();
      return;
    }
    const erased = await storage.eraseEverything();
    if (erased.kind === 'failed' || !(await eraseBrowserTraces())) setProblem('failed');
    else await navigate(paths.data(), { replace: true, state: ERASED });
  };
  return (
    <Dialog title={m.data_erase_title()} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={(event) => void erase(event)}>
        {dossiers.length === 0 && trash.length === 0 ? (
          <p>{m.data_erase_none()}</p>
        ) : (
          <>
            {dossiers.length > 0 && (
              <>
                <p>{m.data_erase_list({ count: dossiers.length })}</p>
                <ul>
                  {dossiers.map((dossier) => (
                    <li key={dossier.id}>
                      <strong>{dossierName(dossier)}</strong>, {whenSaved(dossier)}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p>
              {trash.length > 0 ? m.data_erase_trash({ count: trash.length }) : m.data_erase_rest()}
            </p>
          </>
        )}
        <p>{m.data_erase_final()}</p>
        <TextField
          ref={field}
          label={m.data_erase_type({ word })}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(null);
          }}
          error={problem === 'wrongWord' ? m.data_erase_wrong_word({ word }) : undefined}
        />
        {problem === 'failed' && <Callout tone="alert">{m.data_erase_failed()}</Callout>}
        <DialogActions>
          <Button emphasis="primary" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit">{m.data_erase_all()}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function whenSaved({ savedAt, unsavedChanges }: DossierSummary): string {
  if (savedAt === null) return m.data_erase_never_saved();
  const ago = formatAgo(savedAt, new Date());
  return unsavedChanges > 0
    ? m.data_erase_saved_changed({ ago, count: unsavedChanges })
    : m.data_erase_saved({ ago });
}
