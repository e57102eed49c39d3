import { useHere } from '#src/app/useHere.ts';
import type { Unseen } from '#src/core/whyUnseen.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from '#src/ui/Prose.module.css';

/** Why there is nothing to see yet, in a sentence, and what to do. No number at all. */
export function NothingToShow({ reason }: { readonly reason: Unseen | 'noValues' }) {
  const here = useHere();
  const explanation = {
    hidden: m.results_hidden,
    withheld: m.results_withheld,
    nobody: m.results_nobody,
    noValues: m.results_no_values,
  }[reason];
  return (
    <div className={styles.prose}>
      <PageHeading title={m.results_title()} />
      <p>{explanation()}</p>
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={here.dossier()}>
          {m.back_to_dossier()}
        </ButtonLink>
      </div>
    </div>
  );
}
