import { lazy, Suspense, useState } from 'react';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';

/** Comes when it is asked for: the way to the first question does not need it. */
const ShowAnswersDialog = lazy(async () => ({
  default: (await import('./ShowAnswersDialog.tsx')).ShowAnswersDialog,
}));

/** Nothing is visible before this is confirmed. */
export function ShowAnswers({
  dossierId,
  chosen,
}: {
  readonly dossierId: string;
  readonly chosen: ChosenRound;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.show_answers()}</Button>
      {asking && (
        <Suspense>
          <ShowAnswersDialog
            dossierId={dossierId}
            chosen={chosen}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
