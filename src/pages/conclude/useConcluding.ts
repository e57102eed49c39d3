/** What one association concludes in one round, and how it is written. */
import { useMemo } from 'react';
import type { Action } from '#src/core/action.ts';
import type { ChosenRound } from '#src/core/chooseRound.ts';
import type { Conclusion } from '#src/core/conclusion.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { actionsOf, conclusionOf, sessionsOf } from '#src/core/recorded.ts';
import type { Session } from '#src/core/session.ts';
import { type SeenResult, useDescribedResult } from '#src/report/useDescribedResult.ts';
import { type ReportedWrites, useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import type { Written } from '#src/storage/written.ts';

type WriteConclusion = (change: (stored: Conclusion) => Conclusion) => Promise<Written>;

export interface Concluding {
  readonly dossier: Dossier;
  readonly chosen: ChosenRound;
  readonly conclusion: Conclusion;
  /** By position. */
  readonly actions: readonly Action[];
  /** By position. */
  readonly sessions: readonly Session[];
  /** What the answers say; proposals come from it. */
  readonly seen: SeenResult;
  readonly writes: ReportedWrites;
  /** Both change what is stored, whatever another window wrote meanwhile. */
  readonly choose: WriteConclusion;
  readonly saveText: WriteConclusion;
}

export function useConcluding(dossier: Dossier, chosen: ChosenRound): Concluding {
  const storage = useStorage();
  const writes = useReportedWrites();
  const seen = useDescribedResult(dossier, chosen);
  const dossierId = dossier.dossier.id;
  const roundId = chosen.round.id;
  const organisationId = chosen.organisation.id;
  return useMemo(() => {
    const place = { roundId, organisationId };
    const write: WriteConclusion = (change) => storage.changeConclusion(dossierId, place, change);
    return {
      dossier,
      chosen,
      conclusion: conclusionOf({ dossier, chosen }),
      actions: actionsOf({ dossier, chosen }),
      sessions: sessionsOf({ dossier, chosen }),
      seen,
      writes,
      choose: (change) => writes.choose(() => write(change)),
      saveText: (change) => writes.saveText(() => write(change)),
    };
  }, [dossier, chosen, seen, writes, storage, dossierId, roundId, organisationId]);
}
