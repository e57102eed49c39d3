import { m } from '#src/i18n/paraglide/messages.js';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from '#src/ui/Prose.module.css';

/** Where the address names no question of this bilan, or the answers point to none. */
export function NoPoint({
  isUnknown,
  agendaAddress,
  onAdd,
}: {
  readonly isUnknown: boolean;
  readonly agendaAddress: string;
  readonly onAdd: () => void;
}) {
  return (
    <div className={styles.prose}>
      <PageHeading title={m.discuss_title()} />
      <p>{isUnknown ? m.discuss_unknown_point() : m.discuss_no_point()}</p>
      <div className={styles.actions}>
        {isUnknown ? (
          <ButtonLink emphasis="primary" to={agendaAddress}>
            {m.discuss_to_agenda()}
          </ButtonLink>
        ) : (
          <Button emphasis="primary" onClick={onAdd}>
            {m.discuss_add_other()}
          </Button>
        )}
      </div>
    </div>
  );
}
