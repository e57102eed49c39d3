import type { NumberedCell } from '#src/core/printouts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { shortAnswer } from './answerWords.ts';
import { type CellWords, shortQuestion } from './cellWords.ts';
import styles from './KeyGrids.module.css';
import type { Keying, KeyingView } from './Keying.ts';

/** The grid as it is keyed so far; any box of it can be keyed again. */
export function WholeGrid({
  keying,
  view,
  cells,
  words,
}: {
  readonly keying: Keying;
  readonly view: KeyingView;
  readonly cells: readonly NumberedCell[];
  readonly words: CellWords;
}) {
  const isKeyed = view.entries.some((entry) => entry !== null);
  if (!isKeyed) return null;
  return (
    <details className={styles.whole}>
      <summary>{m.collect_whole_grid()}</summary>
      <p>{m.collect_whole_grid_lead()}</p>
      <ol>
        {cells.map((cell, index) => {
          const entry = view.entries[index] ?? null;
          if (entry === null) return null;
          return (
            <li key={cell.number}>
              <button
                type="button"
                aria-current={index === view.position ? 'step' : undefined}
                onClick={() => keying.goTo(index)}
              >
                {m.collect_entry({ number: cell.number, answer: shortAnswer(entry.value) })}
                <span className="visually-hidden"> {shortQuestion(cell, words)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
