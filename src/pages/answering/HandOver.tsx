/** The screens between two people: they hold no answer of anybody. */
import { paths } from '#src/app/paths.ts';
import type { Party, Sheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from './HandOver.module.css';

export function WelcomePerson({
  sheet,
  firstPath,
}: {
  readonly sheet: Sheet;
  readonly firstPath: string;
}) {
  return (
    <div className={styles.screen}>
      <PageHeading title={m.sheet_name({ number: sheet.number })} />
      <p>{m.handover_welcome()}</p>
      <p>{m.handover_confidential()}</p>
      <ButtonLink emphasis="primary" to={firstPath}>
        {m.handover_begin()}
      </ButtonLink>
    </div>
  );
}

export function ClosedSheet({
  dossierId,
  sheet,
  state,
}: {
  readonly dossierId: string;
  readonly sheet: Sheet;
  readonly state: Party['state'];
}) {
  return (
    <div className={styles.screen}>
      <PageHeading title={m.handover_closed_title({ number: sheet.number })} />
      <p>{state === 'shown' ? m.handover_shown() : m.handover_pass_on()}</p>
      <ButtonLink
        emphasis="primary"
        to={state === 'shown' ? paths.results(dossierId) : paths.dossier(dossierId)}
      >
        {state === 'shown' ? m.see_results() : m.handover_continue()}
      </ButtonLink>
    </div>
  );
}
