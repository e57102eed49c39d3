import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './EmptyDesk.module.css';

/** There were dossiers here. Said until it is read, or until there is a dossier again. */
export function LostDesk({ onRead }: { readonly onRead: () => void }) {
  const storage = useStorage();
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
            onRead();
          }}
        >
          {m.loss_dismiss()}
        </Button>
      </div>
    </Callout>
  );
}
