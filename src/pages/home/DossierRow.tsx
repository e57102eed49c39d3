import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { eraseReminder } from '#src/core/eraseReminder.ts';
import type { NextStep } from '#src/core/nextStep.ts';
import { formatAgo, formatDate } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { today } from '#src/i18n/today.ts';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { answeringWords } from './answeringWords.ts';
import styles from './DossierList.module.css';
import type { DossierRowsProps } from './DossierRows.tsx';
import { RowActions } from './RowActions.tsx';

/** One dossier: what it waits for, what it holds, when it was changed and saved, when it is to be erased. */
export function DossierRow({
  dossier,
  areMany,
  onDone,
}: Omit<DossierRowsProps, 'dossiers'> & { readonly dossier: DossierSummary }) {
  const name = dossier.isGuest
    ? m.guest_title({ organisation: dossier.organisationName ?? '' })
    : dossier.title || dossier.organisationName || m.dossier_untitled();
  const now = new Date();
  return (
    <li className={styles.row}>
      <div>
        <h3>
          <Link to={paths.dossier(dossier.id)}>{name}</Link>
        </h3>
        <p className={styles.facts}>
          {dossier.nextStep !== null && !dossier.isGuest && (
            <>
              <strong>{STEP_NAMES[dossier.nextStep]()}</strong>
              {' · '}
            </>
          )}
          {dossier.isGuest ? dossier.latestRound?.label : heldBy(dossier).join(' · ')}
        </p>
        <p className={styles.facts}>
          {m.home_changed({ ago: formatAgo(dossier.changedAt, now) })}{' '}
          {dossier.savedAt === null
            ? m.home_never_saved()
            : m.home_saved({ ago: formatAgo(dossier.savedAt, now) })}
        </p>
        {dossier.eraseOn !== null && <EraseOn date={dossier.eraseOn} />}
      </div>
      <RowActions dossier={dossier} name={name} isFolded={areMany} onDone={onDone} />
    </li>
  );
}

const STEP_NAMES: Readonly<Record<NextStep, () => string>> = {
  begin: m.home_step_begin,
  answer: m.home_step_answer,
  show: m.home_step_show,
  discuss: m.home_step_discuss,
  conclude: m.home_step_conclude,
  concluded: m.home_step_concluded,
};

/** What tells it from others; several associations and bilans are worth a word, one of each is not. */
function heldBy(dossier: DossierSummary): string[] {
  const { title, organisationName, latestRound, rounds } = dossier;
  const parties = latestRound?.parties ?? 0;
  return [
    title !== '' && organisationName,
    parties > 1 && m.home_associations({ count: parties }),
    rounds > 1 && latestRound?.label,
    latestRound?.mode === 'full' ? m.mode_full() : m.mode_express(),
    answeringWords(dossier),
  ].filter((fact) => typeof fact === 'string');
}

function EraseOn({ date }: { readonly date: string }) {
  const reminder = eraseReminder(date, today());
  const written = { date: formatDate(date) };
  if (reminder === null) return <p className={styles.facts}>{m.home_erase_later(written)}</p>;
  return (
    <p className={styles.erase}>
      {reminder === 'past' ? m.home_erase_past(written) : m.home_erase_soon(written)}
    </p>
  );
}
