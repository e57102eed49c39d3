import { useHere } from '#src/app/useHere.ts';
import styles from '#src/handover/Handover.module.css';
import { m } from '#src/i18n/paraglide/messages.js';
import { ButtonLink } from '#src/ui/Button.tsx';

/** « Fusionner un dossier »: the way to its own page. */
export function Merge() {
  const here = useHere();
  return (
    <section className={styles.section} aria-labelledby="merge">
      <h2 id="merge">{m.merge_title()}</h2>
      <p>{m.merge_lead()}</p>
      <ButtonLink to={here.merge()}>{m.merge_open()}</ButtonLink>
    </section>
  );
}
