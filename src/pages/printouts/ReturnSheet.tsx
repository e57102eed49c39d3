/** A week later: room to write what one did not say, without a name. */
import { BLANK } from '#src/guide/blank.ts';
import { Paragraphs } from '#src/guide/Sayings.tsx';
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { formatDate } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Paper } from './Paper.tsx';
import styles from './ReturnSheet.module.css';
import type { Printed } from './usePrinted.ts';

export function ReturnSheet({ printed: { chosen, session } }: { readonly printed: Printed }) {
  const { paper, returning } = useSessionGuide();
  const { opening, changedMind, notDared, closing } = returning({
    day: session?.date ? formatDate(session.date) : BLANK,
  });
  return (
    <Paper name={paper.printouts.retour.title} page={1} pages={1}>
      <h2>{m.print_return_title()}</h2>
      <p>{chosen.organisation.name}</p>
      <p>{opening}</p>
      <Lines title={changedMind} />
      <Lines title={notDared} />
      <Paragraphs texts={closing} />
    </Paper>
  );
}

const LINES = ['1', '2', '3', '4', '5', '6'] as const;

function Lines({ title }: { readonly title: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <div aria-hidden="true">
        {LINES.map((line) => (
          <div key={line} className={styles.line} />
        ))}
      </div>
    </section>
  );
}
