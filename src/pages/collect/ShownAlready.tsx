import { useHere } from '#src/app/useHere.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from '#src/ui/Prose.module.css';

/** Nothing is keyed in any more once everybody sees the answers. */
export function ShownAlready() {
  const here = useHere();
  return (
    <div className={styles.prose}>
      <PageHeading title={m.collect_list()} />
      <p>{m.collect_shown()}</p>
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={here.results()}>
          {m.see_results()}
        </ButtonLink>
      </div>
    </div>
  );
}
