import { useState } from 'react';
import { formatAgo } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './DataPage.module.css';
import { DeleteForeverDialog } from './DeleteForeverDialog.tsx';
import { dossierName } from './dossierName.ts';

type Outcome = { readonly kind: 'putBack' | 'deleted' | 'failed'; readonly name: string };

export function Trash({ trash }: { readonly trash: readonly DossierSummary[] | undefined }) {
  const storage = useStorage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [deleting, setDeleting] = useState<DossierSummary | null>(null);
  const putBack = async (dossier: DossierSummary) => {
    const written = await storage.restoreFromTrash(dossier.id);
    const kind = written.kind === 'written' ? 'putBack' : 'failed';
    setOutcome({ kind, name: dossierName(dossier) });
  };
  return (
    <section className={styles.section} aria-labelledby="trash">
      <h2 id="trash">{m.data_trash()}</h2>
      <p>{trash?.length === 0 ? m.data_trash_empty() : m.data_trash_explanation()}</p>
      {trash !== undefined && trash.length > 0 && (
        <ul className={styles.list}>
          {trash.map((dossier) => (
            <li key={dossier.id} className={styles.row}>
              <div>
                <h3>{dossierName(dossier)}</h3>
                <p className={styles.facts}>
                  {m.data_trashed({ ago: formatAgo(dossier.trashedAt ?? '', new Date()) })}
                </p>
              </div>
              <div className={styles.rowActions}>
                <Button
                  emphasis="quiet"
                  aria-label={`${m.data_put_back()} ${dossierName(dossier)}`}
                  onClick={() => void putBack(dossier)}
                >
                  {m.data_put_back()}
                </Button>
                <Button
                  emphasis="quiet"
                  aria-label={`${m.data_delete_forever()} ${dossierName(dossier)}`}
                  onClick={() => setDeleting(dossier)}
                >
                  {m.data_delete_forever()}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className={styles.status}>
        {outcome !== null && (
          <Callout>
            <p>{SENTENCES[outcome.kind](outcome)}</p>
          </Callout>
        )}
      </div>
      {deleting !== null && (
        <DeleteForeverDialog
          dossier={deleting}
          onDeleted={() => {
            setOutcome({ kind: 'deleted', name: dossierName(deleting) });
            setDeleting(null);
          }}
          onClose={() => setDeleting(null)}
        />
      )}
    </section>
  );
}

const SENTENCES: Record<Outcome['kind'], (about: { name: string }) => string> = {
  putBack: m.data_was_put_back,
  deleted: m.data_was_deleted,
  failed: () => m.write_failed(),
};
