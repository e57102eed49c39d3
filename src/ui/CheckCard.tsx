/** A native checkbox as a card: a name, and a line that says what it means. */
import { useId } from 'react';
import styles from './RadioCards.module.css';

export function CheckCard({
  name,
  hint,
  checked,
  onChange,
}: {
  readonly name: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <label className={styles.card}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-label={name}
        aria-describedby={`${id}-hint`}
      />
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      </span>
    </label>
  );
}
