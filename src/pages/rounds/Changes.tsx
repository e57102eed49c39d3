/** What changed for one association: the section of the report, as it is, or why there is nothing to compare yet. */
import { useMemo } from 'react';
import type { Organisation } from '#src/core/dossier.ts';
import type { ChangesContext } from '#src/core/report/ChangesContext.ts';
import { describeChanges } from '#src/core/report/describeChanges.ts';
import { roundsBlocks, spreadBlocks } from '#src/core/report/roundsSection.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Blocks } from '#src/report/screen/Blocks.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './Changes.module.css';
import page from './RoundsPage.module.css';

const EVERYTHING = {
  hasSpread: true,
  hasSpreadTables: false,
  hasReasons: true,
  hasComplementarity: true,
};

interface ChangesProps {
  readonly organisation: Organisation;
  readonly context: ChangesContext;
}

export function Changes({ organisation, context }: ChangesProps) {
  const changes = useMemo(() => describeChanges(organisation.id, context), [organisation, context]);
  const association = organisation.name;
  const isTold = changes.comparisons.length > 0;
  const spread = spreadBlocks(changes, context.words);
  return (
    <section className={page.section} aria-labelledby="changements">
      <h2 id="changements" className={styles.title}>
        {m.rounds_changes_of({ association })}
      </h2>
      {isTold ? (
        <>
          <Blocks blocks={roundsBlocks(changes, context.words, EVERYTHING)} />
          {spread.length > 0 && (
            <details className={styles.more}>
              <summary>
                <h3>{m.rounds_spread_title()}</h3>
              </summary>
              <Blocks blocks={spread} />
            </details>
          )}
        </>
      ) : (
        <Callout>
          <p>
            {changes.bilans.length < 2
              ? m.rounds_empty_one({ association })
              : m.rounds_empty_untold({ association })}
          </p>
          {changes.bilans.length > 1 && (
            <ul>
              {changes.bilans.map(({ roundId, label, who }) => (
                <li key={roundId}>
                  {m.rounds_party_said({ association: label, said: who.join(' ') })}
                </li>
              ))}
            </ul>
          )}
        </Callout>
      )}
    </section>
  );
}
