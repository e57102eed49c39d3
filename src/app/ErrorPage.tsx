/** A bug must not cost anybody their work: says what happened, offers the data, and the way home. */
import { useEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from '#src/ui/Prose.module.css';
import { isMissingCode, reloadFor } from './missingCode.ts';
import { paths } from './paths.ts';

export function ErrorPage() {
  const error = useRouteError();
  const isMissing = isMissingCode(error);
  const [mayHelpItself, setMayHelpItself] = useState(isMissing);
  useEffect(() => {
    if (isMissingCode(error)) void reloadFor(error).then(setMayHelpItself);
  }, [error]);
  if (mayHelpItself) return null;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <div className={styles.prose}>
      <PageHeading title={isMissing ? m.error_missing_title() : m.error_title()} />
      <p>{isMissing ? m.error_missing_explanation() : m.error_explanation()}</p>
      <div className={styles.actions}>
        <Button emphasis="primary" onClick={() => location.reload()}>
          {m.error_reload()}
        </Button>
        <ButtonLink to={paths.data()}>{m.error_save_data()}</ButtonLink>
        <ButtonLink to={paths.home()}>{m.error_home()}</ButtonLink>
      </div>
      <details>
        <summary>{m.error_detail()}</summary>
        <p>
          <code data-error>{detail}</code>
        </p>
      </details>
    </div>
  );
}
