import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './DataPage.module.css';

export function Privacy() {
  return (
    <section className={styles.section} aria-labelledby="privacy">
      <h2 id="privacy">{m.data_privacy()}</h2>
      <dl className={styles.definitions}>
        <dt>{m.data_privacy_who_term()}</dt>
        <dd>{m.data_privacy_who()}</dd>
        <dt>{m.data_privacy_why_term()}</dt>
        <dd>{m.data_privacy_why()}</dd>
        <dt>{m.data_privacy_long_term()}</dt>
        <dd>{m.data_privacy_long()}</dd>
        <dt>{m.data_privacy_rights_term()}</dt>
        <dd>{m.data_privacy_rights()}</dd>
        <dt>{m.data_privacy_leaves_term()}</dt>
        <dd>{m.data_privacy_leaves()}</dd>
      </dl>
      <Link to={paths.help('confidentialite')}>{m.data_privacy_more()}</Link>
    </section>
  );
}
