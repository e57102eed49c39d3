/** What one association says of one row: a native list, so that it can be touched and is read out as one. */
import { AssociationMark } from '#src/charts/AssociationMark.tsx';
import type { Organisation } from '#src/core/dossier.ts';
import type { MatrixRow } from '#src/core/matrix.ts';
import { setStance } from '#src/core/matrixChanges.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './StanceCell.module.css';
import { STANCE_WORDS, stanceName } from './stanceWords.ts';
import type { Complementing } from './useMatrix.ts';

interface StanceCellProps {
  readonly row: MatrixRow;
  readonly association: Organisation;
  readonly choose: Complementing['choose'];
}

export function StanceCell({ row, association, choose }: StanceCellProps) {
  const { id, name, position } = association;
  const stance = row.stances.find(({ organisationId }) => organisationId === id)?.stance ?? null;
  return (
    <label className={styles.cell}>
      {/* Seen on a card, which has no head of columns. */}
      <span className={styles.name}>
        <AssociationMark position={position} /> {name}
      </span>
      <select
        className={styles.choice}
        aria-label={m.matrix_cell({ row: row.label, name })}
        data-row-id={row.id}
        data-organisation-id={id}
        data-stance={stance ?? 'unsaid'}
        value={stance ?? ''}
        onChange={({ target }) => {
          const chosen = STANCE_WORDS.find((each) => each.stance === target.value)?.stance ?? null;
          choose(`${row.id} ${id}`, (stored) => setStance(stored, row.id, id, chosen));
        }}
      >
        <option value="">{stanceName(null)}</option>
        {STANCE_WORDS.map((each) => (
          <option key={each.stance} value={each.stance}>
            {each.name()}
          </option>
        ))}
      </select>
    </label>
  );
}
