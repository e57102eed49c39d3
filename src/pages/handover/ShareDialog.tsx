/** What is inside the file, then the ways to save or send it. */
import { useState } from 'react';
import { protectedFileOf, useSaveDossierFile } from '#src/app/useSaveDossierFile.ts';
import type { NameField, SharedContents } from '#src/core/share/sharedContents.ts';
import styles from '#src/handover/Handover.module.css';
import { m } from '#src/i18n/paraglide/messages.js';
import { downloadSealed } from '#src/sealing/downloadSealed.ts';
import { notSealedSentence } from '#src/sealing/notSealedSentence.ts';
import { ProtectButton } from '#src/sealing/ProtectButton.tsx';
import type { ProtectedFile } from '#src/sealing/ProtectDialog.tsx';
import type { Seal } from '#src/sealing/seal.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import type { PreparedShare } from './prepareShare.ts';

interface ShareDialogProps {
  readonly dossierId: string;
  readonly subject: string;
  readonly prepared: PreparedShare;
  readonly onClose: () => void;
}

export function ShareDialog({ dossierId, subject, prepared, onClose }: ShareDialogProps) {
  const saveWhole = useSaveDossierFile();
  const [done, setDone] = useState('');
  const { choice, text, fileName, contents } = prepared;
  const shareable = shareableFile(prepared);

  const save = async (seal?: Seal): Promise<ProtectedFile> => {
    // One's own copy is a backup: the dossier remembers when it was made.
    if (choice === 'everything') return protectedFileOf(await saveWhole(dossierId, seal));
    const handed = await downloadSealed(fileName, text, seal);
    return handed.kind === 'notSealed'
      ? { isSaved: false, sentence: notSealedSentence(handed) }
      : { isSaved: true, sentence: m.handover_share_saved({ file: handed.fileName }) };
  };
  const send = async (file: File) => {
    try {
      await navigator.share({ title: subject, files: [file] });
    } catch (error) {
      // Closing the list of programs is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        setDone(m.handover_share_not_sent());
    }
  };
  return (
    <Dialog title={m.handover_share_dialog()} onClose={onClose}>
      <Contents contents={contents} />
      <div className={styles.actions}>
        <Button
          emphasis="primary"
          onClick={() => void save().then(({ sentence }) => setDone(sentence))}
        >
          {m.handover_share_save()}
        </Button>
        {shareable !== null && choice !== 'everything' && (
          <Button onClick={() => void send(shareable)}>{m.handover_share_send()}</Button>
        )}
        <ProtectButton subject={subject} save={save} />
      </div>
      <p role="status">{done}</p>
      <DialogActions>
        <Button onClick={onClose}>{m.close()}</Button>
      </DialogActions>
    </Dialog>
  );
}

const FIELDS = {
  sessions: m.handover_field_sessions,
  actions: m.handover_field_actions,
  mandates: m.handover_field_mandates,
  announcements: m.handover_field_announcements,
  unknowns: m.handover_field_unknowns,
  promises: m.handover_field_promises,
  texts: m.handover_field_texts,
} as const satisfies Record<NameField, () => string>;

function Contents({ contents }: { readonly contents: SharedContents }) {
  const { associations, rounds, individuals, counted, notes, nameFields } = contents;
  return (
    <>
      <ul>
        <li>{m.handover_share_associations({ names: associations.join(', ') })}</li>
        <li>{m.handover_share_rounds({ count: rounds })}</li>
        <li>
          {individuals === 0
            ? m.handover_share_no_individuals()
            : m.handover_share_individuals({ count: individuals })}
        </li>
        {counted > 0 && <li>{m.handover_share_counted({ count: counted })}</li>}
        <li>
          {notes === 0 ? m.handover_share_no_notes() : m.handover_share_notes({ count: notes })}
        </li>
      </ul>
      <p>{m.handover_share_no_names()}</p>
      {nameFields.length > 0 && (
        <p>
          {m.handover_share_names({
            fields: nameFields.map((field) => FIELDS[field]()).join(', '),
          })}
        </p>
      )}
    </>
  );
}

/** `null` where this browser hands no such file to other programs. */
function shareableFile({ fileName, text }: PreparedShare): File | null {
  const file = new File([text], fileName, { type: 'application/json' });
  return 'canShare' in navigator && navigator.canShare({ files: [file] }) ? file : null;
}
