import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import styles from './Sealing.module.css';

interface ShownPassphraseProps {
  readonly label: string;
  readonly hint?: string;
  readonly passphrase: string;
  /** What it opens, on the paper. */
  readonly subject: string;
  readonly onAnother?: () => void;
  readonly onOwn?: () => void;
}

/** Large enough to be copied by hand; on a projector it can be hidden. Printed, it stands alone on a sheet. */
export function ShownPassphrase({
  label,
  hint,
  passphrase,
  subject,
  onAnother,
  onOwn,
}: ShownPassphraseProps) {
  const [isHidden, setHidden] = useState(false);
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(passphrase).then(
      () => setCopied(m.seal_copied()),
      () => setCopied(m.seal_copy_failed()),
    );
  return (
    <section className={styles.shown} aria-label={label}>
      <p className={styles.label}>{label}</p>
      <p className={styles.phrase} data-passphrase>
        {isHidden ? m.seal_hidden() : passphrase}
      </p>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.ways}>
        {onAnother && (
          <Button
            onClick={() => {
              setCopied('');
              onAnother();
            }}
          >
            {m.seal_another()}
          </Button>
        )}
        <Button onClick={() => void copy()}>{m.seal_copy()}</Button>
        <Button onClick={() => window.print()}>{m.seal_print()}</Button>
        <Button emphasis="quiet" onClick={() => setHidden(!isHidden)}>
          {isHidden ? m.seal_show() : m.seal_hide()}
        </Button>
        {onOwn && (
          <Button emphasis="quiet" onClick={onOwn}>
            {m.seal_own()}
          </Button>
        )}
      </div>
      <p role="status" className={styles.hint}>
        {copied}
      </p>
      <div className={styles.paper} aria-hidden="true">
        <h2>{m.seal_paper_title()}</h2>
        <p>{subject}</p>
        <p className={styles.phrase}>{passphrase}</p>
        <p>{m.seal_paper_keep()}</p>
      </div>
    </section>
  );
}
