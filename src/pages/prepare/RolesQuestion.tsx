import { Paragraphs } from '#src/guide/Sayings.tsx';
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import styles from './PreparePage.module.css';
import type { Preparing } from './usePreparing.ts';

export function RolesQuestion({ preparing }: { readonly preparing: Preparing }) {
  const { session, saveText } = preparing;
  const guide = useSessionGuide();
  return (
    <section className={styles.part}>
      <h2>{m.prepare_roles()}</h2>
      <Paragraphs texts={guide.facilitation} />
      <SavedTextField
        label={m.prepare_facilitator()}
        hint={m.prepare_role_hint()}
        stored={session?.facilitator ?? ''}
        onSave={(facilitator) => saveText((stored) => ({ ...stored, facilitator }))}
      />
      <Paragraphs texts={guide.keyingIn} />
      <SavedTextField
        label={m.prepare_keyed_by()}
        stored={session?.keyedBy ?? ''}
        onSave={(keyedBy) => saveText((stored) => ({ ...stored, keyedBy }))}
      />
    </section>
  );
}
