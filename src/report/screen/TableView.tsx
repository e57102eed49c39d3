import type { TableBlock } from '#src/core/report/report.ts';
import styles from './TableView.module.css';

/** More rows than this may be cut between two pages; the heads are repeated. */
const MOST_UNCUT_ROWS = 14;
/** A row that is longer may be cut, rather than leave a page empty. */
const MOST_UNCUT_SIGNS = 1_500;

export function TableView({ table }: { readonly table: TableBlock }) {
  const { caption, captionIsSaid, columns, rows } = table;
  return (
    <div className={styles.frame} data-short={isShort(rows) || undefined}>
      <table className={styles.table}>
        <caption data-said={captionIsSaid || undefined}>
          <span className={captionIsSaid ? 'visually-hidden' : undefined}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ heading, align, width }) => (
              <th key={heading} scope="col" data-align={align} data-width={width}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
            <tr key={row} data-long={cells.join('').length > MOST_UNCUT_SIGNS || undefined}>
              {columns.map(({ heading, align, width, isNamed }, position) =>
                position === 0 ? (
                  <th
                    key={heading}
                    scope="row"
                    data-width={width}
                    data-breaks={breaks(cells[position])}
                  >
                    {cells[position]}
                  </th>
                ) : (
                  <td
                    key={heading}
                    data-align={align}
                    data-width={width}
                    data-heading={heading}
                    data-named={isNamed || undefined}
                    data-breaks={breaks(cells[position])}
                  >
                    {cells[position]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is longer than any word may be broken anywhere, else its column would push the others off the page. */
const breaks = (text = '') => /\S{31}/u.test(text) || undefined;

const isShort = (rows: TableBlock['rows']) =>
  rows.length <= MOST_UNCUT_ROWS && rows.flat().join('').length <= 2 * MOST_UNCUT_SIGNS;
