/** A line of text that saves itself while one types. A required text is never stored empty. */
import { useState } from 'react';
import { MAX_NAME_LENGTH } from '#src/core/limits.ts';
import { TextField } from '#src/ui/TextField.tsx';
import { useSavedText } from './useSavedText.ts';

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
  const text = useSavedText(stored, onSave);
  // What goes back into place when the box is emptied: letter by letter, the rest of the name was saved meanwhile.
  const [kept, setKept] = useState(stored);
  const isMissing = missing !== undefined && text.shown.trim() === '';
  return (
    <TextField
      label={label}
      hint={hint}
      required={missing !== undefined}
      maxLength={MAX_NAME_LENGTH}
      autoComplete="off"
      value={text.shown}
      onFocus={() => {
        text.onFocus();
        if (stored.trim() !== '' && !isMissing) setKept(stored);
      }}
      onChange={({ target: { value } }) => {
        if (missing !== undefined && value.trim() === '') text.type(value, kept);
        else text.type(value);
      }}
      onBlur={text.onBlur}
      error={isMissing ? missing(kept) : undefined}
    />
  );
}
