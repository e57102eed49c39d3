import type { DescribedPriority, DescribedResult } from '#src/core/report/describedResult.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './PriorityCallout.module.css';

/** What must be settled first, and what to verify before deciding. Conditions, never a mean. */
export function PriorityCallout({ described }: { readonly described: DescribedResult }) {
  const { prerequisites, toVerify } = described;
  return (
    <Callout tone="strong">
      <h2 className={styles.title}>{m.results_prerequisites()}</h2>
      {prerequisites.length === 0 ? (
        <p>{m.results_no_prerequisite()}</p>
      ) : (
        <Prerequisites items={prerequisites} />
      )}
      {toVerify.length > 0 && (
        <>
          <h3 className={styles.title}>{m.results_to_verify()}</h3>
          <ToVerify items={toVerify} />
        </>
      )}
    </Callout>
  );
}

/** Once per theme: its reading says what is missing; its questions unfold in the profile. */
const Prerequisites = ({ items }: { readonly items: readonly DescribedPriority[] }) => (
  <ul className={styles.list}>
    {items
      .filter(({ themeId }, index) => items.findIndex((item) => item.themeId === themeId) === index)
      .map(({ themeId, themeName, reason }) => (
        <li key={themeId}>
          <strong>{themeName}.</strong> {reason}
        </li>
      ))}
  </ul>
);

const ToVerify = ({ items }: { readonly items: readonly DescribedPriority[] }) => (
  <ul className={styles.list}>
    {items.map(({ questionId, themeName, question, reason }) => (
      <li key={questionId}>
        <strong>{themeName}.</strong> {question} <span className={styles.reason}>{reason}</span>
      </li>
    ))}
  </ul>
);
