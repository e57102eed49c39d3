import type { ReactNode } from 'react';
import { useHere } from '#src/app/useHere.ts';
import type { Sheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Callout } from '#src/ui/Callout.tsx';
import { Curtain } from '#src/ui/Curtain.tsx';

/** Before anything that was keyed in shows. */
export function KeyingCurtain({
  name,
  status,
  onOpen,
  failed = false,
  children,
}: {
  /** « Grille n° 3 » */
  readonly name: string;
  readonly status: Sheet['status'];
  readonly onOpen: () => void;
  /** Whether it could not be opened. */
  readonly failed?: boolean;
  readonly children: ReactNode;
}) {
  const here = useHere();
  return (
    <Curtain
      title={
        status === 'open'
          ? m.collect_curtain_title({ name })
          : m.collect_curtain_title_finished({ name })
      }
      open={m.collect_curtain_open()}
      onOpen={onOpen}
      dossierPath={here.dossier()}
    >
      <p>{children}</p>
      {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
    </Curtain>
  );
}
