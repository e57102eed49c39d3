/** The rows of one kind: a table where there is room, a card per row where there is not; and how rows are added. */
import { useEffect, useRef, useState } from 'react';
import { AssociationMark } from '#src/charts/AssociationMark.tsx';
import type { MatrixKind, MatrixRow } from '#src/core/matrix.ts';
import { moveRow, putRowBack, removeRow } from '#src/core/matrixChanges.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { AddRow } from './AddRow.tsx';
import styles from './KindSection.module.css';
import { RowEdit } from './RowEdit.tsx';
import { StanceCell } from './StanceCell.tsx';
import { SuggestedRows } from './SuggestedRows.tsx';
import type { Complementing } from './useMatrix.ts';

interface KindSectionProps {
  readonly kind: MatrixKind;
  readonly name: string;
  readonly complementing: Complementing;
}

export function KindSection({ kind, name, complementing }: KindSectionProps) {
  const { matrix, associations, change } = complementing;
  const rows = matrix.rows.filter((row) => row.kind === kind);
  const root = useRef<HTMLElement>(null);
  const newRow = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  /** What takes the focus once the screen shows what was stored. */
  const toFocus = useRef<string | null>(null);
  const [editedId, setEditedId] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ row: MatrixRow; place: number } | null>(null);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (toFocus.current === null) return;
    const found = root.current?.querySelector<HTMLElement>(toFocus.current);
    if (found == null) return;
    toFocus.current = null;
    found.focus();
  });
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);

  const open = (row: MatrixRow) => {
    const isOpen = editedId === row.id;
    setEditedId(isOpen ? null : row.id);
    toFocus.current = isOpen ? editButton(row) : `[data-edit="${row.id}"] input`;
  };
  const move = async (row: MatrixRow, step: -1 | 1) => {
    const number = rows.findIndex(({ id }) => id === row.id) + step + 1;
    const written = await change((stored) => moveRow(stored, row.id, step));
    if (written.kind === 'failed') return;
    // A node that changes its place loses the focus.
    toFocus.current = `[data-edit="${row.id}"] [data-step="${step}"]`;
    setSaid(m.matrix_moved({ row: row.label, number }));
  };
  const remove = async ({ id }: MatrixRow) => {
    let taken: { row: MatrixRow; place: number } | null = null;
    const written = await change((stored) => {
      const place = stored.rows.findIndex((each) => each.id === id);
      const row = stored.rows[place];
      taken = row === undefined ? null : { row, place };
      return removeRow(stored, id);
    });
    if (written.kind === 'failed') return;
    setEditedId(null);
    setRemoved(taken);
    // Another window was first: there is nothing to take back.
    if (taken === null) newRow.current?.focus();
  };
  const putBack = async ({ row, place }: { row: MatrixRow; place: number }) => {
    const written = await change((stored) => putRowBack(stored, row, place));
    if (written.kind === 'failed') return;
    toFocus.current = editButton(row);
    setRemoved(null);
    setSaid(m.matrix_put_back({ row: row.label }));
  };

  return (
    // Paper has no use for the title of nothing.
    <section
      ref={root}
      className={`${styles.section} ${rows.length === 0 ? 'screen-only' : ''}`}
      aria-labelledby={kind}
    >
      <h2 id={kind} tabIndex={-1}>
        {name}
      </h2>
      {rows.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{m.matrix_row()}</th>
              {associations.map((association) => (
                <th key={association.id} scope="col">
                  <AssociationMark position={association.position} />{' '}
                  <span className={styles.association} title={association.name}>
                    {association.name}
                  </span>
                </th>
              ))}
              <th scope="col" className="screen-only">
                <span className="visually-hidden">{m.matrix_actions()}</span>
              </th>
            </tr>
          </thead>
          {rows.map((row, index) => (
            <tbody key={row.id}>
              <tr data-row>
                <th scope="row">
                  {row.label}
                  {row.note !== '' && editedId !== row.id && (
                    <span className={styles.note}>{row.note}</span>
                  )}
                </th>
                {associations.map((association) => (
                  <td key={association.id}>
                    <StanceCell row={row} association={association} choose={complementing.choose} />
                  </td>
                ))}
                <td className={`${styles.edit} screen-only`}>
                  <Button
                    emphasis="quiet"
                    aria-expanded={editedId === row.id}
                    data-edit-row={row.id}
                    onClick={() => open(row)}
                  >
                    {editedId === row.id ? m.matrix_edit_close() : m.matrix_edit()}
                    <span className="visually-hidden"> {row.label}</span>
                  </Button>
                </td>
              </tr>
              {editedId === row.id && (
                <tr data-edit={row.id} className="screen-only">
                  <td colSpan={associations.length + 2}>
                    <RowEdit
                      row={row}
                      isFirst={index === 0}
                      isLast={index === rows.length - 1}
                      complementing={complementing}
                      onMove={(step) => void move(row, step)}
                      onRemove={() => void remove(row)}
                    />
                  </td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      )}
      <p role="status" className="visually-hidden">
        {removed === null ? said : m.matrix_removed({ row: removed.row.label })}
      </p>
      {removed !== null && (
        <p className={styles.removed}>
          <span aria-hidden="true">{m.matrix_removed({ row: removed.row.label })}</span>{' '}
          <Button ref={undo} emphasis="quiet" onClick={() => void putBack(removed)}>
            {m.matrix_undo()}
          </Button>
        </p>
      )}
      <div className={`${styles.add} screen-only`}>
        <AddRow
          field={newRow}
          kind={kind}
          name={name}
          complementing={complementing}
          onAdded={(label) => {
            setRemoved(null);
            setSaid(m.matrix_added({ row: label }));
          }}
        />
        <SuggestedRows
          kind={kind}
          name={name}
          complementing={complementing}
          onAdded={(count) => setSaid(m.matrix_added_several({ count }))}
          onNoneLeft={() => newRow.current?.focus()}
        />
      </div>
    </section>
  );
}

const editButton = ({ id }: MatrixRow) => `[data-edit-row="${id}"]`;
