import { GOVERNANCE_COLLEGES, OTHER_COLLEGES } from '#src/core/colleges.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SelectField } from '#src/ui/SelectField.tsx';
import styles from './CollegeChoice.module.css';
import type { College } from './withCollege.ts';

/** Optional, and folded: in a small group a college is nearly a name. */
export function CollegeChoice({
  label,
  college,
  onChoose,
}: {
  readonly label: string;
  readonly college: College | null;
  readonly onChoose: (college: College | null) => void;
}) {
  return (
    <details className={styles.folded}>
      <summary>
        {college === null ? label : m.collect_college_is({ college: COLLEGE_NAMES[college]() })}
      </summary>
      <div className={styles.choice}>
        <p>{m.collect_college_hint()}</p>
        <SelectField
          label={label}
          choices={[
            { value: NONE, name: m.collect_college_none() },
            ...COLLEGES.map((value) => ({ value, name: COLLEGE_NAMES[value]() })),
          ]}
          chosen={college ?? NONE}
          onChoose={(chosen) => onChoose(chosen === NONE ? null : chosen)}
        />
      </div>
    </details>
  );
}

const NONE = 'none';
const COLLEGES: readonly College[] = [...GOVERNANCE_COLLEGES, ...OTHER_COLLEGES];

const COLLEGE_NAMES: Record<College, () => string> = {
  bureau: m.collect_college_bureau,
  administrateur: m.collect_college_administrateur,
  direction: m.collect_college_direction,
  salarie: m.collect_college_salarie,
  benevole: m.collect_college_benevole,
  adherent: m.collect_college_adherent,
  usager: m.collect_college_usager,
  proche: m.collect_college_proche,
  partenaire: m.collect_college_partenaire,
  autre: m.collect_college_autre,
};
