/** Everything about a row but its cells: its name, its place, what is noted of it. */
import type { MatrixRow } from '#src/core/matrix.ts';
import { changeRow } from '#src/core/matrixChanges.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import { Button } from '#src/ui/Button.tsx';
import styles from './RowEdit.module.css';
import type { Complementing } from './useMatrix.ts';

interface RowEditProps {
  readonly row: MatrixRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly complementing: Complementing;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function RowEdit({ row, isFirst, isLast, complementing, onMove, onRemove }: RowEditProps) {
  const ways = [
    { step: -1, name: m.matrix_move_up(), isAtEnd: isFirst },
    { step: 1, name: m.matrix_move_down(), isAtEnd: isLast },
  ] as const;
  return (
    <fieldset className={styles.edit} aria-label={row.label}>
      <SavedTextField
        label={m.matrix_label()}
        stored={row.label}
        missing={(name) => m.matrix_label_missing({ name })}
        onSave={(label) => complementing.saveText((stored) => changeRow(stored, row.id, { label }))}
      />
      <SavedTextArea
        label={m.matrix_note()}
        hint={m.matrix_note_hint()}
        stored={row.note}
        onSave={(note) => complementing.saveText((stored) => changeRow(stored, row.id, { note }))}
      />
      <div className={styles.actions}>
        {ways.map(({ step, name, isAtEnd }) => (
          <Button
            key={step}
            emphasis="quiet"
            data-step={step}
            aria-disabled={isAtEnd}
            onClick={() => isAtEnd || onMove(step)}
          >
            {name}
          </Button>
        ))}
        <Button emphasis="quiet" onClick={onRemove}>
          {m.matrix_remove()}
        </Button>
      </div>
    </fieldset>
  );
}
