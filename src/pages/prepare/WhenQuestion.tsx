import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './PreparePage.module.css';
import type { Preparing } from './usePreparing.ts';

interface WhenQuestionProps {
  readonly preparing: Preparing;
  /** Of the beginning, `18:30`; empty: not said. */
  readonly clock: string;
  readonly onClock: (clock: string) => void;
}

export function WhenQuestion({ preparing, clock, onClock }: WhenQuestionProps) {
  const { session, choose, saveText } = preparing;
  return (
    <section className={styles.part}>
      <h2>{m.prepare_when()}</h2>
      <div className={styles.row}>
        <DateField
          label={m.prepare_date()}
          stored={session?.date ?? null}
          onSave={(date) => void choose((stored) => ({ ...stored, date }))}
        />
        <SavedTextField
          label={m.prepare_place()}
          stored={session?.place ?? ''}
          onSave={(place) => saveText((stored) => ({ ...stored, place }))}
        />
      </div>
      <div className={styles.short}>
        <TextField
          type="time"
          label={m.prepare_start()}
          hint={m.prepare_start_hint()}
          value={clock}
          onChange={({ target: { value } }) => onClock(value)}
        />
      </div>
    </section>
  );
}
