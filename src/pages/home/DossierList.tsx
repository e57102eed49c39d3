import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { formatAgo } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './DossierList.module.css';
import { RenameDialog } from './RenameDialog.tsx';

interface DossierListProps {
  readonly dossiers: readonly DossierSummary[];
  readonly deleted: { readonly id: string; readonly name: string } | null;
  readonly onDeleted: (deleted: { id: string; name: string } | null) => void;
}

export function DossierList({ dossiers, deleted, onDeleted }: DossierListProps) {
  const storage = useStorage();
  const undo = async () => {
    if (deleted === null) return;
    await storage.restoreFromTrash(deleted.id);
    onDeleted(null);
  };
  return (
    <section className={styles.section} aria-labelledby="dossiers">
      <h2 id="dossiers">{m.home_dossiers()}</h2>
      <div role="status">
        {deleted !== null && (
          <Callout>
            <p>{m.home_deleted({ name: deleted.name })}</p>
            <div>
              <Button autoFocus onClick={() => void undo()}>
                {m.home_undo_delete()}
              </Button>
            </div>
          </Callout>
        )}
      </div>
      {dossiers.length === 0 ? (
        <div className={styles.empty}>
          <p>{m.home_empty()}</p>
          <p>
            <strong>{m.home_lost_question()}</strong> {m.home_lost_answer()}
          </p>
        </div>
      ) : (
        <ul className={styles.list}>
          {dossiers.map((dossier) => (
            <DossierRow key={dossier.id} dossier={dossier} onDeleted={onDeleted} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DossierRow({
  dossier,
  onDeleted,
}: {
  readonly dossier: DossierSummary;
  readonly onDeleted: DossierListProps['onDeleted'];
}) {
  const storage = useStorage();
  const [renaming, setRenaming] = useState(false);
  const name = dossier.title || dossier.organisationName || m.dossier_untitled();
  const now = new Date();
  /** A button pressed twice makes one copy. */
  const isCopying = useRef(false);
  const duplicate = async () => {
    if (isCopying.current) return;
    isCopying.current = true;
    await storage.duplicateDossier(dossier.id, m.home_copy_of({ name })).finally(() => {
      isCopying.current = false;
    });
  };
  const remove = async () => {
    const written = await storage.trashDossier(dossier.id);
    if (written.kind === 'written') onDeleted({ id: dossier.id, name });
  };
  return (
    <li className={styles.row}>
      <div>
        <h3>
          <Link to={paths.dossier(dossier.id)}>{name}</Link>
        </h3>
        <p className={styles.facts}>
          {dossier.title !== '' && dossier.organisationName && `${dossier.organisationName} · `}
          {dossier.mode === 'full' ? m.mode_full() : m.mode_express()}
          {' · '}
          {m.home_people_answering({
            count: dossier.people,
          })}
        </p>
        <p className={styles.facts}>
          {m.home_changed({ ago: formatAgo(dossier.changedAt, now) })}{' '}
          {dossier.savedAt === null
            ? m.home_never_saved()
            : m.home_saved({ ago: formatAgo(dossier.savedAt, now) })}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          emphasis="quiet"
          onClick={() => setRenaming(true)}
          aria-label={`${m.home_rename()} ${name}`}
        >
          {m.home_rename()}
        </Button>
        <Button
          emphasis="quiet"
          onClick={() => void duplicate()}
          aria-label={`${m.home_duplicate()} ${name}`}
        >
          {m.home_duplicate()}
        </Button>
        <Button
          emphasis="quiet"
          onClick={() => void remove()}
          aria-label={`${m.home_delete()} ${name}`}
        >
          {m.home_delete()}
        </Button>
      </div>
      {renaming && <RenameDialog dossier={dossier} onClose={() => setRenaming(false)} />}
    </li>
  );
}
