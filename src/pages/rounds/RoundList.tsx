/** Each bilan with its name, when and how it was asked, and how far each association is; each stays open to look at. */
import { dossierPaths, ROUND } from '#src/app/paths.ts';
import type { Dossier, Round } from '#src/core/dossier.ts';
import { isKnownName } from '#src/core/isKnownName.ts';
import type { ChangesContext } from '#src/core/report/ChangesContext.ts';
import { describeBilan } from '#src/core/report/describeChanges.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { ButtonLink } from '#src/ui/Button.tsx';
import styles from './RoundList.module.css';
import page from './RoundsPage.module.css';

interface RoundListProps {
  readonly dossier: Dossier;
  readonly context: ChangesContext;
  readonly writes: ReportedWrites;
}

export function RoundList({ dossier, context, writes }: RoundListProps) {
  const storage = useStorage();
  const dossierId = dossier.dossier.id;
  return (
    <section className={page.section} aria-labelledby="bilans">
      <h2 id="bilans">{m.rounds_list()}</h2>
      <ol className={styles.list}>
        {dossier.rounds.map((round) => {
          const at = dossierPaths(dossierId, new URLSearchParams({ [ROUND]: round.id }));
          const parties = round.parties.map(({ organisationId }) => ({
            organisationId,
            name: dossier.organisations.find(({ id }) => id === organisationId)?.name ?? '',
            bilan: describeBilan(round, organisationId, context),
          }));
          const [first] = parties;
          if (first === undefined) return null;
          const { number, date, mode, questionnaire } = first.bilan;
          const about = (
            <span className="visually-hidden"> {m.rounds_about({ round: round.label })}</span>
          );
          return (
            <li key={round.id} className={styles.round} data-round-id={round.id}>
              <SavedTextField
                label={m.rounds_label({ number })}
                stored={round.label}
                missing={(kept) => m.rounds_label_missing({ kept })}
                taken={{
                  isTaken: (label) => isKnownName(otherLabels(dossier, round), label),
                  say: (kept) => m.rounds_label_taken({ kept }),
                }}
                onSave={(label) =>
                  writes.saveText(() =>
                    storage.changeRound(dossierId, round.id, (stored) => ({ ...stored, label })),
                  )
                }
              />
              <p className={page.hint}>{m.rounds_facts({ date, mode, questionnaire })}</p>
              <ul className={styles.parties}>
                {parties.map(({ organisationId, name, bilan }) => (
                  <li key={organisationId}>
                    {m.rounds_party_said({ association: name, said: bilan.who.join(' ') })}
                  </li>
                ))}
              </ul>
              <div className={styles.links}>
                <ButtonLink to={at.dossier()}>
                  {m.rounds_go_dossier()}
                  {about}
                </ButtonLink>
                <ButtonLink emphasis="quiet" to={at.results()}>
                  {m.rounds_go_results()}
                  {about}
                </ButtonLink>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const otherLabels = ({ rounds }: Dossier, { id }: Round) =>
  rounds.filter((each) => each.id !== id).map(({ label }) => label);
