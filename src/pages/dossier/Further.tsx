/** « Aller plus loin »: what is not a step of the session. */
import { Link } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './Further.module.css';

export function Further() {
  const here = useHere();
  return (
    <nav className={styles.further} aria-labelledby="further">
      <h2 id="further">{m.matrix_further()}</h2>
      <ul>
        <li>
          <Link to={here.matrix()}>{m.matrix_title()}</Link>
          <p>{m.matrix_further_hint()}</p>
        </li>
      </ul>
    </nav>
  );
}
