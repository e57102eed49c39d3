import { m } from '#src/i18n/paraglide/messages.js';
import { ButtonLink } from './Button.tsx';
import { PageHeading } from './PageHeading.tsx';
import styles from './Prose.module.css';

/** Shown where an address leads to a dossier that this device does not hold. */
export function MissingDossier({ homePath }: { readonly homePath: string }) {
  return (
    <div className={styles.prose}>
      <PageHeading title={m.missing_dossier_title()} />
      <p>{m.missing_dossier_explanation()}</p>
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={homePath}>
          {m.error_home()}
        </ButtonLink>
      </div>
    </div>
  );
}
