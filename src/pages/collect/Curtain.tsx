import type { ReactNode } from 'react';
import { paths } from '#src/app/paths.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from '#src/ui/Prose.module.css';

/** Before anything that was keyed in shows: by an address or the back button anybody may come here. */
export function Curtain({
  dossierId,
  name,
  onOpen,
  failed = false,
  children,
}: {
  readonly dossierId: string;
  /** « Grille n° 3 » */
  readonly name: string;
  readonly onOpen: () => void;
  /** Whether it could not be opened. */
  readonly failed?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.prose}>
      <PageHeading title={m.collect_curtain_title({ name })} />
      <p>{children}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <div className={styles.actions}>
        <Button emphasis="primary" onClick={onOpen}>
          {m.collect_curtain_open()}
        </Button>
        <ButtonLink to={paths.dossier(dossierId)}>{m.back_to_dossier()}</ButtonLink>
      </div>
    </div>
  );
}
