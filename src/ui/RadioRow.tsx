/** A native radio group on one line, for short choices that need no explanation each. */
import { useId } from 'react';
import { ChoicePill } from './ChoicePill.tsx';
import styles from './RadioRow.module.css';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

export function RadioRow<Value extends string>({
  legend,
  choices,
  chosen,
  onChoose,
}: {
  readonly legend: string;
  readonly choices: readonly RadioChoice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group} role="radiogroup" aria-label={legend}>
      <legend>{legend}</legend>
      <div className={styles.row}>
        {choices.map((choice) => (
          <ChoicePill
            key={choice.value}
            type="radio"
            name={name}
            value={choice.value}
            checked={chosen === choice.value}
            onChange={() => onChoose(choice.value)}
          >
            {choice.name}
          </ChoicePill>
        ))}
      </div>
    </fieldset>
  );
}
