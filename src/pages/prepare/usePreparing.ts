/** What is noted of the planned session: the first one of this association in this round, made when it is needed. */
import { useMemo } from 'react';
import type { AboutRound } from '#src/app/RoundPage.tsx';
import { isHere } from '#src/core/chooseRound.ts';
import { emptySession } from '#src/core/emptySession.ts';
import { sessionsOf } from '#src/core/recorded.ts';
import type { Session } from '#src/core/session.ts';
import { type ReportedWrites, useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import type { Written } from '#src/storage/written.ts';

type WriteSession = (change: (stored: Session) => Session) => Promise<Written>;

export interface Preparing extends AboutRound {
  /** `null` while nothing is noted. */
  readonly session: Session | null;
  readonly writes: ReportedWrites;
  readonly choose: WriteSession;
  readonly saveText: WriteSession;
}

export function usePreparing({ dossier, chosen }: AboutRound): Preparing {
  const storage = useStorage();
  const writes = useReportedWrites();
  return useMemo(() => {
    const dossierId = dossier.dossier.id;
    const place = { roundId: chosen.round.id, organisationId: chosen.organisation.id };
    // Writes take turns, so that two of them never both find none.
    const write: WriteSession = async (change) => {
      const { sessions } = await storage.readDossierParts(dossierId);
      const [first] = sessions.filter(isHere(chosen)).sort((a, b) => a.position - b.position);
      if (first !== undefined) return storage.changeSession(dossierId, first.id, change);
      const session = change(emptySession(place, crypto.randomUUID(), 0));
      return storage.applyChanges(dossierId, { sessions: [session] });
    };
    return {
      dossier,
      chosen,
      session: sessionsOf({ dossier, chosen })[0] ?? null,
      writes,
      choose: (change) => writes.choose(() => write(change)),
      saveText: (change) => writes.saveText(() => write(change)),
    };
  }, [dossier, chosen, storage, writes]);
}
