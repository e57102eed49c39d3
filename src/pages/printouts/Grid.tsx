/** The answer grid: a row per answer, numbered as in the booklet; no name. */
import { gridPages, type NumberedCell } from '#src/core/printouts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { cellName } from './cellName.ts';
import styles from './Grid.module.css';
import { Paper } from './Paper.tsx';
import type { Printed } from './usePrinted.ts';

export function Grid({ printed }: { readonly printed: Printed }) {
  const pages = gridPages(printed.steps);
  return pages.map((columns, index) => (
    <Paper
      key={columns[0]?.[0]?.number}
      name={m.print_grid_name()}
      page={index + 1}
      pages={pages.length}
      foot={m.print_booklet_foot()}
    >
      <header className={styles.head}>
        <h2>{m.print_grid_name()}</h2>
        <p>
          <strong>{m.print_no_name()}</strong> {m.print_grid_rule()}
        </p>
        <p className={styles.college}>
          {m.print_grid_college()} <span className={styles.blank} />
        </p>
      </header>
      <div className={styles.columns}>
        {columns.map((cells) => (
          <Column
            key={cells[0]?.number}
            printed={printed}
            cells={cells}
            isNamed={columns.length === 1}
            rows={Math.max(...columns.map(({ length }) => length))}
          />
        ))}
      </div>
    </Paper>
  ));
}

interface ColumnProps {
  readonly printed: Printed;
  readonly cells: readonly NumberedCell[];
  /** Whether there is room for what each row is about. */
  readonly isNamed: boolean;
  /** Of the longest column: rows are of one height on the page. */
  readonly rows: number;
}

function Column({ printed, cells, isNamed, rows }: ColumnProps) {
  const levels = Array.from({ length: printed.questionnaire.levelCount }, (_, index) => index + 1);
  return (
    <table className={styles.grid} data-rows={rows > 24 ? 'many' : 'few'}>
      <tbody>
        {cells.map((cell, index) => (
          <tr
            key={cell.number}
            data-first={cell.step.dimension !== cells[index - 1]?.step.dimension || undefined}
          >
            <th scope="row">{cell.number}</th>
            {isNamed && <td className={styles.name}>{cellName(cell, printed)}</td>}
            {[...levels, 'N', 'O'].map((choice) => (
              <td key={choice} className={styles.box}>
                <span>{choice}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
