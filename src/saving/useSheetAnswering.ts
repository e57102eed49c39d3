/**
 * One person's answers as the screen needs them: what is chosen shows at once, is saved at once, and when it cannot be
 * saved stays on screen, and is tried again until it is.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cellKey } from '#src/core/cells.ts';
import type { Answer } from '#src/core/dossier.ts';
import { type SheetAnswers, useSheetAnswers, useStorage } from '#src/storage/hooks.ts';
import type { SaveAnswerResult } from '#src/storage/Storage.ts';
import { flushAll, saveInTurn, standingOfTexts } from '#src/storage/saver.ts';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import { askToKeepAnswers } from './persistence.ts';
import { useAskBeforeLeaving } from './useAskBeforeLeaving.ts';

/** Between two attempts to store what could not be stored. */
const RETRY_MS = 3_000;

export type AnswerPart = Partial<Pick<Answer, 'value' | 'note' | 'noteShared'>>;

export interface SheetAnswering {
  /** Stored answers with what was just chosen on top; `undefined` while loading. */
  readonly answers: SheetAnswers | undefined;
  /** Shows the part at once, and saves it after whatever is being saved. */
  readonly change: (questionId: string, partnerId: string | null, part: AnswerPart) => void;
  /** The same for a text saver, whose turn to write has come already. */
  readonly writeInTurn: (
    questionId: string,
    partnerId: string | null,
    part: AnswerPart,
  ) => Promise<SaveAnswerResult>;
  /** What went wrong last, until everything is stored. */
  readonly problem: 'failed' | 'conflict' | 'full' | null;
}

export function useSheetAnswering(dossierId: string, sheetId: string): SheetAnswering {
  const storage = useStorage();
  const reportSaving = useReportSaving();
  const stored = useSheetAnswers(dossierId, sheetId);
  // What was written or chosen here and the live query may not have brought back yet.
  const [recent, setRecent] = useState<SheetAnswers>(new Map());
  const [problem, setProblem] = useState<SheetAnswering['problem']>(null);
  const answers = useMemo(() => stored && newestOf(stored, recent), [stored, recent]);
  // Writes under way: only after the last of them is everything stored.
  const waiting = useRef(0);
  const newest = useRef<SheetAnswers>(new Map());
  /** What could not be stored, by cell. */
  const owed = useRef(new Map<string, Owed>());
  const retry = useRef(() => {});
  const retryTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (answers !== undefined) newest.current = answers;

  const remember = useCallback((key: string, answer: Answer) => {
    newest.current = new Map(newest.current).set(key, answer);
    setRecent((earlier) => new Map(earlier).set(key, answer));
  }, []);

  const present = useCallback(
    (questionId: string, partnerId: string | null) =>
      newest.current.get(cellKey(questionId, partnerId)) ??
      blankAnswer(sheetId, questionId, partnerId),
    [sheetId],
  );

  const write = useCallback(
    async (questionId: string, partnerId: string | null, part: AnswerPart) => {
      const key = cellKey(questionId, partnerId);
      const expectedRevision = present(questionId, partnerId).revision;
      const place = { dossierId, sheetId, questionId, partnerId };
      const whole = { ...owed.current.get(key)?.part, ...part };
      const saved = await storage.saveAnswer({ ...place, expectedRevision, ...whole });
      waiting.current -= 1;
      if (saved.kind === 'failed') owed.current.set(key, { questionId, partnerId, part: whole });
      else owed.current.delete(key);
      switch (saved.kind) {
        case 'written': {
          // A later choice may stand on the screen by now: of this write only the revision is news to it.
          const onScreen = present(questionId, partnerId);
          remember(key, { ...saved.value, ...onScreen, revision: saved.value.revision });
          askToKeepAnswers(dossierId);
          if (owed.current.size > 0) {
            retry.current();
            break;
          }
          setProblem(null);
          reportSaving(waiting.current > 0 ? 'saving' : standingOfTexts());
          break;
        }
        case 'conflict':
          remember(key, saved.stored ?? blankAnswer(sheetId, questionId, partnerId));
          setProblem('conflict');
          reportSaving('failed');
          break;
        case 'failed':
          setProblem(saved.reason === 'full' ? 'full' : 'failed');
          reportSaving('failed');
          clearTimeout(retryTimer.current);
          retryTimer.current = setTimeout(() => retry.current(), RETRY_MS);
      }
      return saved;
    },
    [dossierId, sheetId, storage, reportSaving, remember, present],
  );

  retry.current = () => {
    clearTimeout(retryTimer.current);
    // Typed text has its own next attempt, and takes along what else is owed to its answer.
    void flushAll();
    for (const [key, { questionId, partnerId }] of owed.current)
      void saveInTurn(async () => {
        // A later write may have taken it along.
        if (!owed.current.has(key)) return;
        waiting.current += 1;
        await write(questionId, partnerId, {});
      });
  };
  // A last attempt where the page is left; where the window is, the browser asks first.
  useEffect(() => () => retry.current(), []);
  useAskBeforeLeaving(problem === 'full' || problem === 'failed');

  /** « Enregistré » goes at once: from here on something is not stored yet. */
  const showUnsaved = useCallback(
    (questionId: string, partnerId: string | null, part: AnswerPart) => {
      remember(cellKey(questionId, partnerId), { ...present(questionId, partnerId), ...part });
      waiting.current += 1;
      reportSaving('saving');
    },
    [present, remember, reportSaving],
  );

  const writeInTurn = useCallback(
    (questionId: string, partnerId: string | null, part: AnswerPart) => {
      showUnsaved(questionId, partnerId, part);
      return write(questionId, partnerId, part);
    },
    [showUnsaved, write],
  );

  const change = useCallback(
    (questionId: string, partnerId: string | null, part: AnswerPart) => {
      showUnsaved(questionId, partnerId, part);
      void saveInTurn(() => write(questionId, partnerId, part));
    },
    [showUnsaved, write],
  );
  return { answers, change, writeInTurn, problem };
}

interface Owed {
  readonly questionId: string;
  readonly partnerId: string | null;
  readonly part: AnswerPart;
}

const blankAnswer = (sheetId: string, questionId: string, partnerId: string | null): Answer => ({
  sheetId,
  questionId,
  partnerId,
  value: null,
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
