/** A labelled text box with its hint and its error, both linked to it. */
import type { ComponentProps } from 'react';
import { type BoxTexts, LabelledBox } from './LabelledBox.tsx';
import styles from './TextField.module.css';

type TextFieldProps = BoxTexts & Omit<ComponentProps<'input'>, 'id'>;

export function TextField({ label, hint, error, ...props }: TextFieldProps) {
  return (
    <LabelledBox label={label} hint={hint} error={error}>
      {(linked) => (
        <input
          type="text"
          className={styles.input}
          aria-invalid={error ? true : undefined}
          {...linked}
          {...props}
        />
      )}
    </LabelledBox>
  );
}
