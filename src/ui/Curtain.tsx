import type { ReactNode } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button, ButtonLink } from './Button.tsx';
import { PageHeading } from './PageHeading.tsx';
import styles from './Prose.module.css';

/** Before what is not for everybody in the room: by an address or the back button anybody may come here. */
export function Curtain({
  title,
  open,
  onOpen,
  dossierPath,
  children,
}: {
  readonly title: string;
  /** What the button says that opens it. */
  readonly open: string;
  readonly onOpen: () => void;
  readonly dossierPath: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.prose}>
      <PageHeading title={title} />
      {children}
      <div className={styles.actions}>
        <Button emphasis="primary" onClick={onOpen}>
          {open}
        </Button>
        <ButtonLink to={dossierPath}>{m.back_to_dossier()}</ButtonLink>
      </div>
    </div>
  );
}
