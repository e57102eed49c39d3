/** The matrix of one round as the screen needs it: what is chosen shows at once, and is saved at once. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DossierFrame } from '#src/core/chooseRound.ts';
import type { Organisation, Round } from '#src/core/dossier.ts';
import { emptyMatrix } from '#src/core/emptyMatrix.ts';
import type { Matrix } from '#src/core/matrix.ts';
import { matrixAssociations } from '#src/core/matrixReading.ts';
import { type ReportedWrites, useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import type { Written } from '#src/storage/written.ts';

type Change = (matrix: Matrix) => Matrix;

export interface Complementing {
  /** What is stored, with what was just chosen on top. */
  readonly matrix: Matrix;
  /** In their order. */
  readonly associations: readonly Organisation[];
  readonly writes: ReportedWrites;
  /** For the choice at one place: shows before it is stored, and stays where it could not be, until the next one there. */
  readonly choose: (place: string, change: Change) => void;
  /** For everything else: shows once it is stored. */
  readonly change: (change: Change) => Promise<Written>;
  /** For a text saver. */
  readonly saveText: (change: Change) => Promise<Written>;
}

export function useMatrix(frame: DossierFrame, round: Round): Complementing {
  const storage = useStorage();
  const writes = useReportedWrites();
  const dossierId = frame.dossier.id;
  const stored = useMemo(
    () => frame.matrices.find(({ roundId }) => roundId === round.id) ?? emptyMatrix(round.id),
    [frame.matrices, round.id],
  );
  const [recent, setRecent] = useState<readonly Recent[]>([]);
  // Once a choice is stored and read back, the screen follows what is stored, by another window too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something else is stored
  useEffect(() => setRecent((all) => all.filter(({ isStored }) => !isStored)), [stored]);

  const write = useCallback(
    (change: Change) => storage.changeMatrix(dossierId, round.id, change),
    [storage, dossierId, round.id],
  );
  const choose = useCallback(
    async (place: string, change: Change) => {
      const one: Recent = { place, change, isStored: false };
      setRecent((all) => [...all.filter((each) => each.place !== place), one]);
      const { kind } = await writes.choose(() => write(change));
      if (kind === 'written')
        setRecent((all) => all.map((each) => (each === one ? { ...one, isStored: true } : each)));
    },
    [writes, write],
  );
  return useMemo(() => {
    let matrix = stored;
    for (const { change } of recent) matrix = change(matrix);
    return {
      matrix,
      associations: matrixAssociations(round, frame.organisations),
      writes,
      choose: (place, change) => void choose(place, change),
      change: (change) => writes.choose(() => write(change)),
      saveText: (change) => writes.saveText(() => write(change)),
    };
  }, [stored, recent, round, frame.organisations, writes, choose, write]);
}

interface Recent {
  readonly place: string;
  readonly change: Change;
  readonly isStored: boolean;
}
