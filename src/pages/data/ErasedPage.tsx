import { m } from '#src/i18n/paraglide/messages.js';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from '#src/ui/Prose.module.css';

/**
 * Stands in the history entry, since the page itself does not outlive the erasure: the language goes
 * too, and with another language everything is mounted anew.
 */
export const ERASED = { erased: true } as const;

export const isErased = (state: unknown) =>
  state !== null && typeof state === 'object' && 'erased' in state && state.erased === true;

export function ErasedPage() {
  return (
    <div className={styles.prose}>
      <PageHeading title={m.data_erased_title()} />
      <p>{m.data_erased()}</p>
      <p>{m.data_erased_files()}</p>
    </div>
  );
}
