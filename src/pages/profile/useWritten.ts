import { useMemo } from 'react';
import type { Written } from '#src/core/written.ts';
import { useDossierSummary } from '#src/storage/hooks.ts';

/** On which sheets something is written; `undefined` while it loads. */
export function useWritten(dossierId: string): Written | undefined {
  const sheets = useDossierSummary(dossierId)?.sheets;
  return useMemo(
    () =>
      sheets && {
        answered: new Set(sheets.flatMap((sheet) => (sheet.answered > 0 ? [sheet.sheetId] : []))),
        touched: new Set(sheets.flatMap((sheet) => (sheet.touched ? [sheet.sheetId] : []))),
      },
    [sheets],
  );
}
