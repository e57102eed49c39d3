/** Which report is shown, as the address says: it survives a reload and can be sent as a link. */
import { useMemo } from 'react';
import { putInSearch, useSearch } from '#src/app/useSearch.ts';
import {
  chooseReport,
  PRESET_RULES,
  type Preset,
  type ReportChoice,
  SECTIONS,
  type Section,
} from '#src/core/report/reportChoice.ts';

/** French words in the address, since people see them. */
const ADDRESS_WORDS: Readonly<Record<Preset, string>> = {
  summary: 'synthese',
  internal: 'interne',
  session: 'seance',
  partners: 'partenaires',
  funder: 'financeur',
  memory: 'memoire',
};
const PARAMETERS = { preset: 'modele', added: 'avec', removed: 'sans', names: 'noms' } as const;
/** Letters in place of the names of associations. */
const LETTERS = 'lettres';

export interface ReportChoosing {
  readonly choice: ReportChoice;
  /** Whether sections differ from those of the preset. */
  readonly isChanged: boolean;
  readonly choosePreset: (preset: Preset) => void;
  readonly switchSection: (section: Section, isOn: boolean) => void;
  /** Whether associations are called by letters. */
  readonly isUnnamed: boolean;
  readonly setUnnamed: (isUnnamed: boolean) => void;
}

export function useReportChoice(): ReportChoosing {
  const [search, changeSearch] = useSearch();
  const preset = presetOf(search.get(PARAMETERS.preset));
  const addedText = search.get(PARAMETERS.added) ?? '';
  const removedText = search.get(PARAMETERS.removed) ?? '';
  const isUnnamed = search.get(PARAMETERS.names) === LETTERS;
  return useMemo(() => {
    const added = sectionsOf(addedText);
    const removed = sectionsOf(removedText);
    const write = (next: Preset, plus: readonly Section[], minus: readonly Section[]) =>
      changeSearch((changed) => {
        changed.set(PARAMETERS.preset, ADDRESS_WORDS[next]);
        putInSearch(changed, PARAMETERS.added, plus.join(','));
        putInSearch(changed, PARAMETERS.removed, minus.join(','));
      });
    return {
      choice: chooseReport(preset, { added, removed }),
      isChanged: added.length + removed.length > 0,
      isUnnamed,
      setUnnamed: (isOn) =>
        changeSearch((changed) => putInSearch(changed, PARAMETERS.names, isOn ? LETTERS : '')),
      // What was switched off stays off; what was added was for these readers alone.
      choosePreset: (next) => write(next, [], next === preset ? [] : removed),
      switchSection: (section, isOn) => {
        const isUsual = PRESET_RULES[preset].on.includes(section);
        const without = (all: readonly Section[]) => all.filter((each) => each !== section);
        write(
          preset,
          isOn && !isUsual ? [...without(added), section] : without(added),
          !isOn && isUsual ? [...without(removed), section] : without(removed),
        );
      },
    };
  }, [preset, addedText, removedText, isUnnamed, changeSearch]);
}

const presetOf = (word: string | null): Preset => {
  const named = Object.entries(ADDRESS_WORDS).find(([, each]) => each === word);
  // The keys are those of the record above.
  return named === undefined ? 'internal' : (named[0] as Preset);
};

const sectionsOf = (text: string): Section[] => {
  const names = text.split(',');
  return SECTIONS.filter((section) => names.includes(section));
};
