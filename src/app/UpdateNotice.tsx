import { useSyncExternalStore } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { onWaitingUpdate, takeUpdate, waitingUpdate } from './updates.ts';

export function UpdateNotice() {
  const waiting = useSyncExternalStore(onWaitingUpdate, waitingUpdate);
  if (waiting === null) return null;
  return (
    <Callout>
      <p>{m.update_ready()}</p>
      <Button onClick={takeUpdate}>{m.update_take()}</Button>
    </Callout>
  );
}
