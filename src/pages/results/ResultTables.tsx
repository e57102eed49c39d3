/** The same numbers as the charts, as tables. */
import type { DescribedDimension } from '#src/core/report/describedResult.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './ResultTables.module.css';

interface TableProps {
  readonly dimensions: readonly DescribedDimension[];
}

export function DimensionTable({ dimensions }: TableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{m.results_by_dimension()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.results_dimension()}</th>
            <th scope="col" className={styles.number}>
              {m.results_value()}
            </th>
            <th scope="col">{m.results_reading()}</th>
            <th scope="col">{m.results_coverage()}</th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <tr key={dimension.id} data-dimension-id={dimension.id}>
              <th scope="row">{dimension.name}</th>
              <td className={styles.number} data-heading={m.results_value()}>
                {dimension.shown}
              </td>
              <td>
                {dimension.bandName}
                {dimension.basis === 'prospective' && ` (${m.status_prospective()})`}
              </td>
              <td>{dimension.coverage}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function ThemeTable({ dimensions }: TableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{m.results_by_theme()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.results_theme()}</th>
            <th scope="col" className={styles.number}>
              {m.results_value()}
            </th>
            <th scope="col">{m.results_reading()}</th>
            <th scope="col">{m.results_remark()}</th>
          </tr>
        </thead>
        <tbody>
          {dimensions.flatMap(({ themes }) =>
            themes.map((theme) => (
              <tr key={theme.id} data-theme-id={theme.id}>
                <th scope="row">{theme.name}</th>
                <td className={styles.number} data-heading={m.results_value()}>
                  {theme.shown}
                </td>
                <td>{theme.bandName}</td>
                <td>
                  {[theme.pattern?.name, theme.coverage, ...theme.retained]
                    .filter(Boolean)
                    .join(' · ')}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
