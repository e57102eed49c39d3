import { m } from '#src/i18n/paraglide/messages.js';
import { Callout } from '#src/ui/Callout.tsx';
import type { ReportedWrites } from './useReportedWrites.ts';
import styles from './WriteFailureNotice.module.css';

/** Stays in sight at the foot of the window until a write succeeds. */
export function WriteFailureNotice({ failure }: Pick<ReportedWrites, 'failure'>) {
  if (failure === null) return null;
  return (
    <div className={styles.notice}>
      <Callout tone="alert">
        {failure === 'full' ? m.profile_write_full() : m.write_failed()}
      </Callout>
    </div>
  );
}
