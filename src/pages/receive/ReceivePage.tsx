/** « Recevoir »: what a code, a link or a file brings, shown before anything of it is kept. */
import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { dossierPaths } from '#src/app/paths.ts';
import { ArrivedAnswers } from '#src/handover/ArrivedAnswers.tsx';
import { arrivedText, holdArrived, onArrived } from '#src/handover/arrived.ts';
import styles from '#src/handover/Handover.module.css';
import { ReceiveWays } from '#src/handover/ReceiveWays.tsx';
import { useArrivals } from '#src/handover/useArrivals.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { ArrivedInvitation } from './ArrivedInvitation.tsx';

export function ReceivePage() {
  const arrived = useSyncExternalStore(onArrived, arrivedText);
  const arrivals = useArrivals();
  const { read } = arrivals;
  useEffect(() => {
    if (arrived === null) return;
    holdArrived(null);
    void read(arrived);
  }, [arrived, read]);
  return (
    <div className={styles.page}>
      <header className={styles.section}>
        <PageHeading title={m.receive_title()} />
        {arrivals.received.length === 0 && <p>{m.receive_lead()}</p>}
      </header>
      {arrivals.received.length > 0 && (
        // Its questionnaire may have to be loaded first; what is on the page stays there meanwhile.
        <Suspense>
          <ul className={styles.arrivals}>
            {arrivals.received.map(({ id, letter }) =>
              letter.kind === 'invitation' ? (
                <ArrivedInvitation
                  key={id}
                  invitation={letter.invitation}
                  onDrop={() => arrivals.drop(id)}
                />
              ) : (
                <ArrivedAnswers
                  key={id}
                  sent={letter.sent}
                  dossierPath={dossierPaths(letter.sent.dossierId).dossier()}
                  onDrop={() => arrivals.drop(id)}
                />
              ),
            )}
          </ul>
        </Suspense>
      )}
      <section className={styles.section} aria-labelledby="ways">
        <h2 id="ways">{m.receive_ways()}</h2>
        <ReceiveWays arrivals={arrivals} />
      </section>
    </div>
  );
}
