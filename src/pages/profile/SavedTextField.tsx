/** A text box that saves itself while one types. A required text is never stored empty. */
import { useEffect, useRef, useState } from 'react';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { createTextSaver, type TextSaver } from '#src/storage/saver.ts';
import { TextField } from '#src/ui/TextField.tsx';

const SAVE_DELAY_MS = 400;

interface SavedTextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** The text as it is stored. */
  readonly stored: string;
  readonly onSave: (text: string) => Promise<{ kind: string }>;
  /** What to say while the box is empty; a text without it may be empty. */
  readonly missing?: (kept: string) => string;
}

export function SavedTextField({ label, hint, stored, onSave, missing }: SavedTextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // What goes back into place when the box is emptied: letter by letter, the rest of the name was saved meanwhile.
  const [kept, setKept] = useState(stored);
  const save = useRef(onSave);
  save.current = onSave;
  const saver = useRef<TextSaver | null>(null);
  saver.current ??= createTextSaver({
    delayMs: SAVE_DELAY_MS,
    save: (text) => save.current(text),
  });
  useEffect(() => () => void saver.current?.flush(), []);
  const shown = typed ?? stored;
  const isMissing = missing !== undefined && shown.trim() === '';
  return (
    <TextField
      label={label}
      hint={hint}
      required={missing !== undefined}
      maxLength={MAX_NAME_LENGTH}
      autoComplete="off"
      value={shown}
      onFocus={() => {
        if (stored.trim() !== '' && !isMissing) setKept(stored);
      }}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        saver.current?.type(missing !== undefined && text.trim() === '' ? kept : text.trim());
      }}
      onBlur={() => void saver.current?.flush()}
      error={isMissing ? missing(kept) : undefined}
    />
  );
}
