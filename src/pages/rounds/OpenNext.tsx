/** « Ouvrir le bilan suivant »: a button, then the form; what it proposes is the core's. */
import { useState } from 'react';
import type { AboutRound } from '#src/app/RoundPage.tsx';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { Button } from '#src/ui/Button.tsx';
import { NextRoundForm } from './NextRoundForm.tsx';
import styles from './RoundsPage.module.css';

export function OpenNext({ dossier, chosen, writes }: AboutRound & { writes: ReportedWrites }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="suivant">
      <h2 id="suivant">{m.rounds_open_next()}</h2>
      <p className={styles.hint}>{m.rounds_open_lead()}</p>
      {isOpen ? (
        <NextRoundForm
          dossier={dossier}
          chosen={chosen}
          writes={writes}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div>
          <Button emphasis="primary" onClick={() => setOpen(true)}>
            {m.rounds_open_next()}
          </Button>
        </div>
      )}
    </section>
  );
}
