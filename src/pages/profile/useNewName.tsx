import { useRef, useState } from 'react';
import type { DossierFrame } from '#src/core/chooseRound.ts';
import { isKnownName } from '#src/core/isKnownName.ts';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { TextField } from '#src/ui/TextField.tsx';

/** A box for the name of one more association, which no other one of the dossier has. */
export function useNewName({ organisations }: DossierFrame, label: string) {
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<'missing' | 'known' | null>(null);
  return {
    /** The name, for good; `null`, and said under the box, where it is none or another's. */
    take(): string | null {
      const trimmed = name.trim();
      const found =
        trimmed === '' ? 'missing' : isKnownName(namesOf(organisations), trimmed) ? 'known' : null;
      setProblem(found);
      return found === null ? trimmed : null;
    },
    clear: () => setName(''),
    focus: () => field.current?.focus(),
    box: (
      <TextField
        ref={field}
        label={label}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="off"
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(null);
        }}
        error={problem === null ? undefined : PROBLEMS[problem]()}
      />
    ),
  };
}

const namesOf = (organisations: DossierFrame['organisations']) =>
  organisations.map(({ name }) => name);

const PROBLEMS = {
  missing: m.profile_partner_missing,
  known: m.profile_partner_known,
};
