import { TextField } from '#src/ui/TextField.tsx';
import styles from './CodeField.module.css';

/** Four digits, covered while they are typed: people stand nearby. Not a password box, which browsers offer to keep. */
export function CodeField({
  label,
  hint,
  error,
  code,
  onChange,
  onEnter,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly code: string;
  readonly onChange: (code: string) => void;
  readonly onEnter: () => void;
}) {
  return (
    <div className={styles.covered}>
      <TextField
        label={label}
        hint={hint}
        error={error}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={code}
        onChange={({ target }) => onChange(target.value.trim())}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onEnter();
        }}
      />
    </div>
  );
}
