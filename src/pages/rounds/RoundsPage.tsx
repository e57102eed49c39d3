/** « Bilans »: the bilans of a dossier, the next one, and what changed for one association from one to the next. */
import { useEffect } from 'react';
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import { m } from '#src/i18n/paraglide/messages.js';
import { useChangesContext } from '#src/report/useDescribedChanges.ts';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { flushAll } from '#src/storage/saver.ts';
import { PageHead } from '#src/ui/PageHead.tsx';
import { Changes } from './Changes.tsx';
import { OpenNext } from './OpenNext.tsx';
import { RoundList } from './RoundList.tsx';
import styles from './RoundsPage.module.css';

export function RoundsPage() {
  return <RoundPage>{(about) => <Rounds {...about} />}</RoundPage>;
}

function Rounds({ dossier, chosen }: AboutRound) {
  const writes = useReportedWrites();
  const context = useChangesContext(dossier);
  // Leaving by any way writes what was typed last.
  useEffect(() => () => void flushAll(), []);
  return (
    <div className={styles.page}>
      <PageHead title={m.rounds_page_title()}>
        <p>{m.rounds_page_lead()}</p>
      </PageHead>
      <WriteFailureNotice failure={writes.failure} />
      <RoundList dossier={dossier} context={context} writes={writes} />
      <OpenNext dossier={dossier} chosen={chosen} writes={writes} />
      <Changes organisation={chosen.organisation} context={context} />
    </div>
  );
}
