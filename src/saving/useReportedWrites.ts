/** Writes whose course is told in the header, and whose failure stays on the page until one succeeds. */
import { useCallback, useMemo, useState } from 'react';
import { saveInTurn } from '#src/storage/saver.ts';
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
  const saveText = useCallback(
    async (write: () => Promise<Written>) => {
      report('saving');
      const written = await write();
      setFailure(written.kind === 'failed' ? written.reason : null);
      report(written.kind === 'failed' ? 'failed' : 'saved');
      return written;
    },
    [report],
  );
  const choose = useCallback(
    (write: () => Promise<Written>) => saveInTurn(() => saveText(write)),
    [saveText],
  );
  return useMemo(() => ({ failure, choose, saveText }), [failure, choose, saveText]);
}
