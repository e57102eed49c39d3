/** « Fusionner un dossier »: a file is chosen, everything that it would change is shown, then one button. */
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { RoundPage } from '#src/app/RoundPage.tsx';
import { useHere } from '#src/app/useHere.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { heldDossier, letGoOfDossier } from '#src/handover/heldDossier.ts';
import { type Opened, openFile } from '#src/handover/openFile.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { refusalSentence } from '#src/i18n/refusalSentence.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from './MergePage.module.css';
import { Merging } from './Merging.tsx';

export function MergePage() {
  return <RoundPage>{({ dossier }) => <Merge dossier={dossier} />}</RoundPage>;
}

function Merge({ dossier }: { readonly dossier: Dossier }) {
  const here = useHere();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(heldDossier);
  /** Another file, or the same one again, is begun anew. */
  const [count, setCount] = useState(0);
  // Held for this page only: whoever comes back later begins with an empty page.
  useEffect(() => letGoOfDossier, []);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    setOpened(await openFile(file));
    setCount((before) => before + 1);
  };
  return (
    <div className={styles.page}>
      <header className={styles.section}>
        <PageHeading title={m.merge_title()} />
        <p>{m.merge_lead()}</p>
        <p>{m.merge_nothing_yet()}</p>
        <div className={styles.actions}>
          <Button
            emphasis={opened === null ? 'primary' : 'secondary'}
            onClick={() => input.current?.click()}
          >
            {opened === null ? m.merge_choose() : m.merge_choose_other()}
          </Button>
          <ButtonLink emphasis="quiet" to={here.handover()}>
            {m.merge_back()}
          </ButtonLink>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          data-testid="merge-file"
          onChange={(event) => void read(event)}
        />
      </header>
      {opened?.kind === 'refused' && (
        <Callout tone="alert">
          <p>
            {m.open_refused_file({ file: opened.fileName })} {refusalSentence(opened.refusal)}
          </p>
          <p>{m.open_refused_nothing_changed()}</p>
        </Callout>
      )}
      {opened?.kind === 'previewed' && <Merging key={count} dossier={dossier} opened={opened} />}
    </div>
  );
}
