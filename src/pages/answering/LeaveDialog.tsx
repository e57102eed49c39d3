import { type ReactNode, useState } from 'react';
import type { Sheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { flushAll } from '#src/storage/saver.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { ChooseCode } from './ChooseCode.tsx';
import { holdSheet, releaseSheet } from './heldSheet.ts';
import { useChosenCode } from './useChosenCode.ts';

interface LeaveDialogProps {
  readonly dossierId: string;
  readonly sheet: Sheet;
  readonly title: string;
  /** What is to be known before one leaves. */
  readonly children: ReactNode;
  readonly stayLabel: string;
  readonly leaveLabel: string;
  /** What leaving makes of the sheet, beside its code. */
  readonly change: (sheet: Sheet) => Sheet;
  readonly onClose: () => void;
  readonly onLeft?: () => void;
}

/** Leaves one's answers, finished or for a while, with a code if one likes: the next person finds them covered. */
export function LeaveDialog(props: LeaveDialogProps) {
  const { dossierId, sheet, title, children, stayLabel, leaveLabel, change, onClose, onLeft } =
    props;
  const storage = useStorage();
  const code = useChosenCode(sheet);
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    const withCode = await code.applied();
    if (withCode === null) return;
    await flushAll();
    // Before the page hears that the sheet has changed, so that nothing of it shows again.
    releaseSheet();
    const written = await storage.changeSheet(dossierId, sheet.id, (stored) =>
      change(withCode(stored)),
    );
    if (written.kind === 'failed') {
      holdSheet(sheet.id);
      setFailed(true);
    } else onLeft?.();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <ChooseCode code={code} onEnter={() => void leave()} />
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
      <DialogActions>
        <Button onClick={onClose}>{stayLabel}</Button>
        <Button emphasis="primary" onClick={() => void leave()}>
          {leaveLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
