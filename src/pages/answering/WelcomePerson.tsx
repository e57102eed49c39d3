import { useState } from 'react';
import type { IndividualSheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from './HandOver.module.css';

/** Whoever begins makes the sheet theirs; only one person can. */
export function WelcomePerson({
  dossierId,
  sheet,
  onBegin,
}: {
  readonly dossierId: string;
  readonly sheet: IndividualSheet;
  readonly onBegin: () => void;
}) {
  const storage = useStorage();
  const [failed, setFailed] = useState(false);
  const begin = async () => {
    let isFirst = false;
    const written = await storage.changeSheet(dossierId, sheet.id, (stored) => {
      isFirst = stored.kind === 'individual' && stored.collected === undefined;
      return isFirst ? { ...stored, collected: 'apart' } : stored;
    });
    if (written.kind === 'failed') setFailed(true);
    // Else it has just been begun in another window, and this page asks whose it is.
    else if (isFirst) onBegin();
  };
  return (
    <div className={styles.screen}>
      <PageHeading title={m.sheet_name({ number: sheet.number })} />
      <p>{m.handover_welcome()}</p>
      <p>{m.handover_confidential()}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <Button emphasis="primary" onClick={() => void begin()}>
        {m.handover_begin()}
      </Button>
    </div>
  );
}
