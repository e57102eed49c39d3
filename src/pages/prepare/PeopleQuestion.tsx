import { m } from '#src/i18n/paraglide/messages.js';
import { CountField } from '#src/ui/CountField.tsx';
import styles from './PreparePage.module.css';
import type { Preparing } from './usePreparing.ts';

export function PeopleQuestion({ preparing }: { readonly preparing: Preparing }) {
  const { session, choose } = preparing;
  return (
    <section className={styles.part}>
      <h2>{m.prepare_people()}</h2>
      <div className={styles.short}>
        <CountField
          label={m.prepare_people_label()}
          hint={m.prepare_people_hint()}
          stored={session?.invited ?? null}
          onSave={(invited) => void choose((stored) => ({ ...stored, invited }))}
        />
      </div>
    </section>
  );
}
