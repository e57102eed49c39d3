import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';

const MOST_NAMED = 12;

/** Before the download: what the PDF will not be able to show. */
export function MissingSignsDialog({
  signs,
  onDownload,
  onClose,
}: {
  readonly signs: readonly string[];
  readonly onDownload: () => void;
  readonly onClose: () => void;
}) {
  const more = signs.length - MOST_NAMED;
  const named = signs.slice(0, MOST_NAMED).join(' ');
  return (
    <Dialog title={m.download_missing_title()} onClose={onClose}>
      <p>
        {m.download_missing({ signs: named })}
        {more > 0 && ` ${m.download_missing_more({ count: more })}`}
      </p>
      <p>{m.download_missing_instead()}</p>
      <DialogActions>
        <Button onClick={onClose}>{m.cancel()}</Button>
        <Button emphasis="primary" onClick={onDownload}>
          {m.download_missing_go()}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
