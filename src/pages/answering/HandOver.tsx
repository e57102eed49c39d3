/** The screens between two people: they hold no answer of anybody. */
import { paths } from '#src/app/paths.ts';
import type { Party, Sheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from './HandOver.module.css';

export function WelcomePerson({
  sheet,
  onBegin,
}: {
  readonly sheet: Sheet;
  readonly onBegin: () => void;
}) {
  return (
    <div className={styles.screen}>
      <PageHeading title={m.sheet_name({ number: sheet.number })} />
      <p>{m.handover_welcome()}</p>
      <p>{m.handover_confidential()}</p>
      <Button emphasis="primary" onClick={onBegin}>
        {m.handover_begin()}
      </Button>
    </div>
  );
}

/** Somebody's begun answers: only their author should go on. */
export function ResumePerson({
  sheet,
  dossierId,
  onResume,
}: {
  readonly sheet: Sheet;
  readonly dossierId: string;
  readonly onResume: () => void;
}) {
  return (
    <div className={styles.screen}>
      <PageHeading title={m.handover_resume_title({ number: sheet.number })} />
      <p>{m.handover_resume()}</p>
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={paths.dossier(dossierId)}>
          {m.handover_not_mine()}
        </ButtonLink>
        <Button onClick={onResume}>{m.handover_mine()}</Button>
      </div>
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
