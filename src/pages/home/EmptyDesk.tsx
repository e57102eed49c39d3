import { lazy, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { useIsLost } from '#src/storage/hooks.ts';
import styles from './EmptyDesk.module.css';

/** What to know, and what to do, while there is no dossier here, or none any more. */
export function EmptyDesk() {
  const isLost = useIsLost();
  const [isRead, setRead] = useState(false);
  if (isLost === undefined) return null;
  return isLost && !isRead ? <LostDesk onRead={() => setRead(true)} /> : <NothingYet />;
}

const LostDesk = lazy(async () => ({ default: (await import('./LostDesk.tsx')).LostDesk }));

const NothingYet = () => (
  <div className={styles.empty}>
    <p>{m.home_empty()}</p>
    <p>
      <strong>{m.home_lost_question()}</strong> {m.home_lost_answer()}
    </p>
  </div>
);
