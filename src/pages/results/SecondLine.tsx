/** What people outside the governance answered, beside it, never mixed with it. */
import type { DescribedSecondLine } from '#src/core/report/describeSecondLine.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './ResultTables.module.css';

export const SecondLine = ({ line }: { readonly line: DescribedSecondLine }) => (
  <section className={styles.section} aria-labelledby="second-line">
    <h2 id="second-line">{m.record_second_line()}</h2>
    <p>{m.record_second_line_intro()}</p>
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.record_second_line()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.results_theme()}</th>
            <th scope="col" className={styles.number}>
              {line.governance}
            </th>
            <th scope="col" className={styles.number}>
              {line.others}
            </th>
          </tr>
        </thead>
        <tbody>
          {line.rows.map(({ themeId, name, governance, others }) => (
            <tr key={themeId} data-theme-id={themeId}>
              <th scope="row">{name}</th>
              <td className={styles.number} data-heading={line.governance}>
                {governance}
              </td>
              <td className={styles.number} data-heading={line.others}>
                {others}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);
