import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import {
  protectedFileOf,
  type SavedDossierFile,
  savedDossierFileSentence,
  useSaveDossierFile,
} from '#src/app/useSaveDossierFile.ts';
import { formatAgo } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ProtectButton } from '#src/sealing/ProtectButton.tsx';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './DataPage.module.css';
import { dossierName } from './dossierName.ts';

/** Each dossier, with when a file last held it. */
export function DossierFiles({
  dossiers,
}: {
  readonly dossiers: readonly DossierSummary[] | undefined;
}) {
  const saveDossierFile = useSaveDossierFile();
  const [saved, setSaved] = useState<SavedDossierFile | null>(null);
  return (
    <section className={styles.section} aria-labelledby="dossiers">
      <h2 id="dossiers">{m.data_dossiers()}</h2>
      {dossiers?.length === 0 && <p>{m.data_dossiers_empty()}</p>}
      {dossiers !== undefined && dossiers.length > 0 && (
        <ul className={styles.list}>
          {dossiers.map((dossier) => (
            <li key={dossier.id} className={styles.row}>
              <div>
                <h3>
                  <Link to={paths.dossier(dossier.id)}>{dossierName(dossier)}</Link>
                </h3>
                <p className={styles.facts}>{whenSaved(dossier)}</p>
              </div>
              <div className={styles.rowActions}>
                <Button
                  aria-label={`${m.data_download_dossier()} ${dossierName(dossier)}`}
                  onClick={() => void saveDossierFile(dossier.id).then(setSaved)}
                >
                  {m.data_download_dossier()}
                </Button>
                <ProtectButton
                  label={`${m.seal_protect()} ${dossierName(dossier)}`}
                  subject={dossierName(dossier)}
                  save={async (seal) => protectedFileOf(await saveDossierFile(dossier.id, seal))}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className={styles.status}>
        {saved !== null && (
          <Callout tone={saved.kind === 'saved' ? 'plain' : 'strong'}>
            <p>{savedDossierFileSentence(saved)}</p>
          </Callout>
        )}
      </div>
    </section>
  );
}

function whenSaved({ savedAt, unsavedChanges }: DossierSummary): string {
  if (savedAt === null) return m.home_never_saved();
  const saved = m.home_saved({ ago: formatAgo(savedAt, new Date()) });
  return unsavedChanges > 0
    ? `${saved} ${m.data_changes_since({ count: unsavedChanges })}`
    : `${saved} ${m.data_no_changes_since()}`;
}
