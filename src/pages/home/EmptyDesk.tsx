import { m } from '#src/i18n/paraglide/messages.js';
import styles from './EmptyDesk.module.css';

/** What to know, and what to do, while there is no dossier here, or none any more. */
export const EmptyDesk = () => (
  <div className={styles.empty}>
    <p>{m.home_empty()}</p>
    <p>
      <strong>{m.home_lost_question()}</strong> {m.home_lost_answer()}
    </p>
  </div>
);
