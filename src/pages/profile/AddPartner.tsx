import { type FormEvent, useRef, useState } from 'react';
import { addPartner } from '#src/core/addPartner.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import styles from './Partners.module.css';

interface AddPartnerProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly writes: ReportedWrites;
}

/** The new association and the questions about it arrive in one transaction. */
export function AddPartner({ frame, chosen, writes }: AddPartnerProps) {
  const storage = useStorage();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<'missing' | 'known' | null>(null);
  /** A button pressed twice adds one association. */
  const isAdding = useRef(false);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (isAdding.current) return;
    const trimmed = name.trim();
    if (trimmed === '') return setProblem('missing');
    if (frame.organisations.some((each) => isSameName(each.name, trimmed)))
      return setProblem('known');
    setProblem(null);
    isAdding.current = true;
    const partner = { id: crypto.randomUUID(), name: trimmed };
    const { organisation, round } = addPartner(frame, chosen, partner);
    const written = await writes.choose(() =>
      storage.applyChanges(frame.dossier.id, { organisations: [organisation], rounds: [round] }),
    );
    isAdding.current = false;
    if (written.kind === 'written') setName('');
  };
  return (
    <form className={styles.add} noValidate onSubmit={(event) => void add(event)}>
      <TextField
        ref={field}
        label={m.profile_partner_new()}
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
      <Button type="submit">{m.profile_partner_add()}</Button>
    </form>
  );
}

const isSameName = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase();
