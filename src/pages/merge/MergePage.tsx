/** « Fusionner un dossier »: a file is chosen, everything that it would change is shown, then one button. */
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { useHere } from '#src/app/useHere.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { ChooseFile } from '#src/handover/ChooseFile.tsx';
import { heldDossier, letGoOfDossier } from '#src/handover/heldDossier.ts';
import { type Opened, openText } from '#src/handover/openText.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { useDossier } from '#src/storage/hooks.ts';
import { ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { MissingDossier } from '#src/ui/MissingDossier.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from './MergePage.module.css';
import { Merging } from './Merging.tsx';

/** About the dossier, whatever its latest bilan is: a merging may bring a later one. */
export function MergePage() {
  const { dossierId = '' } = useParams();
  const dossier = useDossier(dossierId);
  if (dossier === undefined) return null;
  if (dossier === null) return <MissingDossier homePath={paths.home()} />;
  return <Merge key={dossierId} dossier={dossier} />;
}

type OpenedFile = Opened & { readonly fileName: string };

/** What another page has opened. */
function openedBefore(): OpenedFile | null {
  const held = heldDossier();
  return held === null ? null : { kind: 'restored', ...held };
}

function Merge({ dossier }: { readonly dossier: Dossier }) {
  const here = useHere();
  const [opened, setOpened] = useState(openedBefore);
  /** Another file, or the same one again, is begun anew. */
  const [count, setCount] = useState(0);
  // Held for this page only: whoever comes back later begins with an empty page.
  useEffect(() => letGoOfDossier, []);
  const begin = (chosen: Opened, fileName: string) => {
    setOpened({ ...chosen, fileName });
    setCount((before) => before + 1);
  };
  return (
    <div className={styles.page}>
      <header className={styles.section}>
        <PageHeading title={m.merge_title()} />
        <p>{m.merge_lead()}</p>
        <p>{m.merge_nothing_yet()}</p>
        <div className={styles.actions}>
          <ChooseFile
            label={opened === null ? m.merge_choose() : m.merge_choose_other()}
            emphasis={opened === null ? 'primary' : 'secondary'}
            testId="merge-file"
            open={openText}
            onOpened={begin}
          />
          <ButtonLink emphasis="quiet" to={here.handover()}>
            {m.merge_back()}
          </ButtonLink>
        </div>
      </header>
      {opened?.kind === 'refused' && (
        <Callout tone="alert">
          <p>
            {m.open_refused_file({ file: opened.fileName })} {refusalSentence(opened.refusal)}
          </p>
          <p>{m.open_refused_nothing_changed()}</p>
        </Callout>
      )}
      {opened?.kind === 'envelope' && (
        <Callout tone="alert">
          <p>{m.merge_is_envelope()}</p>
          <Link to={here.handover()}>{m.handover_collect()}</Link>
        </Callout>
      )}
      {opened?.kind === 'restored' && <Merging key={count} dossier={dossier} opened={opened} />}
    </div>
  );
}
