import { useHere } from '#src/app/useHere.ts';
import type { Unseen } from '#src/core/whyUnseen.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from '#src/ui/Prose.module.css';

const EXPLANATIONS: Record<Unseen | 'valuesOnly', () => string> = {
  hidden: m.discuss_hidden,
  withheld: m.discuss_withheld,
  nobody: m.discuss_nobody,
  valuesOnly: m.discuss_values_only,
};

/** What comes before a discussion. No number at all. */
export function NotYet({ reason }: { readonly reason: Unseen | 'valuesOnly' }) {
  const here = useHere();
  return (
    <div className={styles.prose}>
      <PageHeading title={m.discuss_title()} />
      <p>{EXPLANATIONS[reason]()}</p>
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={here.dossier()}>
          {m.back_to_dossier()}
        </ButtonLink>
      </div>
    </div>
  );
}
