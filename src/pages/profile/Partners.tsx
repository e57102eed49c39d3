/** The other associations: renamed at any time, added until the round has its first answer. */
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useDossierSummary, useStorage } from '#src/storage/hooks.ts';
import { AddPartner } from './AddPartner.tsx';
import styles from './Partners.module.css';
import page from './ProfilePage.module.css';

interface PartnersProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly writes: ReportedWrites;
}

export function Partners({ frame, chosen, writes }: PartnersProps) {
  const storage = useStorage();
  const { round, party, organisation } = chosen;
  const others = frame.organisations.filter(({ id }) => id !== organisation.id);
  const summary = useDossierSummary(frame.dossier.id);
  const isFrozen = summary?.sheets.some(
    ({ roundId, answered }) => roundId === round.id && answered > 0,
  );
  return (
    <section className={page.section} aria-labelledby="partners">
      <h2 id="partners">{m.profile_partners()}</h2>
      <p className={page.hint}>
        {others.length === 0 ? m.profile_partners_none() : m.profile_partners_asked()}
      </p>
      {others.length > 0 && (
        <ol className={styles.list}>
          {others.map((other, index) => (
            <li key={other.id}>
              <SavedTextField
                label={m.profile_partner_name({ number: index + 1 })}
                {...(party.partnerIds.includes(other.id)
                  ? {}
                  : { hint: m.profile_partner_not_asked() })}
                stored={other.name}
                missing={(name) => m.profile_name_missing({ name })}
                onSave={(name) =>
                  writes.saveText(() =>
                    storage.changeOrganisation(frame.dossier.id, other.id, (stored) => ({
                      ...stored,
                      name,
                    })),
                  )
                }
              />
            </li>
          ))}
        </ol>
      )}
      {isFrozen === true && <p>{m.profile_partners_frozen({ round: round.label })}</p>}
      {isFrozen === false && <AddPartner frame={frame} chosen={chosen} writes={writes} />}
    </section>
  );
}
