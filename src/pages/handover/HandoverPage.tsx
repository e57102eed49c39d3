/** « Transmettre »: what goes from one device to another, without a server in between. */
import { FramePage, keyOf } from '#src/app/FramePage.tsx';
import styles from '#src/handover/Handover.module.css';
import { m } from '#src/i18n/paraglide/messages.js';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { Collect } from './Collect.tsx';
import { Invite } from './Invite.tsx';
import { Merge } from './Merge.tsx';
import { Share } from './Share.tsx';

export function HandoverPage() {
  return (
    <FramePage>
      {({ frame, chosen }) => (
        <div className={styles.page} key={keyOf(chosen)}>
          <header className={styles.section}>
            <PageHeading title={m.handover_title()} />
            <p>{m.handover_lead()}</p>
          </header>
          <Invite frame={frame} chosen={chosen} />
          <Collect />
          <Share frame={frame} chosen={chosen} />
          <Merge />
        </div>
      )}
    </FramePage>
  );
}
