/** « Protéger par une phrase secrète », beside the button that saves without one. */
import { lazy, Suspense, useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import type { ProtectDialogProps } from './ProtectDialog.tsx';

/** Loaded when pressed: the list of words alone is as large as a page. */
const ProtectDialog = lazy(async () => ({
  default: (await import('./ProtectDialog.tsx')).ProtectDialog,
}));

interface ProtectButtonProps extends Omit<ProtectDialogProps, 'onClose'> {
  readonly text?: string;
  /** Where several stand on a page; begins with the text. */
  readonly label?: string;
}

export function ProtectButton({
  text = m.seal_protect(),
  label = text,
  subject,
  save,
}: ProtectButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button emphasis="quiet" aria-label={label} onClick={() => setOpen(true)}>
        {text}
      </Button>
      {isOpen && (
        <Suspense>
          <ProtectDialog subject={subject} save={save} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
