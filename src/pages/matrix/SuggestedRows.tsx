import { useEffect, useRef, useState } from 'react';
import type { MatrixKind } from '#src/core/matrix.ts';
import { addRows, emptyRow, hasRoomFor } from '#src/core/matrixChanges.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import styles from './SuggestedRows.module.css';
import { suggestedLabels } from './suggestedLabels.ts';
import type { Complementing } from './useMatrix.ts';

interface SuggestedRowsProps {
  readonly kind: MatrixKind;
  /** Of the kind, on screen. */
  readonly name: string;
  readonly complementing: Complementing;
  readonly onAdded: (count: number) => void;
  /** The last one was added: the focus goes elsewhere. */
  readonly onNoneLeft: () => void;
}

/** Rows that others often begin with, one by one or all in one press; unfolded at first only in an empty matrix. */
export function SuggestedRows({
  kind,
  name,
  complementing,
  onAdded,
  onNoneLeft,
}: SuggestedRowsProps) {
  const { matrix, change } = complementing;
  const labels = suggestedLabels(kind, matrix.rows);
  const list = useRef<HTMLUListElement>(null);
  /** Where the button stood that was pressed and is gone. */
  const pressed = useRef<number | null>(null);
  const [isOpen, setOpen] = useState(matrix.rows.length === 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when what is left has changed
  useEffect(() => {
    if (pressed.current === null) return;
    const left = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = left[pressed.current] ?? left.at(-1);
    pressed.current = null;
    if (next === undefined) onNoneLeft();
    else next.focus();
  }, [labels.join()]);

  if (labels.length === 0 || !hasRoomFor(matrix, labels.length)) return null;
  const add = async (added: readonly string[], place: number) => {
    pressed.current = place;
    const rows = added.map((label) => emptyRow(crypto.randomUUID(), kind, label));
    const written = await change((stored) => addRows(stored, rows));
    if (written.kind === 'failed') pressed.current = null;
    else onAdded(added.length);
  };
  return (
    <details
      className={styles.suggested}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {m.matrix_suggested()}
        <span className="visually-hidden"> ({name})</span>
      </summary>
      <ul ref={list} aria-label={m.matrix_suggested_of({ kind: name })}>
        {labels.map((label, place) => (
          <li key={label}>
            <button type="button" onClick={() => void add([label], place)}>
              <span aria-hidden="true">+ </span>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <Button emphasis="quiet" onClick={() => void add(labels, 0)}>
        {m.matrix_suggested_all({ count: labels.length })}
        <span className="visually-hidden"> ({name})</span>
      </Button>
    </details>
  );
}
