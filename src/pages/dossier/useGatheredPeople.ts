import { useEffect, useMemo, useState } from 'react';
import type { Answer, Sheet } from '#src/core/dossier.ts';
import { type GatheredPeople, gatheredPeople } from '#src/core/gatheredPeople.ts';
import { useStorage } from '#src/storage/hooks.ts';

/**
 * For how many people the sheets stand. Only counts need their answers for that: they are read again when the dossier
 * changes.
 */
export function useGatheredPeople(
  dossierId: string,
  sheets: readonly Sheet[],
  answered: Readonly<Record<string, number>>,
  changeCount: number | undefined,
): GatheredPeople {
  const storage = useStorage();
  const [tallyAnswers, setTallyAnswers] = useState<readonly Answer[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changeCount` says that there is something new to read
  useEffect(() => {
    let isPresent = true;
    const tallies = sheets.filter(({ kind }) => kind === 'tally');
    void Promise.all(tallies.map(({ id }) => storage.readSheetAnswers(dossierId, id))).then(
      (answers) => {
        if (isPresent) setTallyAnswers(answers.flat());
      },
    );
    return () => {
      isPresent = false;
    };
  }, [storage, dossierId, sheets, changeCount]);
  return useMemo(
    () => gatheredPeople(sheets, answered, tallyAnswers),
    [sheets, answered, tallyAnswers],
  );
}
