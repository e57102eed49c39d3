import type { ReactNode } from 'react';
import { useHere } from '#src/app/useHere.ts';
import type { Sheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from '#src/ui/Prose.module.css';

/** Before anything that was keyed in shows: by an address or the back button anybody may come here. */
export function Curtain({
  name,
  status,
  onOpen,
  failed = false,
  children,
}: {
  /** « Grille n° 3 » */
  readonly name: string;
  readonly status: Sheet['status'];
  readonly onOpen: () => void;
  /** Whether it could not be opened. */
  readonly failed?: boolean;
  readonly children: ReactNode;
}) {
  const here = useHere();
  return (
    <div className={styles.prose}>
      <PageHeading
        title={
          status === 'open'
            ? m.collect_curtain_title({ name })
            : m.collect_curtain_title_finished({ name })
        }
      />
      <p>{children}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <div className={styles.actions}>
        <Button emphasis="primary" onClick={onOpen}>
          {m.collect_curtain_open()}
        </Button>
        <ButtonLink to={here.dossier()}>{m.back_to_dossier()}</ButtonLink>
      </div>
    </div>
  );
}
