import type { DescribedResult } from '#src/core/report/describedResult.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './PointsToDiscuss.module.css';

/** The order of discussion, each point with its reason; the first ones are proposed. */
export function PointsToDiscuss({
  described: { agenda, proposedPoints },
}: {
  readonly described: DescribedResult;
}) {
  if (agenda.length === 0) return null;
  const further = agenda.slice(proposedPoints);
  return (
    <section className={styles.points} aria-labelledby="discuter">
      <h2 id="discuter">{m.results_to_discuss()}</h2>
      <Points items={agenda.slice(0, proposedPoints)} />
      {further.length > 0 && (
        <details>
          <summary>{m.results_more_points({ count: further.length })}</summary>
          <Points items={further} />
        </details>
      )}
    </section>
  );
}

const Points = ({ items }: { readonly items: DescribedResult['agenda'] }) => (
  <ol>
    {items.map(({ questionId, partnerId, themeName, question, reason }) => (
      <li key={`${questionId} ${partnerId}`}>
        <strong>{themeName}.</strong> {question} <span className={styles.reason}>{reason}</span>
      </li>
    ))}
  </ol>
);
