import { m } from '#src/i18n/paraglide/messages.js';
import { shortAnswer } from './answerWords.ts';
import styles from './KeyGrids.module.css';
import type { KeyingView } from './Keying.ts';

const SHOWN = 8;

/** The boxes just before the present one, to be compared with the paper at a glance. */
export function LatestAnswers({ view: { entries, position } }: { readonly view: KeyingView }) {
  const numbered = entries.map((entry, index) => ({ entry, number: index + 1 }));
  const latest = numbered.slice(0, position).slice(-SHOWN);
  return (
    <aside className={styles.latest} aria-labelledby="latest-answers">
      <h2 id="latest-answers">{m.collect_last_answers()}</h2>
      {latest.length === 0 ? (
        <p>{m.collect_no_last()}</p>
      ) : (
        <ol>
          {latest.map(({ entry, number }) => (
            <li key={number}>
              {m.collect_entry({ number, answer: entry ? shortAnswer(entry.value) : '–' })}
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}
