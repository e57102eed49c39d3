import { m } from '#src/i18n/paraglide/messages.js';
import { ButtonLink } from './Button.tsx';
import { PageHeading } from './PageHeading.tsx';
import styles from './Prose.module.css';

/** Shown where an address leads to answers that the dossier does not hold any more. */
export function MissingSheet({ dossierPath }: { readonly dossierPath: string }) {
  return (
    <div className={styles.prose}>
      <PageHeading title={m.missing_sheet_title()} />
      <p>{m.missing_sheet_explanation()}</p>
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={dossierPath}>
          {m.back_to_dossier()}
        </ButtonLink>
      </div>
    </div>
  );
}
