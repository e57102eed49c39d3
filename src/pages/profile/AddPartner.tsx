/** Naming one more partner: asked about at once before the first answer, and with a choice to make after it. */
import { type FormEvent, useRef, useState } from 'react';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { askAbout, lateNaming } from '#src/core/declareAbout.ts';
import type { Organisation } from '#src/core/dossier.ts';
import { withOrganisation } from '#src/core/parties.ts';
import type { Written } from '#src/core/written.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { LatePartnerDialog } from './LatePartnerDialog.tsx';
import styles from './Partners.module.css';
import { useNewName } from './useNewName.tsx';

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
  const newName = useNewName(frame, m.profile_partner_new());
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
    if (outcome.kind === 'written') newName.clear();
    return outcome.kind === 'written';
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    newName.focus();
    if (isAdding.current) return;
    const name = newName.take();
    if (name === null) return;
    const partner = { id: crypto.randomUUID(), name };
    if (lateNaming(frame, written, place, partner.id) === 'asked') await enter(partner);
    else setLate(partner);
  };
  return (
    <>
      <form className={styles.add} noValidate onSubmit={(event) => void add(event)}>
        {newName.box}
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
            newName.clear();
            void onDeclare(late);
          }}
        />
      )}
    </>
  );
}
