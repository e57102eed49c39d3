import { type FormEvent, type RefObject, useState } from 'react';
import { MAX_LIST_LENGTH, MAX_NAME_LENGTH } from '#src/core/limits.ts';
import type { MatrixKind } from '#src/core/matrix.ts';
import { addRows, emptyRow, hasRoomFor, isSameRow } from '#src/core/matrixChanges.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './AddRow.module.css';
import type { Complementing } from './useMatrix.ts';

interface AddRowProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly kind: MatrixKind;
  /** Of the kind, on screen. */
  readonly name: string;
  readonly complementing: Complementing;
  readonly onAdded: (label: string) => void;
}

/** A row of one's own: its name, then Enter, then the next one. */
export function AddRow({ field, kind, name, complementing, onAdded }: AddRowProps) {
  const { matrix, change } = complementing;
  const [label, setLabel] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    const row = emptyRow(crypto.randomUUID(), kind, label);
    if (row.label === '') return setProblem(m.matrix_new_missing());
    if (matrix.rows.some((each) => isSameRow(each, row))) return setProblem(m.matrix_new_known());
    if (!hasRoomFor(matrix, 1)) return setProblem(m.matrix_full({ most: MAX_LIST_LENGTH }));
    // At once: while this one is stored the next may be typed.
    setLabel('');
    const written = await change((stored) => addRows(stored, [row]));
    if (written.kind === 'failed') setLabel((typed) => typed || row.label);
    else onAdded(row.label);
  };
  return (
    <form className={styles.add} noValidate onSubmit={(event) => void add(event)}>
      <TextField
        ref={field}
        label={m.matrix_new({ kind: name })}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="off"
        value={label}
        onChange={({ target }) => {
          setLabel(target.value);
          setProblem(undefined);
        }}
        error={problem}
      />
      <Button type="submit">
        {m.matrix_add()}
        <span className="visually-hidden"> ({name})</span>
      </Button>
    </form>
  );
}
