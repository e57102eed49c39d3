/** One more association that takes part in this bilan, with the way in which it answers. */
import { type FormEvent, useRef, useState } from 'react';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { addParty, MOST_ASSOCIATIONS, type Participation } from '#src/core/parties.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import styles from './Associations.module.css';
import { PARTICIPATIONS, participationWords } from './participationWords.ts';
import { useNewName } from './useNewName.tsx';

interface AddAssociationProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly writes: ReportedWrites;
  readonly onAdded: (sentence: string) => void;
}

export function AddAssociation({ frame, chosen, writes, onAdded }: AddAssociationProps) {
  const storage = useStorage();
  const newName = useNewName(frame, m.party_add_name());
  const [way, setWay] = useState<Participation>('each');
  /** A button pressed twice adds one association. */
  const isAdding = useRef(false);
  if (frame.organisations.length >= MOST_ASSOCIATIONS) return <p>{m.party_full()}</p>;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    newName.focus();
    if (isAdding.current) return;
    const name = newName.take();
    if (name === null) return;
    isAdding.current = true;
    const added = { id: crypto.randomUUID(), name };
    const written = await writes.choose(() =>
      storage.changeWhole(frame.dossier.id, (dossier) =>
        addParty(dossier, chosen.round.id, added, way, () => crypto.randomUUID()),
      ),
    );
    isAdding.current = false;
    if (written.kind === 'failed') return;
    newName.clear();
    onAdded(m.party_added({ name }));
  };
  return (
    <form
      className={styles.add}
      noValidate
      aria-labelledby="add-association"
      onSubmit={(event) => void add(event)}
    >
      <h3 id="add-association">{m.party_add_title()}</h3>
      {newName.box}
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
