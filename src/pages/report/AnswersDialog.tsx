import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';

/** What each person answered leaves the device only after this was read. */
export function AnswersDialog({
  isAvailable,
  onDownload,
  onClose,
}: {
  readonly isAvailable: boolean;
  readonly onDownload: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={m.download_answers_title()} onClose={onClose}>
      {isAvailable ? (
        <>
          <p>{m.download_answers_warning()}</p>
          <p>{m.download_answers_who()}</p>
        </>
      ) : (
        <p>{m.download_answers_none()}</p>
      )}
      <DialogActions>
        <Button onClick={onClose}>{isAvailable ? m.cancel() : m.close()}</Button>
        {isAvailable && (
          <Button emphasis="primary" onClick={onDownload}>
            {m.download_answers_go()}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
