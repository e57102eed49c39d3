/** A labelled box for several lines, which grows with its text. */
import type { ComponentProps } from 'react';
import { type BoxTexts, LabelledBox } from './LabelledBox.tsx';
import styles from './TextField.module.css';

type TextAreaProps = Omit<BoxTexts, 'error'> & Omit<ComponentProps<'textarea'>, 'id'>;

export function TextArea({ label, hint, ...props }: TextAreaProps) {
  return (
    <LabelledBox label={label} hint={hint}>
      {(linked) => <textarea rows={2} className={styles.area} {...linked} {...props} />}
    </LabelledBox>
  );
}
