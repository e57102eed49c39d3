import type { Sheet } from '#src/core/dossier.ts';
import type { Progress } from '#src/core/progress.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { LeaveDialog } from './LeaveDialog.tsx';

interface FinishDialogProps {
  readonly dossierId: string;
  readonly sheet: Sheet;
  readonly progress: Progress;
  readonly onClose: () => void;
}

/** Once finished, the page shows the screen for the next person. */
export function FinishDialog({ dossierId, sheet, progress, onClose }: FinishDialogProps) {
  return (
    <LeaveDialog
      dossierId={dossierId}
      sheet={sheet}
      title={m.finish_title()}
      stayLabel={m.finish_review()}
      leaveLabel={m.finish_confirm()}
      change={(stored) => ({ ...stored, status: 'closed' })}
      onClose={onClose}
    >
      <p>{m.progress({ answered: progress.answered, asked: progress.asked })}</p>
      <p>{m.finish_explanation({ number: sheet.number })}</p>
    </LeaveDialog>
  );
}
