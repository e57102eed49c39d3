/**
 * One person's answers as the screen needs them: what is chosen shows at once, is saved at once, and stays on
 * screen when it cannot be saved.
 */
import { useCallback, useMemo, useRef, useState } from 'react';
import { cellKey } from '#src/core/cells.ts';
import type { Answer, AnswerValue } from '#src/core/dossier.ts';
import { type SheetAnswers, useSheetAnswers, useStorage } from '#src/storage/hooks.ts';
import { saveInTurn } from '#src/storage/saver.ts';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';

export type AnswerPart = Partial<Pick<Answer, 'value' | 'note' | 'noteShared'>>;

export interface SheetAnswering {
  /** Stored answers with what was just chosen on top; `undefined` while loading. */
  readonly answers: SheetAnswers | undefined;
  readonly change: (questionId: string, partnerId: string | null, part: AnswerPart) => Promise<{ kind: string }>;
  /** What went wrong last, until the next write that succeeds. */
  readonly problem: 'failed' | 'conflict' | 'full' | null;
}

export function useSheetAnswering(dossierId: string, sheetId: string): SheetAnswering {
  const storage = useStorage();
  const reportSaving = useReportSaving();
  const stored = useSheetAnswers(sheetId);
  // What was written or chosen here and the live query may not have brought back yet.
  const [recent, setRecent] = useState<SheetAnswers>(new Map());
  const [problem, setProblem] = useState<SheetAnswering['problem']>(null);
  const answers = useMemo(() => stored && newestOf(stored, recent), [stored, recent]);
  const newest = useRef<SheetAnswers>(new Map());
  if (answers !== undefined) newest.current = answers;

  const change = useCallback(
    (questionId: string, partnerId: string | null, part: AnswerPart) => {
      const key = cellKey(questionId, partnerId);
      const remember = (answer: Answer) => {
        newest.current = new Map(newest.current).set(key, answer);
        setRecent((earlier) => new Map(earlier).set(key, answer));
      };
      const present = newest.current.get(key) ?? blankAnswer(sheetId, questionId, partnerId);
      remember({ ...present, ...part });
      reportSaving('saving');
      return saveInTurn(async () => {
        const expectedRevision = newest.current.get(key)?.revision ?? 0;
        const saved = await storage.saveAnswer({
          dossierId,
          sheetId,
          questionId,
          partnerId,
          expectedRevision,
          ...part,
        });
        switch (saved.kind) {
          case 'written':
            // A later choice may already stand on the screen: only the revision is news to it.
            remember({ ...saved.value, ...(newest.current.get(key) ?? {}), revision: saved.value.revision });
            setProblem(null);
            reportSaving('saved');
            break;
          case 'conflict':
            remember(saved.stored ?? blankAnswer(sheetId, questionId, partnerId));
            setProblem('conflict');
            reportSaving('failed');
            break;
          case 'failed':
            setProblem(saved.reason === 'full' ? 'full' : 'failed');
            reportSaving('failed');
        }
        return saved;
      });
    },
    [dossierId, sheetId, storage, reportSaving],
  );
  return { answers, change, problem };
}

const blankAnswer = (sheetId: string, questionId: string, partnerId: string | null): Answer => ({
  sheetId,
  questionId,
  partnerId,
  value: null satisfies AnswerValue | null,
  note: '',
  noteShared: false,
  revision: 0,
});

/** Per answer, whichever is newer; at the same revision what stands on the screen. */
function newestOf(stored: SheetAnswers, recent: SheetAnswers): SheetAnswers {
  const answers = new Map(stored);
  for (const [key, answer] of recent)
    if (answer.revision >= (stored.get(key)?.revision ?? 0)) answers.set(key, answer);
  return answers;
}
