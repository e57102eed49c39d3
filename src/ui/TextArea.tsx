/** A labelled box for several lines, which grows with its text. */
import { type ComponentProps, useId } from 'react';
import styles from './TextField.module.css';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id'> {
  readonly label: string;
  readonly hint?: string | undefined;
}

export function TextArea({ label, hint, ...props }: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <textarea
        rows={2}
        id={id}
        className={styles.area}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...props}
      />
    </div>
  );
}
