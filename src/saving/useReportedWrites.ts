/** Writes whose course is told in the header, and whose failure stays on the page until one succeeds. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { saveInTurn, standingOfTexts } from '#src/storage/saver.ts';
import type { WriteFailure, Written } from '#src/storage/written.ts';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';

export interface ReportedWrites {
  readonly failure: WriteFailure['reason'] | null;
  /** For a choice: takes its turn behind the writes before it. */
  readonly choose: (write: () => Promise<Written>) => Promise<Written>;
  /** For a text saver, which has its turn already: to wait for another would be to wait for itself. */
  readonly saveText: (write: () => Promise<Written>) => Promise<Written>;
}

export function useReportedWrites(): ReportedWrites {
  const report = useReportSaving();
  const [failure, setFailure] = useState<ReportedWrites['failure']>(null);
  // Writes under way: only after the last of them is everything stored.
  const waiting = useRef(0);
  const begin = useCallback(() => {
    waiting.current += 1;
    report('saving');
  }, [report]);
  const finish = useCallback(
    async (write: () => Promise<Written>) => {
      const written = await write().finally(() => {
        waiting.current -= 1;
      });
      setFailure(written.kind === 'failed' ? written.reason : null);
      if (written.kind === 'failed') report('failed');
      else report(waiting.current > 0 ? 'saving' : standingOfTexts());
      return written;
    },
    [report],
  );
  const saveText = useCallback(
    (write: () => Promise<Written>) => {
      begin();
      return finish(write);
    },
    [begin, finish],
  );
  const choose = useCallback(
    (write: () => Promise<Written>) => {
      begin();
      return saveInTurn(() => finish(write));
    },
    [begin, finish],
  );
  return useMemo(() => ({ failure, choose, saveText }), [failure, choose, saveText]);
}
