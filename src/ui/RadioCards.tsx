/** A native radio group whose choices are cards: a name, and a line that says what it means. */
import type { ReactNode } from 'react';
import styles from './RadioCards.module.css';

export interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly hint?: ReactNode;
}

export function RadioCards<Value extends string>({
  legend,
  name,
  cards,
  chosen,
  onChoose,
}: {
  readonly legend: string;
  readonly name: string;
  readonly cards: readonly RadioCard<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <fieldset className={styles.group} role="radiogroup" aria-label={legend}>
      <legend>{legend}</legend>
      {cards.map((card) => (
        <label key={card.value} className={styles.card}>
          <input
            type="radio"
            name={name}
            value={card.value}
            checked={chosen === card.value}
            onChange={() => onChoose(card.value)}
            aria-label={card.name}
            aria-describedby={card.hint ? `${name}-${card.value}-hint` : undefined}
          />
          <span>
            <span className={styles.name}>{card.name}</span>
            {card.hint && (
              <span className={styles.hint} id={`${name}-${card.value}-hint`}>
                {card.hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
