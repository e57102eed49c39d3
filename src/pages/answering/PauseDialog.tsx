import { useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import type { Sheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { LeaveDialog } from './LeaveDialog.tsx';

interface PauseDialogProps {
  readonly dossierId: string;
  readonly sheet: Sheet;
  readonly onClose: () => void;
}

/** Away for a while: the answers wait, covered, under their number. */
export function PauseDialog({ dossierId, sheet, onClose }: PauseDialogProps) {
  const here = useHere();
  const navigate = useNavigate();
  return (
    <LeaveDialog
      dossierId={dossierId}
      sheet={sheet}
      title={m.code_pause_title()}
      stayLabel={m.code_pause_stay()}
      leaveLabel={m.code_pause_confirm()}
      change={(stored) => stored}
      onClose={onClose}
      onLeft={() => void navigate(here.dossier())}
    >
      <p>{m.code_pause_explanation({ number: sheet.number })}</p>
    </LeaveDialog>
  );
}
