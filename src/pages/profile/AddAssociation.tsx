/** One more association that takes part in this bilan, with the way in which it answers. */
import { type FormEvent, useRef, useState } from 'react';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { addParty, MOST_ASSOCIATIONS, type Participation } from '#src/core/parties.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './Associations.module.css';
import { isKnownName } from './isKnownName.ts';
import { PARTICIPATIONS, participationWords } from './participationWords.ts';

interface AddAssociationProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly writes: ReportedWrites;
  readonly onAdded: (sentence: string) => void;
}

export function AddAssociation({ frame, chosen, writes, onAdded }: AddAssociationProps) {
  const storage = useStorage();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [way, setWay] = useState<Participation>('each');
  const [problem, setProblem] = useState<'missing' | 'known' | null>(null);
  /** A button pressed twice adds one association. */
  const isAdding = useRef(false);
  if (frame.organisations.length >= MOST_ASSOCIATIONS) return <p>{m.party_full()}</p>;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (isAdding.current) return;
    const trimmed = name.trim();
    if (trimmed === '') return setProblem('missing');
    if (isKnownName(frame.organisations, trimmed)) return setProblem('known');
    setProblem(null);
    isAdding.current = true;
    const added = { id: crypto.randomUUID(), name: trimmed };
    const written = await writes.choose(() =>
      storage.changeWhole(frame.dossier.id, (dossier) =>
        addParty(dossier, chosen.round.id, added, way, () => crypto.randomUUID()),
      ),
    );
    isAdding.current = false;
    if (written.kind === 'failed') return;
    setName('');
    onAdded(m.party_added({ name: trimmed }));
  };
  return (
    <form
      className={styles.add}
      noValidate
      aria-labelledby="add-association"
      onSubmit={(event) => void add(event)}
    >
      <h3 id="add-association">{m.party_add_title()}</h3>
      <TextField
        ref={field}
        label={m.party_add_name()}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="off"
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(null);
        }}
        error={
          problem === 'missing'
            ? m.profile_partner_missing()
            : problem === 'known'
              ? m.profile_partner_known()
              : undefined
        }
      />
      <SelectField<Participation>
        label={m.party_add_way()}
        choices={PARTICIPATIONS.map((value) => ({ value, name: participationWords[value]() }))}
        chosen={way}
        onChoose={setWay}
      />
      <div>
        <Button type="submit">{m.party_add()}</Button>
      </div>
    </form>
  );
}
