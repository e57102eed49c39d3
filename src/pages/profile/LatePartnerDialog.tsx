/** A partner named after the first answers: the next bilan, or, where nobody was named yet, the one all had in mind. */
import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';

interface LatePartnerDialogProps {
  readonly name: string;
  readonly round: string;
  /** Whether the answers may be said to be about it. */
  readonly mayDeclare: boolean;
  readonly onNextRound: () => void;
  readonly onDeclare: () => void;
  readonly onClose: () => void;
}

export function LatePartnerDialog(props: LatePartnerDialogProps) {
  const { name, round, mayDeclare, onNextRound, onDeclare, onClose } = props;
  const [choice, setChoice] = useState<'next' | 'declare'>('next');
  const [isConfirming, setConfirming] = useState(false);
  if (isConfirming) return <DeclareDialog name={name} onClose={onClose} onConfirm={onDeclare} />;
  return (
    <Dialog title={m.party_late_title({ name })} onClose={onClose}>
      <p>{m.party_late_lead({ round })}</p>
      {mayDeclare ? (
        <RadioCards
          legend={m.party_late_question()}
          name="late"
          chosen={choice}
          onChoose={setChoice}
          cards={[
            { value: 'next', name: m.party_late_next(), hint: m.party_late_next_hint() },
            { value: 'declare', name: m.party_late_declare(), hint: m.party_late_declare_hint() },
          ]}
        />
      ) : (
        <>
          <p>{m.party_late_next_hint()}</p>
          <p>{m.party_late_frozen()}</p>
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{m.cancel()}</Button>
        <Button
          emphasis="primary"
          onClick={() => (choice === 'declare' ? setConfirming(true) : onNextRound())}
        >
          {mayDeclare ? m.party_late_go() : m.party_late_next()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Says what changes before anything does. */
export function DeclareDialog({
  name,
  onConfirm,
  onClose,
}: {
  readonly name: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={m.party_declare_title({ name })} onClose={onClose}>
      <ul>
        <li>{m.party_declare_levels({ name })}</li>
        <li>{m.party_declare_actual()}</li>
        <li>{m.party_declare_results()}</li>
      </ul>
      <DialogActions>
        <Button onClick={onClose}>{m.cancel()}</Button>
        <Button emphasis="primary" onClick={onConfirm}>
          {m.party_declare_confirm()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
