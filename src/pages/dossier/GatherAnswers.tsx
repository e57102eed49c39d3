/** « Chacun de son côté » on this device: one person after the other, nothing of theirs visible to the next. */
import { useNavigate } from 'react-router';
import { paths } from '#src/app/paths.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { nextSheet } from '#src/core/newDossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import styles from './GatherAnswers.module.css';

interface GatherAnswersProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  /** Number of answers by sheet id. */
  readonly answered: Readonly<Record<string, number>>;
  /** Sheets on which anything was written, be it a note. */
  readonly touched: ReadonlySet<string>;
  readonly asked: number;
}

export function GatherAnswers({ frame, chosen, answered, touched, asked }: GatherAnswersProps) {
  const storage = useStorage();
  const navigate = useNavigate();
  const { round, organisation, sheets, party } = chosen;
  const dossierId = frame.dossier.id;
  const individual = sheets.filter(({ kind }) => kind === 'individual');
  const gathering = party.state === 'gathering';
  const untouched = individual.find(({ id, status }) => status === 'open' && !touched.has(id));
  const begun = individual.filter((sheet) => sheet !== untouched);
  const begin = async () => {
    const sheet =
      untouched ?? nextSheet(frame.sheets, round.id, organisation.id, () => crypto.randomUUID());
    const written = untouched
      ? { kind: 'written' }
      : await storage.applyChanges(dossierId, { sheets: [sheet] });
    if (written.kind === 'written') await navigate(paths.answer(dossierId, sheet.id));
  };
  return (
    <div className={styles.gather}>
      {begun.length > 0 && (
        <ul className={styles.sheets}>
          {begun.map((sheet) => (
            <li key={sheet.id}>
              <span>{m.sheet_name({ number: sheet.number })}</span>
              <span className={styles.state}>
                {sheet.status === 'closed'
                  ? m.sheet_closed()
                  : m.sheet_open({ answered: answered[sheet.id] ?? 0, asked })}
              </span>
              {sheet.status === 'open' && gathering && (
                <ButtonLink emphasis="quiet" to={paths.answer(dossierId, sheet.id)}>
                  {m.sheet_resume({ number: sheet.number })}
                </ButtonLink>
              )}
            </li>
          ))}
        </ul>
      )}
      {gathering && (
        <Button emphasis="primary" onClick={() => void begin()}>
          {begun.length > 0 ? m.gather_next_person() : m.gather_first_person()}
        </Button>
      )}
    </div>
  );
}
