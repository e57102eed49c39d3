/** Forms envisaged: named and explained, in no order of merit. None is recommended. */

import { chooseForm } from '#src/core/chooseForm.ts';
import type { DossierFrame } from '#src/core/chooseRound.ts';
import type { Form } from '#src/core/dossier.ts';
import { FORMS } from '#src/core/forms.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { CheckCard } from '#src/ui/CheckCard.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import styles from './Forms.module.css';
import page from './ProfilePage.module.css';

const WORDS: Record<Form, readonly [name: () => string, hint: () => string]> = {
  'ne-sait-pas': [m.profile_form_ne_sait_pas, m.profile_form_ne_sait_pas_hint],
  collectif: [m.profile_form_collectif, m.profile_form_collectif_hint],
  convention: [m.profile_form_convention, m.profile_form_convention_hint],
  mutualisation: [m.profile_form_mutualisation, m.profile_form_mutualisation_hint],
  'mise-a-disposition': [m.profile_form_mise_a_disposition, m.profile_form_mise_a_disposition_hint],
  'groupement-employeurs': [
    m.profile_form_groupement_employeurs,
    m.profile_form_groupement_employeurs_hint,
  ],
  'gie-gip': [m.profile_form_gie_gip, m.profile_form_gie_gip_hint],
  union: [m.profile_form_union, m.profile_form_union_hint],
  gcsms: [m.profile_form_gcsms, m.profile_form_gcsms_hint],
  gcs: [m.profile_form_gcs, m.profile_form_gcs_hint],
  'ptce-scic': [m.profile_form_ptce_scic, m.profile_form_ptce_scic_hint],
  filiale: [m.profile_form_filiale, m.profile_form_filiale_hint],
  'apport-partiel': [m.profile_form_apport_partiel, m.profile_form_apport_partiel_hint],
  fusion: [m.profile_form_fusion, m.profile_form_fusion_hint],
};

export function Forms({
  frame: { dossier },
  writes,
}: {
  readonly frame: DossierFrame;
  readonly writes: ReportedWrites;
}) {
  const storage = useStorage();
  const [forms, show] = useShownChoice(dossier.forms);
  const choose = (form: Form, isChosen: boolean) => {
    const write = writes.choose(() =>
      storage.changeDossier(dossier.id, (stored) => ({
        ...stored,
        forms: chooseForm(stored.forms, form, isChosen),
      })),
    );
    show(chooseForm(forms, form, isChosen), write);
  };
  return (
    <section className={page.section} aria-labelledby="forms">
      <h2 id="forms">{m.profile_forms()}</h2>
      <p className={page.hint} id="forms-hint">
        {m.profile_forms_hint()}
      </p>
      <fieldset className={styles.forms} aria-labelledby="forms" aria-describedby="forms-hint">
        {FORMS.map((form) => {
          const [name, hint] = WORDS[form];
          return (
            <CheckCard
              key={form}
              name={name()}
              hint={hint()}
              checked={forms.includes(form)}
              onChange={(isChosen) => choose(form, isChosen)}
            />
          );
        })}
      </fieldset>
      <p className={page.hint}>
        {m.profile_forms_use()} {m.profile_forms_caution()}
      </p>
    </section>
  );
}
