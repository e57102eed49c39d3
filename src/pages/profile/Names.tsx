import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import styles from './ProfilePage.module.css';
import { takenName } from './takenName.ts';

export function Names({
  frame: { dossier, organisations },
  chosen: { organisation },
  writes,
}: {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly writes: ReportedWrites;
}) {
  const storage = useStorage();
  return (
    <section className={styles.section} aria-labelledby="names">
      <h2 id="names">{m.profile_names()}</h2>
      <SavedTextField
        label={m.field_organisation_name()}
        hint={m.profile_own_hint()}
        stored={organisation.name}
        missing={(name) => m.profile_name_missing({ name })}
        taken={takenName(organisations, organisation)}
        onSave={(name) =>
          writes.saveText(() =>
            storage.changeOrganisation(dossier.id, organisation.id, (stored) => ({
              ...stored,
              name,
            })),
          )
        }
      />
      <SavedTextField
        label={m.field_title()}
        hint={m.new_title_hint()}
        stored={dossier.title}
        onSave={(title) =>
          writes.saveText(() =>
            storage.changeDossier(dossier.id, (stored) => ({ ...stored, title })),
          )
        }
      />
    </section>
  );
}
