/** « Aller plus loin »: what is not a step of the session. */
import { Link } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './Further.module.css';

export function Further() {
  const here = useHere();
  const pages = [
    { to: here.partners(), name: m.nav_partners(), hint: m.further_partners() },
    { to: here.matrix(), name: m.further_matrix(), hint: m.further_matrix_hint() },
    { to: here.rounds(), name: m.nav_rounds(), hint: m.further_rounds() },
  ];
  return (
    <nav className={styles.further} aria-labelledby="further">
      <h2 id="further">{m.further_title()}</h2>
      <ul>
        {pages.map(({ to, name, hint }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
            <p>{hint}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
