import type { NumberedCell } from '#src/core/printouts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { type CellWords, partnerName, shortQuestion } from './cellWords.ts';
import styles from './TallyPage.module.css';

interface TallyOutlineProps {
  readonly cells: readonly NumberedCell[];
  readonly words: CellWords;
  readonly present: NumberedCell;
  readonly isCounted: (cell: NumberedCell) => boolean;
  readonly onGo: (index: number) => void;
}

/** Every question to be counted, to jump to. */
export function TallyOutline({ cells, words, present, isCounted, onGo }: TallyOutlineProps) {
  return (
    <details className={styles.outline}>
      <summary>{m.collect_counts_outline()}</summary>
      <ol>
        {cells.map((cell, index) => (
          <li key={cell.number}>
            <button
              type="button"
              aria-current={cell === present ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              <span>
                {[shortQuestion(cell, words), partnerName(cell, words)].filter(Boolean).join(' · ')}
              </span>
              <span className={styles.state}>
                {isCounted(cell) ? m.collect_counts_done() : '–'}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
