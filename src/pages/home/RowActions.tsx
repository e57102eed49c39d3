import { useRef, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import type { Done } from './DoneNotice.tsx';
import styles from './DossierList.module.css';
import { RenameDialog } from './RenameDialog.tsx';
import { setArchived } from './setArchived.ts';

interface RowActionsProps {
  readonly dossier: DossierSummary;
  readonly name: string;
  /** Among many, all of them are behind « Plus… ». */
  readonly isFolded: boolean;
  readonly onDone: (done: Done) => void;
}

export function RowActions(props: RowActionsProps) {
  if (!props.isFolded)
    return (
      <div className={styles.actions}>
        <Actions {...props} />
      </div>
    );
  return (
    <details className={styles.more} name="dossier">
      <summary>
        {m.home_more()} <span className="visually-hidden">{props.name}</span>
      </summary>
      <div className={styles.actions}>
        <Actions {...props} />
      </div>
    </details>
  );
}

function Actions({ dossier, name, onDone }: RowActionsProps) {
  const storage = useStorage();
  const [renaming, setRenaming] = useState(false);
  const { id, archived } = dossier;
  /** A button pressed twice makes one copy. */
  const isCopying = useRef(false);
  const duplicate = async () => {
    if (isCopying.current) return;
    isCopying.current = true;
    const copied = await storage.duplicateDossier(id, m.home_copy_of({ name }));
    isCopying.current = false;
    if (copied.kind === 'failed') onDone({ kind: 'failed', id, name });
  };
  const tell = (written: { readonly kind: 'written' | 'failed' }, kind: Done['kind']) =>
    onDone({ kind: written.kind === 'written' ? kind : 'failed', id, name });
  const archive = async () =>
    tell(await setArchived(storage, id, !archived), archived ? 'unarchived' : 'archived');
  const remove = async () => tell(await storage.trashDossier(id), 'deleted');
  const actions = [
    [m.home_rename(), () => setRenaming(true)],
    [m.home_duplicate(), () => void duplicate()],
    [archived ? m.home_unarchive() : m.home_archive(), () => void archive()],
    [m.home_delete(), () => void remove()],
  ] as const;
  return (
    <>
      {actions.map(([action, act]) => (
        <Button key={action} emphasis="quiet" onClick={act} aria-label={`${action} ${name}`}>
          {action}
        </Button>
      ))}
      {renaming && <RenameDialog dossier={dossier} onClose={() => setRenaming(false)} />}
    </>
  );
}
