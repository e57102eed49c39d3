import { useEffect, useRef, useState } from 'react';
import { createTextSaver, type TextSaver } from '#src/storage/saver.ts';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';

const SAVE_DELAY_MS = 400;

export interface SavedText {
  /** What the box shows: what is typed, until it is stored and the box left. */
  readonly shown: string;
  /** @param toSave what to store in its stead; by default the text without spaces around it */
  readonly type: (text: string, toSave?: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** A text that saves itself: soon after it is typed, when its box is left, when the page goes out of sight. */
export function useSavedText(
  stored: string,
  onSave: (text: string) => Promise<{ kind: string }>,
): SavedText {
  const report = useReportSaving();
  const [typed, setTyped] = useState<string | null>(null);
  /** What was written of it last; `null` once there is more to write. */
  const [written, setWritten] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const save = useRef(onSave);
  save.current = onSave;
  const saver = useRef<TextSaver | null>(null);
  saver.current ??= createTextSaver({
    delayMs: SAVE_DELAY_MS,
    save: async (text) => {
      const outcome = await save.current(text);
      if (outcome.kind === 'written') setWritten(text);
      return outcome;
    },
  });
  useEffect(() => () => void saver.current?.flush(), []);
  // Once it is stored the box follows what is stored, by another window too. A space just typed stays while one types.
  const isStored = typed !== null && written === stored && typed.trim() === stored;
  if (isStored && (!isFocused || typed === stored)) setTyped(null);
  return {
    shown: typed ?? stored,
    type(text, toSave = text.trim()) {
      setTyped(text);
      setWritten(null);
      // « Enregistré » goes at once: what is typed is not stored yet.
      report('saving');
      saver.current?.type(toSave);
    },
    onFocus: () => setFocused(true),
    onBlur() {
      setFocused(false);
      void saver.current?.flush();
    },
  };
}
