/** Naming one more partner: asked about at once before the first answer, and with a choice to make after it. */
import { type FormEvent, useRef, useState } from 'react';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { askAbout, lateNaming } from '#src/core/declareAbout.ts';
import type { Organisation } from '#src/core/dossier.ts';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { type Written, withOrganisation } from '#src/core/parties.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { isKnownName } from './isKnownName.ts';
import { LatePartnerDialog } from './LatePartnerDialog.tsx';
import styles from './Partners.module.css';

type NewPartner = Pick<Organisation, 'id' | 'name'>;

interface AddPartnerProps {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly written: Written;
  readonly writes: ReportedWrites;
  /** It is to enter the dossier, and the answers were about it. */
  readonly onDeclare: (partner: NewPartner) => Promise<void>;
  /** It is in the dossier, and waits for the next bilan. */
  readonly onKept: (sentence: string) => void;
}

export function AddPartner(props: AddPartnerProps) {
  const { frame, chosen, written, writes, onDeclare, onKept } = props;
  const { round, organisation } = chosen;
  const place = { roundId: round.id, organisationId: organisation.id };
  const storage = useStorage();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<'missing' | 'known' | null>(null);
  const [late, setLate] = useState<NewPartner | null>(null);
  /** A button pressed twice adds one association. */
  const isAdding = useRef(false);

  const enter = async (partner: NewPartner): Promise<boolean> => {
    isAdding.current = true;
    // Where the round has its first answer meanwhile, it is named and not asked about.
    const outcome = await writes.choose(() =>
      storage.changeWhole(frame.dossier.id, (dossier) =>
        askAbout(
          { ...dossier, organisations: withOrganisation(dossier, partner) },
          place,
          partner.id,
          true,
        ),
      ),
    );
    isAdding.current = false;
    if (outcome.kind === 'written') setName('');
    return outcome.kind === 'written';
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (isAdding.current) return;
    const trimmed = name.trim();
    if (trimmed === '') return setProblem('missing');
    if (isKnownName(frame.organisations, trimmed)) return setProblem('known');
    setProblem(null);
    const partner = { id: crypto.randomUUID(), name: trimmed };
    if (lateNaming(frame, written, place, partner.id) === 'asked') await enter(partner);
    else setLate(partner);
  };
  return (
    <>
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
      {late && (
        <LatePartnerDialog
          name={late.name}
          round={round.label}
          mayDeclare={lateNaming(frame, written, place, late.id) === 'choice'}
          onClose={() => setLate(null)}
          onNextRound={() => {
            setLate(null);
            void enter(late).then((entered) => {
              if (entered) onKept(m.party_late_kept({ name: late.name }));
            });
          }}
          onDeclare={() => {
            setLate(null);
            setName('');
            void onDeclare(late);
          }}
        />
      )}
    </>
  );
}
