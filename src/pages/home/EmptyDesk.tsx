import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useIsLost, useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './EmptyDesk.module.css';

/** What to know, and what to do, while there is no dossier here, or none any more. */
export function EmptyDesk() {
  const isLost = useIsLost();
  if (isLost === undefined) return null;
  return isLost ? <LostDesk /> : <NothingYet />;
}

const NothingYet = () => (
  <div className={styles.empty}>
    <p>{m.home_empty()}</p>
    <p>
      <strong>{m.home_lost_question()}</strong> {m.home_lost_answer()}
    </p>
  </div>
);

/** There were dossiers here. Said until it is read, or until there is a dossier again. */
function LostDesk() {
  const storage = useStorage();
  const [isRead, setRead] = useState(false);
  if (isRead) return <NothingYet />;
  return (
    <Callout tone="alert">
      <h3>{m.loss_title()}</h3>
      <p>{m.loss_why()}</p>
      <p>
        <strong>{m.loss_do()}</strong> {m.loss_do_how()}
      </p>
      <p>
        <strong>{m.loss_prevent()}</strong> {m.loss_prevent_how()}
      </p>
      <div className={styles.actions}>
        <Link to={paths.data()}>{m.loss_to_data()}</Link>
        <Button
          onClick={() => {
            storage.forgetLoss();
            setRead(true);
          }}
        >
          {m.loss_dismiss()}
        </Button>
      </div>
    </Callout>
  );
}
