/** Right after showing, while nobody has left the page: the way back. */
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import { hideAnswers } from '#src/core/showAnswers.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { forgetShown, readShown } from '#src/saving/justShown.ts';
import { useDossierSummary, useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './HideAgain.module.css';

export function HideAgain({
  dossierId,
  place,
}: {
  readonly dossierId: string;
  readonly place: ConclusionPlace;
}) {
  const here = useHere();
  const storage = useStorage();
  const navigate = useNavigate();
  const [shown] = useState(() => readShown(dossierId, place));
  const [failed, setFailed] = useState(false);
  const summary = useDossierSummary(dossierId);
  const [countThen, setCountThen] = useState<number | null>(null);
  if (summary && countThen === null) setCountThen(summary.changeCount);
  useEffect(
    () => () => {
      // React mounts twice while developing: the page is only left when its address is.
      if (!window.location.hash.startsWith(`#${here.results()}`)) forgetShown();
    },
    [here],
  );
  // Whatever changed since, in another window, somebody has gone on from here.
  if (shown === null || !summary || summary.changeCount !== countThen) return null;
  const hide = async () => {
    const { before, organisationId } = shown;
    const at = new Date().toISOString();
    const written = await storage.changeGathered(dossierId, shown, (now) =>
      hideAnswers(before, now, organisationId, at),
    );
    if (written.kind === 'failed') {
      setFailed(true);
      return;
    }
    forgetShown();
    await navigate(here.dossier());
  };
  return (
    <div className={styles.offer}>
      <Callout tone="plain">
        <p>
          <strong>{m.show_undo_title()}</strong> {m.show_undo()}
        </p>
        {failed && <p role="alert">{m.write_failed()}</p>}
        <div>
          <Button onClick={() => void hide()}>{m.show_hide()}</Button>
        </div>
      </Callout>
    </div>
  );
}
