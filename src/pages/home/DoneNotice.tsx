import { useState } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { setArchived } from './setArchived.ts';

/** What was just done with a dossier, while it can be taken back here. */
export interface Done {
  readonly kind: 'deleted' | 'archived' | 'unarchived' | 'failed';
  readonly id: string;
  readonly name: string;
}

/** Says what was done, and takes the focus that was on a row which is no longer there. */
export function DoneNotice({
  done,
  onUndone,
}: {
  readonly done: Done | null;
  readonly onUndone: () => void;
}) {
  const storage = useStorage();
  const [failed, setFailed] = useState<Done | null>(null);
  const undo = async ({ id, kind }: Done) => {
    const written = await (kind === 'deleted'
      ? storage.restoreFromTrash(id)
      : setArchived(storage, id, kind === 'unarchived'));
    if (written.kind === 'written') onUndone();
    else setFailed(done);
  };
  return (
    <>
      <div role="status">
        {done !== null && done.kind !== 'failed' && (
          <Callout>
            <p>{SAID[done.kind]({ name: done.name })}</p>
            <div>
              <Button key={`${done.kind} ${done.id}`} autoFocus onClick={() => void undo(done)}>
                {done.kind === 'deleted' ? m.home_undo_delete() : m.home_undo()}
              </Button>
            </div>
          </Callout>
        )}
      </div>
      {done !== null && (done.kind === 'failed' || done === failed) && (
        <Callout tone="alert">{m.write_failed()}</Callout>
      )}
    </>
  );
}

const SAID = {
  deleted: m.home_deleted,
  archived: m.home_was_archived,
  unarchived: m.home_was_unarchived,
} as const;
