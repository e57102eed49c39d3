import { m } from '#src/i18n/paraglide/messages.js';
import { ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from '#src/ui/Prose.module.css';
import { paths } from './paths.ts';

export function NotFoundPage() {
  return (
    <div className={styles.prose}>
      <PageHeading title={m.not_found_title()} />
      <p>{m.not_found_explanation()}</p>
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={paths.home()}>
          {m.error_home()}
        </ButtonLink>
      </div>
    </div>
  );
}
