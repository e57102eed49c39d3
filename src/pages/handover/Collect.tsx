import { Suspense } from 'react';
import { dossierPaths } from '#src/app/paths.ts';
import { ArrivedAnswers } from '#src/handover/ArrivedAnswers.tsx';
import styles from '#src/handover/Handover.module.css';
import { ReceiveWays } from '#src/handover/ReceiveWays.tsx';
import { useArrivals } from '#src/handover/useArrivals.ts';
import { m } from '#src/i18n/paraglide/messages.js';

/** « Recueillir »: answers from other devices, each looked at before it is taken. */
export function Collect() {
  const arrivals = useArrivals();
  const answers = arrivals.received.flatMap(({ id, letter }) =>
    letter.kind === 'answers' ? [{ id, sent: letter.sent }] : [],
  );
  const hasInvitation = answers.length < arrivals.received.length;
  return (
    <section className={styles.section} aria-labelledby="collect">
      <h2 id="collect">{m.handover_collect()}</h2>
      <p>{m.handover_collect_lead()}</p>
      <ReceiveWays arrivals={arrivals} />
      {hasInvitation && <p>{m.handover_invitation_here()}</p>}
      {answers.length > 0 && (
        <Suspense>
          <ul className={styles.arrivals}>
            {answers.map(({ id, sent }) => (
              <ArrivedAnswers
                key={id}
                sent={sent}
                dossierPath={dossierPaths(sent.dossierId).dossier()}
                onDrop={() => arrivals.drop(id)}
              />
            ))}
          </ul>
        </Suspense>
      )}
    </section>
  );
}
